package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import com.google.common.io.BaseEncoding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

/**
 * What a format can write and JSON cannot is read as the value that it is there, or refused with its place. What Jackson 2 and
 * Jackson 3 take a number or a text for is theirs.
 */
class FormatsOwnTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    20,            20,                      20
                    +20,           20,                      WRONG_TYPE 4:14
                    0x14,          20,                      WRONG_TYPE 4:14
                    1_000,         1000,                    WRONG_TYPE 4:14
                    020,           16,                      WRONG_TYPE 4:14
                    0o24,          WRONG_TYPE 4:14,         WRONG_TYPE 4:14
                    2_147_483_648, OUT_OF_RANGE 4:14,       WRONG_TYPE 4:14
                    2147483648,    OUT_OF_RANGE 4:14,       OUT_OF_RANGE 4:14
                    99999999999999999999, OUT_OF_RANGE 4:14, OUT_OF_RANGE 4:14
                    !!int '20',    20,                      20
                    !!str 20,      WRONG_TYPE 4:14,         WRONG_TYPE 4:14
                    '20',          WRONG_TYPE 4:14,         WRONG_TYPE 4:14
                    [20],          WRONG_TYPE 4:14,         WRONG_TYPE 4:14
                    yes,           WRONG_TYPE 4:14,         WRONG_TYPE 4:14
                    20.0,          NOT_A_WHOLE_NUMBER 4:14, NOT_A_WHOLE_NUMBER 4:14
                    2e1,           NOT_A_WHOLE_NUMBER 4:14, NOT_A_WHOLE_NUMBER 4:14
                    .inf,          NOT_A_WHOLE_NUMBER 4:14, NOT_A_WHOLE_NUMBER 4:14
                    null,          NULL_VALUE 4:14,         NULL_VALUE 4:14
                    "",            NULL_VALUE 4:13,         NULL_VALUE 4:13""")
    void a_count_in_yaml(String written, String with2, String with3) {
        byte[] document = "id: c1\nname: East\nsubdistrictId: s1\nmemberCount: %s\n"
                .formatted(written)
                .getBytes(UTF_8);

        assertThat(members(JacksonGeneration.JACKSON_2, OtherFormat.YAML, document))
                .isEqualTo(with2);
        assertThat(members(JacksonGeneration.JACKSON_3, OtherFormat.YAML, document))
                .isEqualTo(with3);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    "'4201'",   4201,            4201
                    2026-01-31, 2026-01-31,      2026-01-31
                    12:30:45,   12:30:45,        12:30:45
                    "'~'",      ~,               ~
                    &anchor c1, c1,              c1
                    4201,       WRONG_TYPE 1:5,  WRONG_TYPE 1:5
                    no,         WRONG_TYPE 1:5,  no
                    0x1F,       WRONG_TYPE 1:5,  0x1F
                    null,       NULL_VALUE 1:5,  NULL_VALUE 1:5""")
    void an_id_in_yaml(String written, String with2, String with3) {
        byte[] document =
                "id: %s\nname: East\nsubdistrictId: s1\n".formatted(written).getBytes(UTF_8);

        assertThat(id(JacksonGeneration.JACKSON_2, OtherFormat.YAML, document)).isEqualTo(with2);
        assertThat(id(JacksonGeneration.JACKSON_3, OtherFormat.YAML, document)).isEqualTo(with3);
    }

    /** In the order: a small number, with a byte of its own, a large one; halves and doubles; null, undefined; bytes and text. */
    @ParameterizedTest
    @CsvSource({
        "14, 20, 20",
        "1814, 20, 20",
        "C24114, 20, 20",
        "33, OUT_OF_RANGE 0:0, OUT_OF_RANGE 0:0",
        "1B0000000080000000, OUT_OF_RANGE 0:0, OUT_OF_RANGE 0:0",
        "1BFFFFFFFFFFFFFFFF, OUT_OF_RANGE 0:0, OUT_OF_RANGE 0:0",
        "C249010000000000000000, OUT_OF_RANGE 0:0, OUT_OF_RANGE 0:0",
        "F94D00, NOT_A_WHOLE_NUMBER 0:0, NOT_A_WHOLE_NUMBER 0:0",
        "FB4034000000000000, NOT_A_WHOLE_NUMBER 0:0, NOT_A_WHOLE_NUMBER 0:0",
        "F6, NULL_VALUE 0:0, NULL_VALUE 0:0",
        "F7, NULL_VALUE 0:0, WRONG_TYPE 0:0",
        "4114, WRONG_TYPE 0:0, WRONG_TYPE 0:0",
        "623230, WRONG_TYPE 0:0, WRONG_TYPE 0:0"
    })
    void a_count_in_cbor(String written, String with2, String with3) {
        byte[] document = cbor("626331", written);

        assertThat(members(JacksonGeneration.JACKSON_2, OtherFormat.CBOR, document))
                .isEqualTo(with2);
        assertThat(members(JacksonGeneration.JACKSON_3, OtherFormat.CBOR, document))
                .isEqualTo(with3);
    }

    /** In the order: text in one piece and in several; bytes, a number; text that ends within a character, and that is none. */
    @ParameterizedTest
    @CsvSource({
        "626331, c1, c1",
        "7F61636131FF, c1, c1",
        "426331, WRONG_TYPE 0:0, WRONG_TYPE 0:0",
        "01, WRONG_TYPE 0:0, WRONG_TYPE 0:0",
        "62EDA0, SYNTAX 0:0, SYNTAX 0:0",
        "61FF, SYNTAX 0:0, SYNTAX 0:0"
    })
    void an_id_in_cbor(String written, String with2, String with3) {
        byte[] document = cbor(written, "14");

        assertThat(id(JacksonGeneration.JACKSON_2, OtherFormat.CBOR, document)).isEqualTo(with2);
        assertThat(id(JacksonGeneration.JACKSON_3, OtherFormat.CBOR, document)).isEqualTo(with3);
    }

    /** A community named East in subdistrict s1. */
    private static byte[] cbor(String id, String members) {
        return BaseEncoding.base16()
                .decode("BF" + "626964" + id + "646E616D65" + "6445617374" + "6D737562646973747269637449" + "64"
                        + "627331" + "6B6D656D626572436F756E74" + members + "FF");
    }

    private static String members(JacksonGeneration generation, OtherFormat format, byte[] document) {
        try {
            return Integer.toString(
                    read(generation, format, document).memberCount().orElseThrow());
        } catch (Exception e) {
            return refusal("/memberCount", e);
        }
    }

    private static String id(JacksonGeneration generation, OtherFormat format, byte[] document) {
        try {
            return read(generation, format, document).id();
        } catch (Exception e) {
            return refusal("/id", e);
        }
    }

    private static Community read(JacksonGeneration generation, OtherFormat format, byte[] document) throws Exception {
        return format.host(generation, ReadLimits.DEFAULT, UnknownProperties.REJECT)
                .read(document, Community.class);
    }

    /** Why it is refused, and in which line and column. */
    private static String refusal(String pointer, Exception thrown) {
        MalformedJsonException refusal = Throwables.getCausalChain(thrown).stream()
                .filter(MalformedJsonException.class::isInstance)
                .map(MalformedJsonException.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(thrown));
        assertThat(refusal.pointer()).isEqualTo(pointer);
        return refusal.code() + " " + refusal.line() + ":" + refusal.column();
    }
}
