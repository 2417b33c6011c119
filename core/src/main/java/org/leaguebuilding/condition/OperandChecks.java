package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.value.LocalizedText;

/** Tells what is wrong with the operands of a comparison, whatever the fact is. */
record OperandChecks(EditionErrors errors) {

    private static final int BOUNDS = 2;

    /** Whether there are as many operands as the operator takes, each once. */
    boolean areEnough(Operator operator, ImmutableList<Operand> operands, String at) {
        if (operator.takesList() && operator != Operator.BETWEEN) {
            return areDistinct(operands, at);
        }
        return operator == Operator.BETWEEN
                ? isNumber(operands, BOUNDS, EditionErrors.words("two-bounds"), at)
                : isNumber(operands, 1, EditionErrors.words("kind.value"), at);
    }

    private boolean isNumber(ImmutableList<Operand> operands, int number, LocalizedText wanted, String at) {
        if (operands.size() != number) {
            errors.add(at, EditionErrorCode.WRONG_TYPE, ImmutableMap.of("wanted", wanted));
        }
        return operands.size() == number;
    }

    private boolean areDistinct(ImmutableList<Operand> operands, String at) {
        Set<Operand> met = new HashSet<>();
        boolean distinct = true;
        for (int i = 0; i < operands.size(); i++) {
            if (!met.add(operands.get(i)) && operands.get(i) instanceof Operand.Literal literal) {
                errors.add(EditionErrors.then(at, i), EditionErrorCode.DUPLICATE_VALUE, literal.value());
                distinct = false;
            }
        }
        return distinct;
    }

    void refuseOrder(Object lower, Object upper, String at) {
        ImmutableMap<String, LocalizedText> values = ImmutableMap.of(
                "value", EditionErrors.listed(ImmutableList.of(lower.toString(), upper.toString())),
                "wanted", EditionErrors.words("bounds-in-order"));
        errors.add(at, EditionErrorCode.MALFORMED_VALUE, values);
    }

    /** Tells that the values of a parameter are of another kind. */
    void refuseParameter(Operand.OfParameter parameter, LocalizedText wanted, String at) {
        errors.add(EditionErrors.then(at, "parameter"), EditionErrorCode.WRONG_TYPE, parameter.id(), wanted);
    }
}
