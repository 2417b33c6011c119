package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Function;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.form.Binding;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.OpenCode;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/**
 * How one kind of value stands in a form that a host writes: as in the forms of the library. Immutable and thread-safe.
 *
 * @param <V> the values
 */
public final class Value<V> {

    /** An identifier of up to 128 characters, which the host's type checks. */
    public static final Value<String> ID = new Value<>(Codecs.ID);

    /** A name for people to read, of up to 256 characters, which the host's type checks. */
    public static final Value<String> NAME = new Value<>(Codecs.NAME);

    /** Running text of up to 2,000 characters, which the host's type checks. */
    public static final Value<String> PROSE = new Value<>(Codecs.PROSE);

    /** A truth value. */
    public static final Value<Boolean> YES_NO = new Value<>(Codecs.BOOLEAN);

    /** A day, such as {@code "2005-09-28"}. */
    public static final Value<LocalDate> DAY = new Value<>(Codecs.DATE);

    /** A share as two counts, such as {@code "3/4"}. */
    public static final Value<Ratio> SHARE = new Value<>(NumberCodecs.RATIO);

    /** A reference to a person, which no refusal quotes. */
    public static final Value<PersonRef> PERSON = new Value<>(Codecs.PERSON);

    private final Codec<V> codec;
    private final ImmutableList<Binding<?>> bindings;

    private Value(Codec<V> codec) {
        this(codec, ImmutableList.of());
    }

    private Value(Codec<V> codec, ImmutableList<Binding<?>> bindings) {
        this.codec = codec;
        this.bindings = bindings;
    }

    /**
     * A code of a closed set; its Chinese term is read as well.
     *
     * @param <E> the set
     * @param codes the set
     * @return the values
     */
    public static <E extends Enum<E> & Coded> Value<E> code(Class<E> codes) {
        return new Value<>(Codecs.closed(requireNonNull(codes, "codes")));
    }

    /**
     * A code of an open set; the Chinese terms of its known members are read as well.
     *
     * @param <V> the set
     * @param known the known members
     * @param terms the known members by Chinese term
     * @param other makes another member of its code
     * @return the values
     */
    public static <V extends OpenCode> Value<V> code(
            ImmutableList<V> known, ImmutableMap<String, V> terms, Function<String, V> other) {
        requireNonNull(known, "known");
        requireNonNull(terms, "terms");
        return new Value<>(Codecs.open(known, terms, requireNonNull(other, "other")));
    }

    /**
     * An object.
     *
     * @param <V> the objects
     * @param form their form
     * @return the values
     * @throws IllegalArgumentException if it is no form that a host has written
     */
    public static <V> Value<V> object(Form<V> form) {
        if (requireNonNull(form, "form") instanceof HostForm<V> own) {
            return new Value<>(own.table(), own.bindings());
        }
        throw new IllegalArgumentException(form + " is no form of a host's own");
    }

    /**
     * Values of which none stands twice, as an array.
     *
     * @param <V> the values
     * @param element one of them
     * @return the sets
     */
    public static <V> Value<ImmutableSet<V>> set(Value<V> element) {
        requireNonNull(element, "element");
        return new Value<>(Codecs.set(element.codec), element.bindings);
    }

    Codec<V> codec() {
        return codec;
    }

    /** The host's own types in it. */
    ImmutableList<Binding<?>> bindings() {
        return bindings;
    }
}
