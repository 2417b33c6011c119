package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.leaguebuilding.structure.Structure;

/**
 * A condition on facts as data: the closed set of what an edition can declare. Facts are named by their accessors, joined by dots;
 * within a list they are those of its element. Immutable, thread-safe and equal by value.
 *
 * <p>Its truth is that of Kleene's strong logic: unknown only where an absent fact would matter.
 */
public sealed interface Condition extends OfEditionFile {

    /**
     * Compares a fact.
     *
     * @param fact the fact
     * @param operator how
     * @param operands with what: one, or for an operator that takes a list, several
     * @param as the name of the fact in the rule's texts, where it is not the last of its accessors
     */
    record Comparison(String fact, Operator operator, ImmutableList<Operand> operands, Optional<String> as)
            implements Condition {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public Comparison {
            Structure.given("Comparison", "fact", fact);
            Structure.given("Comparison", "operator", operator);
            Structure.given("Comparison", "operands", operands);
            Structure.given("Comparison", "as", as);
        }
    }

    /**
     * Whether a fact is there; it is never unknown.
     *
     * @param fact the fact
     * @param present whether it is to be there
     */
    record Presence(String fact, boolean present) implements Condition {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public Presence {
            Structure.given("Presence", "fact", fact);
        }
    }

    /**
     * Counts the elements of a list.
     *
     * @param list the list
     * @param where what counted elements meet; absent for all
     * @param bound what the count has to keep
     * @param as the name of the count in the rule's texts, where it is not {@code count}
     */
    record Count(String list, Optional<Condition> where, Bound bound, Optional<String> as) implements Condition {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public Count {
            Structure.given("Count", "list", list);
            Structure.given("Count", "where", where);
            Structure.given("Count", "bound", bound);
            Structure.given("Count", "as", as);
        }
    }

    /**
     * Sums a count over the elements of a list.
     *
     * @param list the list
     * @param of the count of an element
     * @param where what the elements meet; absent for all
     * @param bound what the sum has to keep
     * @param as the name of the sum in the rule's texts, where it is not {@code sum}
     */
    record Sum(String list, String of, Optional<Condition> where, Bound bound, Optional<String> as)
            implements Condition {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public Sum {
            Structure.given("Sum", "list", list);
            Structure.given("Sum", "of", of);
            Structure.given("Sum", "where", where);
            Structure.given("Sum", "bound", bound);
            Structure.given("Sum", "as", as);
        }
    }

    /**
     * Asks for something of all elements of a list, or of at least one.
     *
     * @param all whether all have to meet it; of a list without elements they do
     * @param list the list
     * @param where what they have to meet
     */
    record Elements(boolean all, String list, Condition where) implements Condition {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public Elements {
            Structure.given("Elements", "list", list);
            Structure.given("Elements", "where", where);
        }
    }

    /**
     * All of some conditions, or at least one.
     *
     * @param all whether all have to hold
     * @param conditions the conditions
     */
    record Joint(boolean all, ImmutableList<Condition> conditions) implements Condition {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public Joint {
            Structure.given("Joint", "conditions", conditions);
        }
    }

    /**
     * The opposite.
     *
     * @param condition of what
     */
    record Not(Condition condition) implements Condition {

        /**
         * Takes the component.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if it is null
         */
        public Not {
            Structure.given("Not", "condition", condition);
        }
    }

    /**
     * This condition and another one.
     *
     * @param other the other one
     * @return both
     */
    default Condition and(Condition other) {
        return new Joint(true, ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * This condition or another one.
     *
     * @param other the other one
     * @return at least one of both
     */
    default Condition or(Condition other) {
        return new Joint(false, ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * The opposite.
     *
     * @return what holds where this does not
     */
    default Condition not() {
        return new Not(this);
    }

    /** A comparison with some values. */
    private static Condition compare(String fact, Operator operator, Object... operands) {
        return new Comparison(
                requireNonNull(fact, "fact"),
                operator,
                Arrays.stream(operands).map(Operand::of).collect(ImmutableList.toImmutableList()),
                Optional.empty());
    }

    /**
     * A fact is a code, a truth value, an id or a day.
     *
     * @param fact the fact
     * @param value the value, as {@link Operand#of} takes it
     * @return the condition
     */
    static Condition is(String fact, Object value) {
        return compare(fact, Operator.IS, requireNonNull(value, "value"));
    }

    /**
     * A fact is another code, truth value, id or day.
     *
     * @param fact the fact
     * @param value the value, as {@link Operand#of} takes it
     * @return the condition
     */
    static Condition isNot(String fact, Object value) {
        return compare(fact, Operator.IS_NOT, requireNonNull(value, "value"));
    }

    /**
     * A fact compares by an operator.
     *
     * @param fact the fact
     * @param operator the operator
     * @param values with what, each as {@link Operand#of} takes it
     * @return the condition
     */
    static Condition of(String fact, Operator operator, Object... values) {
        requireNonNull(operator, "operator");
        requireNonNull(values, "values");
        return compare(fact, operator, values);
    }

    /**
     * A fact is there.
     *
     * @param fact the fact
     * @return the condition
     */
    static Condition present(String fact) {
        return new Presence(requireNonNull(fact, "fact"), true);
    }

    /**
     * A fact is not there.
     *
     * @param fact the fact
     * @return the condition
     */
    static Condition absent(String fact) {
        return new Presence(requireNonNull(fact, "fact"), false);
    }

    /**
     * A list has so many elements.
     *
     * @param list the list
     * @param bound how many
     * @return the condition
     */
    static Condition count(String list, Bound bound) {
        requireNonNull(list, "list");
        requireNonNull(bound, "bound");
        return new Count(list, Optional.empty(), bound, Optional.empty());
    }

    /**
     * A list has so many elements of some kind.
     *
     * @param list the list
     * @param where what the elements meet
     * @param bound how many
     * @return the condition
     */
    static Condition count(String list, Condition where, Bound bound) {
        requireNonNull(list, "list");
        requireNonNull(where, "where");
        requireNonNull(bound, "bound");
        return new Count(list, Optional.of(where), bound, Optional.empty());
    }

    /**
     * A count comes to so much over all elements of a list.
     *
     * @param list the list
     * @param of the count of an element
     * @param bound how much
     * @return the condition
     */
    static Condition sum(String list, String of, Bound bound) {
        requireNonNull(list, "list");
        requireNonNull(of, "of");
        requireNonNull(bound, "bound");
        return new Sum(list, of, Optional.empty(), bound, Optional.empty());
    }

    /**
     * All elements of a list meet a condition.
     *
     * @param list the list
     * @param where what they meet
     * @return the condition
     */
    static Condition all(String list, Condition where) {
        requireNonNull(list, "list");
        requireNonNull(where, "where");
        return new Elements(true, list, where);
    }

    /**
     * At least one element of a list meets a condition.
     *
     * @param list the list
     * @param where what it meets
     * @return the condition
     */
    static Condition any(String list, Condition where) {
        requireNonNull(list, "list");
        requireNonNull(where, "where");
        return new Elements(false, list, where);
    }
}
