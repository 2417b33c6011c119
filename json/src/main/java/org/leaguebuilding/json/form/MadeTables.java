package org.leaguebuilding.json.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The documents whose tables are made by the build, each with the tables of all records within it. The table of a record
 * {@code Head} is {@code HeadTable.TABLE}, in this package: its properties are the record's components in their order, with
 * what {@link org.leaguebuilding.rule.Fact} says of them. The subjects are those of core, each of which also has its constant in
 * {@code SubjectForms}, in the package above this one.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface MadeTables {

    /** The class that {@link org.leaguebuilding.rule.Fact.Subjects} stands on, which names all subjects. */
    Class<?> subjects() default Void.class;

    /** The subject that a document is taken for where it says nothing, so that none is written to say so. */
    Class<?> implied() default Void.class;

    /** Records that stand on their own beside subjects. */
    Class<?>[] others() default {};

    /** The types within documents whose tables are written by hand. */
    Written[] written() default {};

    /** A type whose table is written by hand. */
    @interface Written {

        /** The type. */
        Class<?> type();

        /** The class that has its table or codec as a constant. */
        Class<?> in();
    }
}
