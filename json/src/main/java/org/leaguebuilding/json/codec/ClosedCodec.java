package org.leaguebuilding.json.codec;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.Codes;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.LocalizedText;

/**
 * A code of a closed set. Immutable and thread-safe.
 *
 * @param <E> the set
 */
final class ClosedCodec<E extends Enum<E> & Coded> extends Codec<E> {
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
