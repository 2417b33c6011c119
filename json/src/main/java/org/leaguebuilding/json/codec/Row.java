package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.Basis;

/**
 * What a schema says of one property. Immutable and thread-safe.
 *
 * @param name the name, the same in Java and JSON
 * @param size how many values there are
 * @param codec the values; null where they are counts
 * @param bases what the policy has the property for
 * @param about what is said of it, where no text of the library does
 */
public record Row(
        String name,
        Size size,
        @Nullable Codec<?> codec,
        ImmutableList<Basis> bases,
        @Nullable About about) {

    /** How many values a property has. Of lists, the type that holds them checks it. */
    public enum Size {
        /** There is one. */
        ONE(true),
        /** There is one, or the property is absent. */
        ONE_OR_NONE(false),
        /** A list that may be empty, and then is left out. */
        ANY(false),
        /** A list that may be empty, and is there nevertheless. */
        STATED(true),
        /** A list with at least one element. */
        SOME(true),
        /** A list that may be empty, and then is left out; no element is there twice. */
        DISTINCT(false);

        private final boolean required;

        Size(boolean required) {
            this.required = required;
        }
    }

    /** Whether a document without it is refused. */
    public boolean required() {
        return size.required;
    }

    public boolean isList() {
        return size != Size.ONE && size != Size.ONE_OR_NONE;
    }

    /** The same property, with what the policy has it for. */
    public Row on(Basis... provisions) {
        return new Row(name, size, codec, ImmutableList.copyOf(provisions), about);
    }

    /** The same property, with what is said of it. */
    public Row about(About newAbout) {
        return new Row(name, size, codec, bases, newAbout);
    }

    /** Where an object within a value of this property stands when it is written. */
    public WrittenPlace place(ImmutableList<String> path) {
        return codec == null ? new WrittenPlace(path, false) : codec.place(path);
    }

    public Schema schema(Definitions definitions) {
        Schema value = codec == null ? count() : codec.schema(definitions);
        return switch (size) {
            case ONE, ONE_OR_NONE -> value;
            case ANY, STATED -> list(value);
            case SOME -> list(value).with("minItems", 1);
            case DISTINCT -> list(value).with("uniqueItems", true);
        };
    }

    private static Schema count() {
        return Schema.ofType("integer").with("minimum", 0).with("maximum", Integer.MAX_VALUE);
    }

    private static Schema list(Schema element) {
        return Schema.ofType("array").with("items", element);
    }
}
