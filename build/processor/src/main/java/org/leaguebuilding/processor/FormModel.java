package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.TypeElement;

/**
 * A record and how it stands in JSON.
 *
 * @param record the record
 * @param table the class of its table
 * @param properties its components
 * @param subjectType the type of subject that a document may say that it is; empty for none
 * @param implied whether a document that says nothing is taken for one
 */
record FormModel(
        TypeElement record, ClassName table, ImmutableList<Property> properties, String subjectType, boolean implied) {

    /** How a property is there or not. */
    enum Shape {
        /** A value that is always there. */
        REQUIRED,
        /** A value that may be absent. */
        OPTIONAL,
        /** A count that is always there. */
        COUNT,
        /** A count that may be absent. */
        OPTIONAL_COUNT,
        /** A list. */
        LIST,
        /** Values that are one: a set or a map, left out where it is empty. */
        LEFT_OUT_IF_EMPTY
    }

    /**
     * A component.
     *
     * @param name its name
     * @param shape how it is there or not
     * @param type its type as it is declared
     * @param codec its values; empty for counts
     * @param fact what is declared of it
     */
    record Property(String name, Shape shape, TypeName type, CodecModel codec, FactModel fact) {

        String place() {
            return Names.constant(name);
        }
    }

    /**
     * How values stand in JSON.
     *
     * @param type the values, boxed
     * @param expression makes or names their codec
     * @param made whether the expression makes it, so that it has to be kept
     */
    record CodecModel(TypeName type, CodeBlock expression, boolean made) {

        static final CodecModel COUNT = named(TypeName.INT, "$L", "count");

        static CodecModel named(TypeName type, String format, Object... arguments) {
            return new CodecModel(type, CodeBlock.of(format, arguments), false);
        }

        static CodecModel made(TypeName type, String format, Object... arguments) {
            return new CodecModel(type, CodeBlock.of(format, arguments), true);
        }
    }

    boolean isSubject() {
        return !subjectType.isEmpty();
    }
}
