package org.leaguebuilding.json.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The documents whose tables are made by the build, each with the tables of all records within it. The table of a record
 * {@code Head} is {@code HeadTable.TABLE}, in this package: its properties are the record's components in their order, with
 * what {@link org.leaguebuilding.rule.Fact} says of them.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface Forms {

    /** The documents. */
    Document[] value();

    /** The types within documents whose tables are written by hand. */
    Written[] written() default {};

    /** A record that stands on its own. */
    @interface Document {

        /** The record. */
        Class<?> type();

        /** The type of subject that a document may say that it is; empty for what is no subject. */
        String subjectType() default "";

        /** Whether a document is taken for one where it says nothing, so that none is written to say so. */
        boolean implied() default false;
    }

    /** A type whose table is written by hand. */
    @interface Written {

        /** The type. */
        Class<?> type();

        /** The class that has its table or codec as a constant. */
        Class<?> in();
    }
}
