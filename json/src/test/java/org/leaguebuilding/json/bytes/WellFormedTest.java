package org.leaguebuilding.json.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is no character is found wherever it stands, in long runs of plain text too. */
class WellFormedTest {

    private static final long SEED = 2_005;
    private static final String[] PIECES = {
        "x", "plain text of some length", "\u00e9", "社区", "\ud83d\ude00", "\\n", "\\u793e"
    };

    private final Random random = new Random(SEED);

    private byte[] text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(3)));
        }
        return text.toString().getBytes(UTF_8);
    }

    /** As the decoder of the platform sees it. */
    private static int firstIllFormed(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        return decoder.decode(in, CharBuffer.allocate(to - from), true).isError() ? in.position() : -1;
    }

    @Test
    void well_formed_text_has_no_flaw() {
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = text(random.nextInt(20));
            assertThat(WellFormed.firstFlaw(bytes, 0, bytes.length)).isEqualTo(-1);
        }
    }

    @Test
    void the_first_bytes_that_are_no_character_are_those_that_a_decoder_stops_at() {
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = text(1 + random.nextInt(20));
            int from = random.nextInt(Math.min(bytes.length, 4));
            for (int wrong = random.nextInt(3); wrong > 0; wrong--) {
                bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
            }
            String shown = new String(bytes, UTF_8);
            // A byte that was put into an escape spoils it, which is for the parser to say.
            if (shown.replaceAll("\\\\n|\\\\u[0-9a-f]{4}", "").indexOf('\\') < 0) {
                assertThat(WellFormed.firstFlaw(bytes, from, bytes.length))
                        .as(shown)
                        .isEqualTo(firstIllFormed(bytes, from, bytes.length));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void every_ascii_character_is_well_formed_and_left_to_the_parser() {
        for (byte c = 0; c >= 0; c++) {
            byte[] bytes = {'x', c};
            assertThat(WellFormed.firstFlaw(bytes, 0, 2)).as("%s", c).isEqualTo(-1);
        }
    }

    @Test
    void an_escape_of_half_a_character_is_found_at_every_place_of_a_long_text() {
        for (int at = 0; at < 80; at++) {
            byte[] bytes = ("x".repeat(at) + "\\ud83d" + "x".repeat(80 - at)).getBytes(UTF_8);
            assertThat(WellFormed.firstFlaw(bytes, 0, bytes.length))
                    .as("at %s", at)
                    .isEqualTo(WellFormed.halfAt(at));
        }
    }

    @Test
    void an_escape_of_half_a_character_is_found_at_the_very_end() {
        for (String half : new String[] {"\\ud83d", "\\ude00", "\\ud83d\\ud83d", "\\ud83d\\n"}) {
            byte[] bytes = half.getBytes(UTF_8);
            assertThat(WellFormed.firstFlaw(bytes, 0, bytes.length)).as(half).isEqualTo(WellFormed.halfAt(0));
        }
    }

    @Test
    void an_escape_that_is_cut_short_is_left_to_the_parser() {
        for (String cut : new String[] {"\\", "\\u", "\\ud", "\\ud83", "\\ud8g0"}) {
            byte[] bytes = (cut + "ffff").getBytes(UTF_8);
            assertThat(WellFormed.firstFlaw(bytes, 0, cut.length())).as(cut).isEqualTo(-1);
        }
    }

    @Test
    void an_escape_of_half_a_character_is_found_behind_any_text() {
        for (int i = 0; i < 3_000; i++) {
            byte[] before = text(random.nextInt(20));
            String half = random.nextBoolean() ? "\\ud83d" : "\\ude00";
            byte[] bytes = (new String(before, UTF_8) + half + "and more").getBytes(UTF_8);
            assertThat(WellFormed.firstFlaw(bytes, 0, bytes.length)).isEqualTo(WellFormed.halfAt(before.length));
        }
    }
}
