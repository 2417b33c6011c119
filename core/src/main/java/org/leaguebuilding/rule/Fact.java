package org.leaguebuilding.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.leaguebuilding.source.Provision;

/**
 * What the type of a record's component does not say about the fact that it is. Every component of a subject, and of a
 * value in a subject, is a fact; this stands on those of which there is more to say. The library's own build reads it; it
 * is not there at run time.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Fact {

    /**
     * What the policy has the fact for.
     *
     * @return the provisions, in the order of the source
     */
    Provision[] on() default {};

    /**
     * What kind of text a string is, or the strings of a list or set are.
     *
     * @return the kind of text
     */
    Text text() default Text.ID;

    /**
     * How many elements a list or set has.
     *
     * @return the size
     */
    Size size() default Size.ANY;

    /**
     * What a decimal measures; a component that is one has to say it.
     *
     * @return what it measures
     */
    Decimal decimal() default Decimal.NONE;

    /** Kinds of text. */
    enum Text {
        /** An identifier of the host's: up to 128 characters. */
        ID,
        /** A name for people to read: up to 256 characters. */
        NAME,
        /** Running text: up to 2,000 characters. */
        PROSE
    }

    /** Sizes of lists and sets. */
    enum Size {
        /** There may be none. */
        ANY,
        /** There may be none, and where there is none that is said. */
        STATED,
        /** There is at least one. */
        SOME,
        /** There may be none; none is there twice. */
        DISTINCT
    }

    /** What decimals measure. */
    enum Decimal {
        /** The component is no decimal. */
        NONE,
        /** A score from 0 to 100. */
        SCORE
    }
}
