package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Function;
import org.leaguebuilding.json.token.Codes;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.OpenCode;
import org.leaguebuilding.value.PersonRef;

/** The kinds of values that tables are made of, beside tables themselves. */
public final class Codecs {

    /** An identifier of the host's; its type checks it. */
    public static final Codec<String> ID = new StringCodec(128, Patterns.ID);

    /** An identifier whose type does not check it. */
    public static final Codec<String> CHECKED_ID = new CheckedIdCodec();

    /** A name for people to read; its type checks it. */
    public static final Codec<String> NAME = new StringCodec(256, Patterns.PROSE);

    /** Running text; its type checks it. */
    public static final Codec<String> PROSE = new StringCodec(2_000, Patterns.PROSE);

    /** A code of a set that only the document knows; its type checks it. */
    public static final Codec<String> CODE = new StringCodec(64, Patterns.CODE);

    /** The id of a city's own provision; its type checks it. */
    public static final Codec<String> LOCAL_PROVISION_ID = new StringCodec(128, Patterns.LOCAL_PROVISION);

    /** Text that the library wrote and does not take back. */
    public static final Codec<String> TEXT = StringCodec.anyText();

    /** A reference to a person, as the host's plain string. */
    public static final Codec<PersonRef> PERSON = new PersonCodec();

    /** A day. */
    public static final Codec<LocalDate> DATE = new DateCodec();

    /** A truth value. */
    public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    /** Identifiers, no duplicates. */
    public static final Codec<ImmutableSet<String>> ID_SET = new SetCodec<>(ID, 0);

    /** Identifiers, no duplicates and at least one, which the type checks. */
    public static final Codec<ImmutableSet<String>> SOME_IDS = new SetCodec<>(ID, 1);

    /** A finding's arguments. */
    public static final Codec<ImmutableMap<String, Object>> ARGUMENTS = new ArgumentsCodec();

    /** Days, no duplicates and at least one, in the order in which they are given; their type checks them. */
    public static final Codec<ImmutableList<LocalDate>> DATES = new DatesCodec();

    /** Values of which the document does not say what they are: texts, whole numbers, truth values, lists and maps of them. */
    public static final Codec<Object> PLAIN = new PlainCodec();

    private Codecs() {}

    /** Values, no duplicates. */
    public static <V> Codec<ImmutableSet<V>> set(Codec<V> element) {
        return new SetCodec<>(element, 0);
    }

    /** Values, no duplicates and at least one, which the type checks. */
    public static <V> Codec<ImmutableSet<V>> some(Codec<V> element) {
        return new SetCodec<>(element, 1);
    }

    /** A closed set of codes. */
    public static <E extends Enum<E> & Coded> Codec<E> closed(Class<E> type) {
        ImmutableMap.Builder<String, E> codes = ImmutableMap.builder();
        ImmutableMap.Builder<String, E> terms = ImmutableMap.builder();
        for (E member : type.getEnumConstants()) {
            codes.put(member.code(), member);
            terms.put(member.term(), member);
            member.formerTerms().forEach(former -> terms.put(former, member));
        }
        return new ClosedCodec<>(new Codes<>(codes.buildOrThrow(), terms.buildOrThrow()));
    }

    /** An open set of codes: its built-in members, their terms, and how a host's own is made. */
    public static <V extends OpenCode> Codec<V> open(
            ImmutableList<V> builtIn, ImmutableMap<String, V> terms, Function<String, V> other) {
        ImmutableMap.Builder<String, V> codes = ImmutableMap.builder();
        for (V member : builtIn) {
            codes.put(member.code(), member);
        }
        return new OpenCodec<>(new Codes<>(codes.buildOrThrow(), terms), other);
    }
}
