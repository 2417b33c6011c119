package org.leaguebuilding.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.json.bytes.RawJson;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

class SkippingTest {

    private static final int MOST = 40;
    private static final String[] CHARACTERS = {"a", "团", "é", "😀", "\\n", "\\\"", "\\\\", "\\u56e2", " "};

    private static Document document(String text) {
        byte[] bytes = ("<<" + text + ">>").getBytes(UTF_8);
        return new Document(
                bytes, 2, bytes.length - 2, 1, ReadLimits.DEFAULT.withMaxStringChars(MOST), UnknownProperties.IGNORE);
    }

    @Test
    void decodes_no_string_that_is_short_enough() throws IOException {
        String full = "团".repeat(MOST);
        Document strings =
                document("[\"" + full + "\",\"" + "\\u56e2".repeat(MOST) + "\",{\"a\":\"\"},\"" + full + "\"]");

        assertThat(In2.decoded(strings)).isZero();
        assertThat(In3.decoded(strings)).isZero();
    }

    @Test
    void decodes_one_that_is_too_long_to_say_what_is_wrong_first() {
        Document tooLong = document("[\"" + "团".repeat(MOST + 1) + "\"]");
        Document alsoWrong = document("[\"" + "a".repeat(MOST) + "\\q" + "a".repeat(MOST) + "\"]");

        assertThat(catchThrowableOfType(MalformedJsonException.class, () -> In2.decoded(tooLong))
                        .code())
                .isEqualTo(JsonErrorCode.STRING_TOO_LONG);
        assertThat(catchThrowableOfType(MalformedJsonException.class, () -> In3.decoded(tooLong))
                        .code())
                .isEqualTo(JsonErrorCode.STRING_TOO_LONG);
        assertThat(catchThrowableOfType(MalformedJsonException.class, () -> In2.decoded(alsoWrong))
                        .code())
                .isEqualTo(JsonErrorCode.SYNTAX);
        assertThat(catchThrowableOfType(MalformedJsonException.class, () -> In3.decoded(alsoWrong))
                        .code())
                .isEqualTo(JsonErrorCode.SYNTAX);
    }

    @Test
    void counts_the_characters_that_a_parser_would_find() throws IOException {
        Random random = new Random(20050928);
        for (int i = 0; i < 500; i++) {
            StringBuilder json = new StringBuilder("\"");
            int written = random.nextInt(2 * MOST);
            boolean plain = random.nextBoolean();
            for (int c = 0; c < written; c++) {
                json.append(plain && random.nextInt(9) > 0 ? "x" : CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            json.append('"');
            byte[] bytes = (json + "\"behind\"").getBytes(UTF_8);

            assertThat(RawJson.charsOfString(bytes, 0, bytes.length, Integer.MAX_VALUE))
                    .as(json.toString())
                    .isEqualTo(In2.length(bytes));
        }
    }

    @Test
    void stops_counting_at_the_end_of_a_document_that_is_cut() {
        for (String cut : new String[] {"\"abc", "\"abc\\", "\"abc\\u12", "\"团", "\"" + "x".repeat(17)}) {
            byte[] bytes = (cut + ">>>>>>>>").getBytes(UTF_8);

            assertThat(RawJson.charsOfString(bytes, 0, bytes.length - 8, MOST))
                    .as(cut)
                    .isBetween(1, cut.length());
        }
    }

    /** How often a string was decoded while a value was passed over; in a class of its own, for a run may lack the parser. */
    private static final class In2 {

        static int length(byte[] string) throws IOException {
            try (JsonParser parser = new com.fasterxml.jackson.core.JsonFactory().createParser(string)) {
                parser.nextToken();
                return parser.getTextLength();
            }
        }

        static int decoded(Document document) throws IOException {
            AtomicInteger decoded = new AtomicInteger();
            JsonParser plain = new com.fasterxml.jackson.core.JsonFactory()
                    .createParser(document.bytes(), document.from(), document.to() - document.from());
            JsonParser counting = new JsonParserDelegate(plain) {
                @Override
                public int getTextLength() throws IOException {
                    decoded.incrementAndGet();
                    return super.getTextLength();
                }
            };
            try (TokenSource in = new Jackson2Source(counting, document, null)) {
                in.advance();
                new Skipping(in).skipValue();
            }
            return decoded.get();
        }
    }

    /** The same of the other generation. */
    private static final class In3 {

        static int decoded(Document document) {
            AtomicInteger decoded = new AtomicInteger();
            tools.jackson.core.JsonParser plain = new tools.jackson.core.json.JsonFactory()
                    .createParser(
                            tools.jackson.core.ObjectReadContext.empty(),
                            document.bytes(),
                            document.from(),
                            document.to() - document.from());
            tools.jackson.core.JsonParser counting = new tools.jackson.core.util.JsonParserDelegate(plain) {
                @Override
                public int getStringLength() {
                    decoded.incrementAndGet();
                    return super.getStringLength();
                }
            };
            try (TokenSource in = new Jackson3Source(counting, document, null)) {
                in.advance();
                new Skipping(in).skipValue();
            }
            return decoded.get();
        }
    }
}
