package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Row.Size;
import org.leaguebuilding.source.Basis;

/** The properties of a table to be, in the order in which they are written. Not thread-safe. */
public final class Rows {

    private final Class<?> type;
    private final List<Row> rows = new ArrayList<>();
    private final List<ImmutableList<String>> alternatives = new ArrayList<>();
    private @Nullable About described;

    private Rows(Class<?> type) {
        this.type = type;
    }

    /** Begins with none. */
    public static Rows of(Class<?> type) {
        return new Rows(type);
    }

    /** The type. */
    public Class<?> type() {
        return type;
    }

    public ImmutableList<Row> all() {
        return ImmutableList.copyOf(rows);
    }

    public ImmutableList<ImmutableList<String>> alternatives() {
        return ImmutableList.copyOf(alternatives);
    }

    /** A value that is always there. */
    @CanIgnoreReturnValue
    public Rows required(String name, Codec<?> codec) {
        return add(name, Size.ONE, codec);
    }

    /** A value that may be absent, and then is left out. */
    @CanIgnoreReturnValue
    public Rows optional(String name, Codec<?> codec) {
        return add(name, Size.ONE_OR_NONE, codec);
    }

    /** A count that is always there. */
    @CanIgnoreReturnValue
    public Rows count(String name) {
        return add(name, Size.ONE, null);
    }

    /** A count that may be absent, and then is left out. */
    @CanIgnoreReturnValue
    public Rows optionalCount(String name) {
        return add(name, Size.ONE_OR_NONE, null);
    }

    /** A list of a certain size. */
    @CanIgnoreReturnValue
    public Rows list(String name, Size size, Codec<?> element) {
        return add(name, size, element);
    }

    @CanIgnoreReturnValue
    private Rows add(String name, Size size, @Nullable Codec<?> codec) {
        rows.add(new Row(name, size, codec, ImmutableList.of(), null));
        return this;
    }

    /** What the policy has the property of the last row for. */
    @CanIgnoreReturnValue
    public Rows on(Basis... provisions) {
        int last = rows.size() - 1;
        rows.set(last, rows.get(last).on(provisions));
        return this;
    }

    /** What is said of the type, where no text of the library does. */
    @CanIgnoreReturnValue
    Rows describedAs(About about) {
        this.described = about;
        return this;
    }

    @Nullable About described() {
        return described;
    }

    /** What is said of the property of the last row, where no text of the library does. */
    @CanIgnoreReturnValue
    Rows about(About about) {
        int last = rows.size() - 1;
        rows.set(last, rows.get(last).about(about));
        return this;
    }

    /** Makes sure that the last row has the place by which a switch knows it. */
    @CanIgnoreReturnValue
    public Rows at(int place) {
        if (place != rows.size() - 1) {
            throw new IllegalStateException(type.getSimpleName() + " has another property at " + place);
        }
        return this;
    }

    /**
     * Optional properties that stand together. A document has those of exactly one alternative, which so says what kind of
     * thing it is.
     */
    @CanIgnoreReturnValue
    public Rows alternative(String... some) {
        alternatives.add(ImmutableList.copyOf(some));
        return this;
    }
}
