package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.PlainForms;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasCode;
import org.leaguebuilding.value.Ratio;

/** What a fact is compared with. Immutable, thread-safe and equal by value. */
public sealed interface Operand extends OfEditionFile {

    /**
     * A value.
     *
     * @param value a {@code Boolean}, {@code Long}, {@code BigDecimal} or {@code String}
     */
    record Literal(Object value) implements Operand {

        /**
         * Takes the value.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if it is null
         */
        public Literal {
            Structure.given("Literal", "value", value);
            value = plain(value);
        }

        private static Object plain(Object value) {
            if (value instanceof Integer number) {
                return number.longValue();
            } else if (value instanceof BigDecimal number) {
                return PlainForms.normal(number);
            } else if (value instanceof HasCode coded) {
                return coded.code();
            } else if (value instanceof Ratio ratio) {
                return PlainForms.inLowestTerms(ratio);
            } else if (value instanceof LocalDate) {
                return value.toString();
            }
            return value;
        }
    }

    /**
     * The value of a parameter of the edition.
     *
     * @param id the id of the parameter
     */
    record OfParameter(String id) implements Operand {

        /**
         * Takes the id.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if it is null
         */
        public OfParameter {
            Structure.given("OfParameter", "id", id);
        }
    }

    /**
     * Another fact of the same value.
     *
     * @param name its accessor names, joined by dots
     */
    record OfFact(String name) implements Operand {

        /**
         * Takes the name.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if it is null
         */
        public OfFact {
            Structure.given("OfFact", "name", name);
        }
    }

    /**
     * A value.
     *
     * @param value a truth value, a number, a text, a code, a day, a ratio, or an operand, which is itself
     * @return the operand
     */
    static Operand of(Object value) {
        requireNonNull(value, "value");
        return value instanceof Operand operand ? operand : new Literal(value);
    }

    /**
     * The value of a parameter of the edition.
     *
     * @param key the parameter
     * @return the operand
     */
    static Operand parameter(ParameterKey<?> key) {
        requireNonNull(key, "key");
        return new OfParameter(key.id());
    }

    /**
     * Another fact of the same value.
     *
     * @param name its accessor names, joined by dots
     * @return the operand
     */
    static Operand fact(String name) {
        return new OfFact(requireNonNull(name, "name"));
    }
}
