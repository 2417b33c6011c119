package org.leaguebuilding.rule;

import com.google.common.base.Ascii;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.text.Language;

/**
 * What the type of a record's component does not say about the fact that it is. Every component of a subject, and of a
 * value in a subject, is a fact; this stands on those of which there is more to say. The library's own build reads it; at
 * run time {@link SubjectFact} says the same and all the rest.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Fact {

    /**
     * What the policy has the fact for.
     *
     * @return the provisions, in the order of the source
     */
    Provision[] on() default {};

    /** {@return what kind of text a string is, or the strings of a list or set are} */
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

    /**
     * What a count counts.
     *
     * @return the unit, or none
     */
    Unit[] unit() default {};

    /**
     * What it means that the fact is absent, an element is not in a list or set, or a key is not in a map, where it is not
     * what is usual: absent is unknown, not listed is not there, not a key is unknown.
     *
     * @return what it means, or nothing where it is what is usual
     */
    Absence[] absent() default {};

    /**
     * Whether rules judge the fact though no provision asks for it, so that findings name it.
     *
     * @return true if they do; of no need where there is a provision
     */
    boolean judged() default false;

    /** A record that is a subject, of which a policy judges the facts. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface Subject {

        /**
         * The type of subject.
         *
         * @return its code, such as {@code formation-proposal}
         */
        String value();
    }

    /** Stands on what the build makes of all subjects, so that a build of another module finds them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface Subjects {

        /**
         * The records with {@link Subject}.
         *
         * @return them, in alphabetical order of their codes
         */
        Class<?>[] value();
    }

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

    /** What counts count. */
    enum Unit {
        /** People. */
        PERSON,
        /** Communities. */
        COMMUNITY,
        /** Posts. */
        POST,
        /** League organizations. */
        ORGANIZATION,
        /** Activities. */
        ACTIVITY,
        /** Tasks. */
        TASK,
        /** Venues of service. */
        VENUE,
        /** Carriers of service, such as brands and projects. */
        CARRIER,
        /** Hours of training. */
        HOUR;

        /**
         * The word that is shown after a number.
         *
         * @param locale the reader's locale, resolved by {@link Language#of(Locale)}
         * @return the unit, for example {@code "people"}
         */
        public String title(Locale locale) {
            return Bundle.of("rule").text("unit." + Ascii.toLowerCase(name()), Language.of(locale));
        }
    }

    /** What it means that a fact is absent. */
    enum Absence {
        /** It is always there. */
        NEVER,
        /** It is not known. */
        UNKNOWN,
        /** There is none. */
        NONE
    }

    /** Kinds of facts. */
    enum Kind {
        /** Yes or no. */
        YES_NO,
        /** A count from 0 to 2,147,483,647. */
        COUNT,
        /** A rate, as the two counts that it is made of. */
        SHARE,
        /** A decimal. */
        DECIMAL,
        /** A day from 1900-01-01 to 2199-12-31. */
        DAY,
        /** A code of a closed set. */
        CODE,
        /** A code of a set to which a city may add. */
        OPEN_CODE,
        /** An identifier of the host's, or an opaque reference to a person. */
        ID,
        /** A text for people to read. */
        TEXT,
        /** A list or set. */
        LIST,
        /** Values by code. */
        MAP,
        /** A value that has facts of its own. */
        OBJECT
    }
}
