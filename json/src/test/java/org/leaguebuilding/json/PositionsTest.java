package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.UnknownProperties;

/** Where and in which words a spoilt document is refused, by either generation of Jackson. */
class PositionsTest {

    private static final byte[] DOCUMENT =
            "{\"id\":\"p1\",\"x\":[1.5e3,-2,true,null,{\"a\\u0041\":\"b\\n\"}],\n\"mode\":\"joint\",\"head\":{\"person\":\"一\"}}"
                    .getBytes(UTF_8);

    private static final String BYTES = "}]{[,:\"\\xtnf-+.e01 \n\t\u0000\u0001\u001f\u007f/#'EN";

    private static MalformedJsonException refusal(JacksonGeneration generation, byte[] document) {
        try {
            throw new AssertionError(Generations.with(generation)
                    .with(UnknownProperties.IGNORE)
                    .read(SubjectForms.FORMATION_PROPOSAL, document)
                    .id());
        } catch (MalformedJsonException e) {
            return e;
        }
    }

    private static String place(JacksonGeneration generation, byte[] document) {
        MalformedJsonException e = refusal(generation, document);
        return e.code() + " " + e.pointer() + " " + e.line() + ":" + e.column();
    }

    /** The document without the byte at an offset, cut off there, and with each of some bytes at its place or before it. */
    private static Stream<byte[]> spoilt(int at) {
        byte[] before = Arrays.copyOf(DOCUMENT, at);
        byte[] from = Arrays.copyOfRange(DOCUMENT, at, DOCUMENT.length);
        byte[] behind = Arrays.copyOfRange(DOCUMENT, at + 1, DOCUMENT.length);
        Stream<byte[]> changed = BYTES.chars()
                .mapToObj(each -> new byte[] {(byte) each})
                .flatMap(each -> Stream.of(Bytes.concat(before, each, from), Bytes.concat(before, each, behind)));
        return Stream.concat(Stream.of(before, Bytes.concat(before, behind)), changed);
    }

    @Test
    void both_generations_refuse_every_spoilt_document_at_the_same_place() {
        AtomicInteger compared = new AtomicInteger();
        IntStream.range(0, DOCUMENT.length)
                .boxed()
                .flatMap(PositionsTest::spoilt)
                .forEach(document -> {
                    compared.incrementAndGet();
                    assertThat(place(JacksonGeneration.JACKSON_2, document))
                            .as(new String(document, UTF_8))
                            .isEqualTo(place(JacksonGeneration.JACKSON_3, document));
                });
        assertThat(compared).hasValueGreaterThan(3_000);
    }

    @ParameterizedTest
    @CsvSource({"'\u0001',1,1", "'\u0001{',1,1", "'\n \u0001',2,2", "'{\u0001',1,2", "}},1,1", "'{\"id\":\u001f7}',1,7"
    })
    void what_no_token_begins_with_is_refused_where_it_stands(String document, int line, int column) {
        for (JacksonGeneration generation : JacksonGeneration.values()) {
            MalformedJsonException refusal = refusal(generation, document.getBytes(UTF_8));
            assertThat(refusal.code()).isEqualTo(JsonErrorCode.SYNTAX);
            assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(line + ":" + column);
        }
    }

    @Test
    void a_byte_that_is_no_utf_8_is_refused_in_these_words() {
        byte[] document = "{\"id\":\"?\"}".getBytes(UTF_8);
        document[7] = (byte) 0xff;

        for (JacksonGeneration generation : JacksonGeneration.values()) {
            assertSays(
                    refusal(generation, document),
                    "line 1, column 8 (/id): expected UTF-8, found other bytes (encoding)",
                    "第1行第8列（/id）应为UTF-8编码，实际为其他字节［encoding］");
        }
    }

    @Test
    void half_a_character_is_refused_in_these_words() {
        byte[] document = "{\"communities\":[{\"name\":\"a\\udc00\"}]}".getBytes(UTF_8);

        for (JacksonGeneration generation : JacksonGeneration.values()) {
            assertSays(
                    refusal(generation, document),
                    "line 1, column 27 (/communities/0/name): expected whole characters, found half a character (lone-surrogate)",
                    "第1行第27列（/communities/0/name）应为完整的字符，实际为半个字符［lone-surrogate］");
        }
    }

    @Test
    void null_is_refused_with_what_to_do_about_it() {
        for (JacksonGeneration generation : JacksonGeneration.values()) {
            assertSays(
                    refusal(generation, "\n{\"id\":null}".getBytes(UTF_8)),
                    "line 2, column 7 (/id): null is not allowed; leave out what is not known (null-value)",
                    "第2行第7列（/id）不得为null；不掌握的，不写该属性［null-value］");
        }
    }

    @Test
    void an_unknown_property_is_refused_with_the_one_that_was_perhaps_meant() {
        for (JacksonGeneration generation : JacksonGeneration.values()) {
            LeagueBuildingJson json = Generations.with(generation);
            byte[] document = "{\"moed\":\"joint\"}".getBytes(UTF_8);

            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> json.read(SubjectForms.FORMATION_PROPOSAL, document))
                    .satisfies(refusal -> assertSays(
                            refusal,
                            "line 1, column 2 (/moed): there is no property “moed”; "
                                    + "expected a property of “Formation proposal”, perhaps “mode” (unknown-property)",
                            "第1行第2列（/moed）没有“moed”这一项，应为建团方案的属性，是否为“mode”［unknown-property］"));
        }
    }

    private static void assertSays(MalformedJsonException refusal, String english, String chinese) {
        assertThat(refusal.message(Locale.ENGLISH)).isEqualTo(english);
        assertThat(refusal.message(Locale.CHINA)).isEqualTo(chinese);
    }
}
