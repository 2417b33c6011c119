package org.leaguebuilding.json.codec;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Function;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.Codes;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.OpenCode;
import org.leaguebuilding.value.PersonRef;

/** The kinds of values that tables are made of, beside tables themselves. */
public final class Codecs {

    /** An identifier of the host's; its type checks it. */
    public static final Codec<String> ID = new StringCodec(128, Patterns.ID);

    /** An identifier whose type does not check it. */
    public static final Codec<String> CHECKED_ID = new StringCodec.CheckedId();

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

    /** Identifiers, none twice. */
    public static final Codec<ImmutableSet<String>> ID_SET = new SetCodec<>(ID, 0);

    /** Identifiers, none twice and at least one, which the type checks. */
    public static final Codec<ImmutableSet<String>> SOME_IDS = new SetCodec<>(ID, 1);

    /** A finding's arguments. */
    public static final Codec<ImmutableMap<String, Object>> ARGUMENTS = new ArgumentsCodec();

    /** Days, none twice and at least one, in the order in which they are given; their type checks them. */
    public static final Codec<ImmutableList<LocalDate>> DATES = new DatesCodec();

    private Codecs() {}

    /** Values, none twice. */
    public static <V> Codec<ImmutableSet<V>> set(Codec<V> element) {
        return new SetCodec<>(element, 0);
    }

    /** Values, none twice and at least one, which the type checks. */
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

    private static final class PersonCodec extends Codec<PersonRef> {
        @Override
        public PersonRef read(TokenSource in) {
            try {
                return PersonRef.of(in.string());
            } catch (MalformedValueException e) {
                throw in.malformed(e);
            }
        }

        @Override
        public void write(TokenSink out, PersonRef value) {
            out.string(value.value());
        }

        @Override
        public Schema schema(Definitions definitions) {
            return ID.schema(definitions);
        }
    }

    private static final class DateCodec extends Codec<LocalDate> {
        @Override
        public LocalDate read(TokenSource in) {
            return in.date();
        }

        @Override
        public void write(TokenSink out, LocalDate value) {
            out.date(value);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.ofType("string").with("format", "date").with("pattern", Patterns.DATE);
        }
    }

    private static final class DatesCodec extends Codec<ImmutableList<LocalDate>> {
        @Override
        public ImmutableList<LocalDate> read(TokenSource in) {
            ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
            in.enterArray();
            while (in.nextElement()) {
                days.add(in.date());
            }
            return days.build();
        }

        @Override
        public void write(TokenSink out, ImmutableList<LocalDate> days) {
            out.beginArray();
            for (int i = 0; i < days.size(); i++) {
                out.date(days.get(i));
            }
            out.endArray();
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.ofType("array")
                    .with("items", DATE.schema(definitions))
                    .with("minItems", 1)
                    .with("uniqueItems", true);
        }
    }

    private static final class BooleanCodec extends Codec<Boolean> {
        @Override
        public Boolean read(TokenSource in) {
            return in.bool();
        }

        @Override
        public void write(TokenSink out, Boolean value) {
            out.bool(value);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.ofType("boolean");
        }
    }

    private static final class ClosedCodec<E extends Enum<E> & Coded> extends Codec<E> {
        private final Codes<E> codes;

        ClosedCodec(Codes<E> codes) {
            this.codes = codes;
        }

        @Override
        public E read(TokenSource in) {
            int place = in.code(codes);
            if (place < 0) {
                throw in.refuseString(JsonErrorCode.UNKNOWN_CODE, expected());
            }
            return codes.member(place);
        }

        private LocalizedText expected() {
            ImmutableList<String> all = codes.codes();
            ImmutableList.Builder<String> withTerms = ImmutableList.builder();
            for (int i = 0; i < all.size(); i++) {
                withTerms.add(all.get(i) + "（" + codes.member(i).term() + "）");
            }
            LocalizedText list = LocalizedText.of(
                    Joiner.on("、").join(withTerms.build()), Joiner.on(", ").join(all));
            return JsonTexts.both("expected.codes", ImmutableMap.of("codes", list));
        }

        @Override
        @SuppressWarnings("EnumOrdinal") // the codes are those of the same enum, in its order
        public void write(TokenSink out, E value) {
            out.string(codes.written(), value.ordinal());
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.ofType("string").with("enum", codes.spellings());
        }
    }

    private static final class OpenCodec<V extends OpenCode> extends Codec<V> {
        private final Codes<V> codes;
        private final Function<String, V> other;

        OpenCodec(Codes<V> codes, Function<String, V> other) {
            this.codes = codes;
            this.other = other;
        }

        @Override
        public V read(TokenSource in) {
            int place = in.code(codes);
            return place < 0 ? readOther(in) : codes.member(place);
        }

        private V readOther(TokenSource in) {
            try {
                return other.apply(in.string());
            } catch (MalformedValueException e) {
                throw in.malformed(e);
            }
        }

        @Override
        public void write(TokenSink out, V value) {
            out.string(value.code());
        }

        @Override
        public Schema schema(Definitions definitions) {
            Schema code = new Schema().with("maxLength", 64).with("pattern", Patterns.CODE);
            Schema term = new Schema()
                    .with("enum", codes.spellings().subList(codes.codes().size(), codes.size()));
            return Schema.ofType("string")
                    .with("anyOf", ImmutableList.of(code, term))
                    .with("examples", codes.codes());
        }
    }

    private static final class SetCodec<V> extends Codec<ImmutableSet<V>> {
        private final Codec<V> element;
        private final int minSize;

        SetCodec(Codec<V> element, int minSize) {
            this.element = element;
            this.minSize = minSize;
        }

        @Override
        public ImmutableSet<V> read(TokenSource in) {
            in.enterArray();
            if (!in.nextElement()) {
                return ImmutableSet.of();
            }
            V first = element.read(in);
            return in.nextElement() ? readMore(in, first) : ImmutableSet.of(first);
        }

        private ImmutableSet<V> readMore(TokenSource in, V first) {
            ImmutableSet.Builder<V> values = ImmutableSet.<V>builder().add(first);
            int count = 1;
            do {
                values.add(element.read(in));
                count++;
            } while (in.nextElement());
            ImmutableSet<V> set = values.build();
            if (set.size() < count) {
                throw in.refuse(
                        JsonErrorCode.DUPLICATE_ELEMENT,
                        JsonTexts.both("expected.distinct", ""),
                        JsonTexts.both("found.twice", ""));
            }
            return set;
        }

        @Override
        public void write(TokenSink out, ImmutableSet<V> values) {
            out.beginArray();
            ImmutableList<V> list = values.asList();
            for (int i = 0; i < list.size(); i++) {
                element.write(out, list.get(i));
            }
            out.endArray();
        }

        @Override
        public Schema schema(Definitions definitions) {
            Schema set = Schema.ofType("array")
                    .with("items", element.schema(definitions))
                    .with("uniqueItems", true);
            return minSize == 0 ? set : set.with("minItems", minSize);
        }
    }
}
