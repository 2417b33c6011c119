package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.structure.Structure;

/**
 * What a count or a sum has to keep. Immutable and thread-safe.
 *
 * @param operator {@link Operator#AT_LEAST}, {@link Operator#AT_MOST} or {@link Operator#BETWEEN}
 * @param operands one bound, or the lower and the upper one
 */
public record Bound(Operator operator, ImmutableList<Operand> operands) implements OfEditionFile {

    /**
     * Takes the components.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if one is null
     */
    public Bound {
        Structure.given("Bound", "operator", operator);
        Structure.given("Bound", "operands", operands);
    }

    /**
     * A least value.
     *
     * @param least the bound, as {@link Operand#of} takes it
     * @return the bound
     */
    public static Bound atLeast(Object least) {
        return new Bound(Operator.AT_LEAST, ImmutableList.of(Operand.of(requireNonNull(least, "least"))));
    }

    /**
     * A greatest value.
     *
     * @param most the bound, as {@link Operand#of} takes it
     * @return the bound
     */
    public static Bound atMost(Object most) {
        return new Bound(Operator.AT_MOST, ImmutableList.of(Operand.of(requireNonNull(most, "most"))));
    }

    /**
     * A least and a greatest value.
     *
     * @param least the lower bound, as {@link Operand#of} takes it
     * @param most the upper bound, as {@link Operand#of} takes it
     * @return the bound
     */
    public static Bound between(Object least, Object most) {
        requireNonNull(least, "least");
        requireNonNull(most, "most");
        return new Bound(Operator.BETWEEN, ImmutableList.of(Operand.of(least), Operand.of(most)));
    }
}
