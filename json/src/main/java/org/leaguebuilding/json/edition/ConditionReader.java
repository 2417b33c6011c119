package org.leaguebuilding.json.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leaguebuilding.condition.FactScope;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.rule.Fact;

/** Reads conditions. */
final class ConditionReader {

    private static final ImmutableSet<String> FORMS =
            ImmutableSet.of("fact", "present", "absent", "count", "sum", "all", "any", "and", "or", "not");

    private static final String[] COMPARISON = Arrays.stream(Operator.values())
            .map(Operator::key)
            .collect(Collectors.collectingAndThen(Collectors.toList(), operators -> {
                operators.add(0, "fact");
                operators.add("as");
                return operators.toArray(new String[0]);
            }));

    private ConditionReader() {}

    static Optional<Condition> read(Fields fields, FactScope scope) {
        ImmutableList<String> forms = FORMS.stream().filter(fields::has).collect(ImmutableList.toImmutableList());
        if (forms.size() != 1) {
            fields.refuseType(fields.pointer(), EditionErrors.words("form", EditionErrors.listed(FORMS)));
            return Optional.empty();
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

    private static Optional<Condition> comparison(Fields fields, FactScope scope) {
        fields.requireKnown(COMPARISON);
        Optional<String> fact = fields.text("fact");
        Optional<Operator> operator = operator(fields);
        Optional<String> as = fields.text("as");
        if (fact.isEmpty() || operator.isEmpty()) {
            return Optional.empty();
        }
        boolean asText = scope.find(fact.get())
                .map(known -> isText(known.kind(), known.elements()))
                .orElse(false);
        return operands(fields, operator.get(), asText)
                .map(operands -> new Condition.Comparison(fact.get(), operator.get(), operands, as));
    }

    /** Whether what is written without quotes is a text, even if it looks like a number. */
    private static boolean isText(Fact.Kind kind, Optional<Fact.Kind> elements) {
        return switch (kind) {
            case ID, TEXT, CODE, OPEN_CODE, DAY -> true;
            case LIST, MAP ->
                elements.map(each -> isText(each, Optional.empty())).orElse(false);
            default -> false;
        };
    }

    private static Optional<Operator> operator(Fields fields) {
        ImmutableList<Operator> given = Arrays.stream(Operator.values())
                .filter(operator -> fields.has(operator.key()))
                .collect(ImmutableList.toImmutableList());
        if (given.size() != 1) {
            fields.refuseType(fields.pointer(), EditionErrors.words("comparison"));
            return Optional.empty();
        }
        return Optional.of(given.get(0));
    }

    private static Optional<ImmutableList<Operand>> operands(Fields fields, Operator operator, boolean asText) {
        String key = operator.key();
        ImmutableList<Node> nodes =
                operator.takesList() ? fields.list(key) : ImmutableList.of(requireNonNull(fields.node(key)));
        if (operator.takesList() && !(fields.node(key) instanceof Node.Sequence)) {
            return Optional.empty();
        }
        ImmutableList.Builder<Operand> operands = ImmutableList.builder();
        int read = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Fields at = operator.takesList() ? null : fields;
            Optional<Operand> operand = operand(fields, at == null ? i : -1, key, nodes.get(i), asText);
            if (operand.isPresent()) {
                operands.add(operand.get());
                read++;
            }
        }
        return read == nodes.size() ? Optional.of(operands.build()) : Optional.empty();
    }

    private static Optional<Operand> operand(Fields fields, int index, String key, Node node, boolean asText) {
        if (node instanceof Node.Scalar scalar) {
            boolean textInAnyCase = asText && !scalar.quoted() && !scalar.json();
            return Optional.of(Operand.of(textInAnyCase ? scalar.text() : Plain.of(scalar)));
        }
        Fields operand = index < 0 ? fields.fields(key) : fields.element(key, index, node);
        if (!(node instanceof Node.Mapping)) {
            return Optional.empty();
        }
        operand.requireKnown("parameter", "fact");
        if (operand.has("parameter") == operand.has("fact")) {
            operand.refuseType(operand.pointer(), EditionErrors.words("operand"));
            return Optional.empty();
        }
        return operand.has("fact")
                ? operand.text("fact").map(Operand.OfFact::new)
                : operand.text("parameter").map(Operand.OfParameter::new);
    }

    private static Optional<Condition> presence(Fields fields, String form) {
        fields.requireKnown(form);
        return fields.text(form).map(fact -> new Condition.Presence(fact, form.equals("present")));
    }

    private static Optional<Condition> count(Fields fields, FactScope scope) {
        fields.requireKnown("count", "where", "atLeast", "atMost", "between", "as");
        Optional<String> list = fields.text("count");
        Optional<Bound> bound = bound(fields);
        Optional<Condition> where = where(fields, list, scope);
        if (list.isEmpty() || bound.isEmpty() || where.isPresent() != fields.has("where")) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Count(list.get(), where, bound.get(), fields.text("as")));
    }

    private static Optional<Condition> sum(Fields fields, FactScope scope) {
        fields.requireKnown("sum", "of", "where", "atLeast", "atMost", "between", "as");
        Optional<String> list = fields.text("sum");
        Optional<String> of = fields.required("of");
        Optional<Bound> bound = bound(fields);
        Optional<Condition> where = where(fields, list, scope);
        if (list.isEmpty() || of.isEmpty() || bound.isEmpty() || where.isPresent() != fields.has("where")) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Sum(list.get(), of.get(), where, bound.get(), fields.text("as")));
    }

    private static Optional<Bound> bound(Fields fields) {
        return operator(fields)
                .flatMap(operator -> operands(fields, operator, false).map(operands -> new Bound(operator, operands)));
    }

    private static Optional<Condition> where(Fields fields, Optional<String> list, FactScope scope) {
        return fields.has("where")
                ? read(fields.fields("where"), list.map(scope::within).orElse(scope))
                : Optional.empty();
    }

    private static Optional<Condition> elements(Fields fields, String form, FactScope scope) {
        fields.requireKnown(form, "where");
        Optional<String> list = fields.text(form);
        if (!fields.has("where")) {
            fields.refuseMissing("where");
        }
        Optional<Condition> where = where(fields, list, scope);
        return list.flatMap(
                name -> where.map(condition -> new Condition.Elements(form.equals("all"), name, condition)));
    }

    private static Optional<Condition> joint(Fields fields, String form, FactScope scope) {
        fields.requireKnown(form);
        ImmutableList<Node> nodes = fields.list(form);
        ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
        int read = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Optional<Condition> condition = read(fields.element(form, i, nodes.get(i)), scope);
            if (condition.isPresent()) {
                conditions.add(condition.get());
                read++;
            }
        }
        return read == nodes.size() && fields.node(form) instanceof Node.Sequence
                ? Optional.of(new Condition.Joint(form.equals("and"), conditions.build()))
                : Optional.empty();
    }

    private static Optional<Condition> not(Fields fields, FactScope scope) {
        fields.requireKnown("not");
        return read(fields.fields("not"), scope).map(Condition.Not::new);
    }
}
