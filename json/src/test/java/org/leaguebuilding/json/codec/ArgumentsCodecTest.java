package org.leaguebuilding.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

class ArgumentsCodecTest {

    private static final ImmutableMap<String, Object> ARGUMENTS =
            ImmutableMap.of("community", "c-\"1\"", "members", 20L, "least", Long.MIN_VALUE);

    private static final String TEXT = "{\"community\":\"c-\\\"1\\\"\",\"members\":20,\"least\":-9223372036854775808}";

    static Stream<TokenFormat> formats() {
        return Stream.of(TokenFormat.jackson2(), TokenFormat.jackson3()).map(Optional::orElseThrow);
    }

    private static ImmutableMap<String, Object> read(TokenFormat format, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        ReadLimits limits = ReadLimits.DEFAULT.withMaxStringChars(10);
        Document document = new Document(bytes, 0, bytes.length, 1, limits, UnknownProperties.REJECT);
        try (TokenSource source = format.begin(document)) {
            return Codecs.ARGUMENTS.read(source);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void strings_and_whole_numbers_are_read_as_they_are_written(TokenFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenSink sink = format.sink(out)) {
            Codecs.ARGUMENTS.write(sink, ARGUMENTS);
        }

        assertThat(out.toString(UTF_8)).isEqualTo(TEXT);
        assertThat(read(format, TEXT)).containsExactlyEntriesOf(ARGUMENTS);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_is_no_argument_is_refused(TokenFormat format) {
        assertRefused(format, "{\"a\":1,\"\\u0061\":2}", JsonErrorCode.DUPLICATE_PROPERTY);
        assertRefused(format, "{\"a\":true}", JsonErrorCode.WRONG_TYPE);
        assertRefused(format, "{\"a\":26.0}", JsonErrorCode.WRONG_TYPE);
        assertRefused(format, "{\"a\":null}", JsonErrorCode.NULL_VALUE);
        assertRefused(format, "{\"a\":9223372036854775808}", JsonErrorCode.OUT_OF_RANGE);
        assertRefused(format, "{\"abcdefghijk\":1}", JsonErrorCode.STRING_TOO_LONG);
        assertRefused(format, "{\"a\":\"abcdefghijk\"}", JsonErrorCode.STRING_TOO_LONG);
        assertRefused(format, "{\"a\":1", JsonErrorCode.UNEXPECTED_END);
    }

    private static void assertRefused(TokenFormat format, String text, JsonErrorCode code) {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> read(format, text))
                .extracting(MalformedJsonException::code)
                .isEqualTo(code);
    }
}
