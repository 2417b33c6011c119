package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.condition.FactScope;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.json.tree.Node;

/** Reads conditions. Of one that cannot be read, what can be is read all the same, so that all that is wrong is told. */
final class ConditionReader {

    /** Stands for a condition that cannot be read. */
    static final Condition UNREAD = new Condition.Joint(true, ImmutableList.of());

    private static final ImmutableSet<String> FORMS =
            ImmutableSet.of("fact", "present", "absent", "count", "sum", "all", "any", "and", "or", "not");

    private ConditionReader() {}

    static Condition read(Fields fields, FactScope scope) {
        ImmutableList<String> forms = FORMS.stream().filter(fields::has).collect(ImmutableList.toImmutableList());
        if (forms.size() != 1) {
            if (!forms.isEmpty() || !fields.areMisspelt(FORMS)) {
                fields.refuseType(fields.pointer(), EditionErrors.words("form", EditionErrors.listed(FORMS)));
            }
            return unread(fields);
        }
        return switch (forms.get(0)) {
            case "fact" -> comparison(fields, scope);
            case "present", "absent" -> presence(fields, forms.get(0));
            case "count" -> count(fields, scope);
            case "sum" -> sum(fields, scope);
            case "all", "any" -> elements(fields, forms.get(0), scope);
            case "and", "or" -> joint(fields, forms.get(0), scope);
            default -> not(fields, scope);
        };
    }

    /** Stands for a condition of which something is told. */
    private static Condition unread(Fields fields) {
        fields.setBroken("and");
        return UNREAD;
    }

    private static Condition comparison(Fields fields, FactScope scope) {
        OperandReader operands = new OperandReader(fields);
        fields.requireKnown(OperandReader.keysWith("fact", "as"));
        Optional<String> fact = fields.text("fact");
        Operator operator = operands.operator(ImmutableList.copyOf(Operator.values()));
        ImmutableList<Operand> values = operands.ofFact(operator, fact.flatMap(scope::find));
        return fact.isEmpty()
                ? unread(fields)
                : new Condition.Comparison(fact.get(), operator, values, fields.text("as"));
    }

    private static Condition presence(Fields fields, String form) {
        fields.requireKnown(form);
        return fields.text(form)
                .<Condition>map(fact -> new Condition.Presence(fact, form.equals("present")))
                .orElseGet(() -> unread(fields));
    }

    private static Condition count(Fields fields, FactScope scope) {
        fields.requireKnown("count", "where", "atLeast", "atMost", "between", "as");
        Optional<String> list = fields.text("count");
        Bound bound = new OperandReader(fields).bound();
        Optional<Condition> where = where(fields, list, scope);
        return list.isEmpty() ? unread(fields) : new Condition.Count(list.get(), where, bound, fields.text("as"));
    }

    private static Condition sum(Fields fields, FactScope scope) {
        fields.requireKnown("sum", "of", "where", "atLeast", "atMost", "between", "as");
        Optional<String> list = fields.text("sum");
        String of = fields.required("of").orElse(DocumentReader.UNREAD);
        Bound bound = new OperandReader(fields).bound();
        Optional<Condition> where = where(fields, list, scope);
        return list.isEmpty() ? unread(fields) : new Condition.Sum(list.get(), of, where, bound, fields.text("as"));
    }

    private static Optional<Condition> where(Fields fields, Optional<String> list, FactScope scope) {
        return fields.has("where")
                ? Optional.of(
                        read(fields.fields("where"), list.map(scope::within).orElse(scope)))
                : Optional.empty();
    }

    private static Condition elements(Fields fields, String form, FactScope scope) {
        fields.requireKnown(form, "where");
        Optional<String> list = fields.text(form);
        if (!fields.has("where")) {
            fields.refuseMissing("where");
        }
        Condition where = where(fields, list, scope).orElse(UNREAD);
        return list.isEmpty() ? unread(fields) : new Condition.Elements(form.equals("all"), list.get(), where);
    }

    private static Condition joint(Fields fields, String form, FactScope scope) {
        fields.requireKnown(form);
        ImmutableList<Node> nodes = fields.list(form);
        ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
        for (int i = 0; i < nodes.size(); i++) {
            conditions.add(read(fields.element(form, i, nodes.get(i)), scope));
        }
        return new Condition.Joint(form.equals("and"), conditions.build());
    }

    private static Condition not(Fields fields, FactScope scope) {
        fields.requireKnown("not");
        return new Condition.Not(read(fields.fields("not"), scope));
    }
}
