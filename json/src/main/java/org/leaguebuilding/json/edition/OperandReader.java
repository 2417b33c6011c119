package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ObjectArrays;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.source.PlainForms;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Reads how a fact is compared, and with what. */
final class OperandReader {

    /** Stands for a value that cannot be read. */
    private static final Operand UNREAD = Operand.of(DocumentReader.UNREAD);

    private static final ImmutableList<String> OPERATORS =
            Arrays.stream(Operator.values()).map(Operator::key).collect(ImmutableList.toImmutableList());

    /** The operators that take several values, by those that take one. */
    private static final ImmutableMap<Operator, String> SEVERAL = ImmutableMap.of(
            Operator.IS, Operator.IN.key(),
            Operator.CONTAINS, Operator.CONTAINS_ANY.key());

    private final Fields fields;

    OperandReader(Fields fields) {
        this.fields = fields;
    }

    /** The keys of all operators, with others. */
    static String[] keysWith(String... others) {
        return ObjectArrays.concat(others, OPERATORS.toArray(new String[0]), String.class);
    }

    /** The one operator of those that there can be; any of them where there is none or there are several, which is told. */
    Operator operator(ImmutableList<Operator> possible) {
        ImmutableList<Operator> given = possible.stream()
                .filter(operator -> fields.has(operator.key()))
                .collect(ImmutableList.toImmutableList());
        if (given.size() == 1) {
            return given.get(0);
        }
        ImmutableList<String> keys = possible.stream().map(Operator::key).collect(ImmutableList.toImmutableList());
        if (!given.isEmpty() || !fields.isMeant(keys)) {
            fields.tell(
                    EditionErrorCode.WRONG_TYPE,
                    ImmutableMap.of("wanted", EditionErrors.words("comparison", EditionErrors.listed(keys))));
        }
        keys.forEach(fields::setBroken);
        return possible.get(0);
    }

    /** What a count or a sum has to keep. */
    Bound bound() {
        Operator operator = operator(ImmutableList.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN));
        return new Bound(operator, read(operator, Optional.of(Fact.Kind.COUNT)));
    }

    /** What a fact is compared with. */
    ImmutableList<Operand> ofFact(Operator operator, Optional<SubjectFact> fact) {
        return read(operator, fact.map(known -> known.elements().orElse(known.kind())));
    }

    private ImmutableList<Operand> read(Operator operator, Optional<Fact.Kind> kind) {
        String key = operator.key();
        Node node = fields.node(key);
        if (node == null) {
            return ImmutableList.of(UNREAD);
        }
        if (!operator.takesList()) {
            return ImmutableList.of(operand(operator, node, fields.at(key), kind));
        }
        ImmutableList<Node> nodes = fields.list(key);
        ImmutableList.Builder<Operand> operands = ImmutableList.builder();
        for (int i = 0; i < nodes.size(); i++) {
            operands.add(operand(operator, nodes.get(i), EditionErrors.then(fields.at(key), i), kind));
        }
        return operands.build();
    }

    private Operand operand(Operator operator, Node node, String at, Optional<Fact.Kind> kind) {
        if (node instanceof Node.Scalar scalar) {
            return literal(scalar, kind);
        }
        if (node instanceof Node.Mapping map) {
            return other(fields.within(map, at));
        }
        ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
        values.put("wanted", EditionErrors.words("kind.value"));
        String several = SEVERAL.get(operator);
        if (several != null) {
            values.put("hint", EditionErrors.words("several", several));
        }
        fields.refuse(at, EditionErrorCode.WRONG_TYPE, values.buildOrThrow());
        return UNREAD;
    }

    private static Operand other(Fields operand) {
        operand.requireKnown("parameter", "fact");
        if (operand.has("parameter") == operand.has("fact")) {
            if (operand.has("fact") || !operand.isMeant(ImmutableList.of("parameter", "fact"))) {
                operand.tell(EditionErrorCode.WRONG_TYPE, ImmutableMap.of("wanted", EditionErrors.words("operand")));
            }
            operand.setAllBroken();
            return UNREAD;
        }
        return operand.has("fact")
                ? operand.text("fact").<Operand>map(Operand.OfFact::new).orElse(UNREAD)
                : operand.text("parameter")
                        .<Operand>map(Operand.OfParameter::new)
                        .orElse(UNREAD);
    }

    /** What is written, as one of the kind. What is none of it stays as it is. */
    private static Operand literal(Node.Scalar scalar, Optional<Fact.Kind> kind) {
        Object plain = Plain.of(scalar);
        return kind.map(known -> switch (known) {
                    // What is written without quotes is a text, even if it looks like a number.
                    case ID, TEXT, CODE, OPEN_CODE, DAY -> scalar.json() ? plain : scalar.text();
                    case COUNT -> plain instanceof BigDecimal ? scalar.text() : plain;
                    case SHARE -> share(plain);
                    default -> plain;
                })
                .map(Operand::of)
                .orElseGet(() -> Operand.of(plain));
    }

    private static Object share(Object plain) {
        try {
            return PlainForms.ratio("share", plain);
        } catch (MalformedValueException toldLater) {
            return plain;
        }
    }
}
