package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.leaguebuilding.json.bytes.Utf16;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.PlaceSearch;
import org.leaguebuilding.json.token.Position;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.json.token.TooLong;

/**
 * Reads single documents. Immutable and thread-safe.
 *
 * @param format opens them
 * @param limits the limits that they have to keep
 * @param unknown what becomes of properties that no form names
 */
record DocumentReader(TokenFormat format, ReadLimits limits, UnknownProperties unknown) {

    <T> T read(Codec<T> codec, String json) {
        // Each char becomes a byte at least, so that one that is far too long need not become bytes.
        requireLength(requireNonNull(json, "json").length());
        byte[] bytes = json.getBytes(UTF_8);
        int half = Utf16.firstLone(json);
        if (half >= 0) {
            byte[] before = json.substring(0, half).getBytes(UTF_8);
            throw format.halfCharacter(document(before, unknown));
        }
        return read(codec, bytes);
    }

    <T> T read(Codec<T> codec, byte[] json) {
        try (TokenSource in = open(json)) {
            T value = codec.read(in);
            in.finish();
            return value;
        }
    }

    <T> T read(Codec<T> codec, InputStream json) {
        try {
            return read(codec, requireNonNull(json, "json").readNBytes(limits.maxDocumentBytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a value and keeps the properties that its form does not name. */
    <T> Kept<T> readKeeping(Codec<T> codec, byte[] json) {
        ImmutableList.Builder<UnknownProperty> kept = ImmutableList.builder();
        try (TokenSource in = format.begin(document(json, UnknownProperties.IGNORE))) {
            in.keep(kept::add);
            T value = codec.read(in);
            in.finish();
            return new Kept<>(value, kept.build());
        }
    }

    /** Finds where values of a document stand, each by the steps that lead to it. */
    ImmutableList<Position> find(byte[] json, ImmutableList<ImmutableList<String>> paths) {
        return PlaceSearch.find(format, document(json, UnknownProperties.IGNORE), paths);
    }

    /** Opens a document at its first token. */
    TokenSource open(byte[] json) {
        return format.begin(document(json, unknown));
    }

    private Document document(byte[] json, UnknownProperties strangers) {
        requireLength(requireNonNull(json, "json").length);
        return new Document(json, 0, json.length, 1, limits, strangers);
    }

    private void requireLength(int length) {
        int max = limits.maxDocumentBytes();
        if (length > max) {
            throw TooLong.refuse(JsonErrorCode.DOCUMENT_TOO_LONG, "expected.document-length", max, 1);
        }
    }
}
