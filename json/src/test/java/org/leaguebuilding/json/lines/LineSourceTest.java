package org.leaguebuilding.json.lines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.json.bytes.LineEnds;

/** Lines come out of pieces as if the whole file had been split at its line feeds, however it arrives. */
class LineSourceTest {

    private static final long SEED = 20_260;
    private static final char[] CHARACTERS = {'x', ' ', '\t', '\r', '\n', '{', '\u000b', '\u00e4', 'x', 'x'};

    private final Random random = new Random(SEED);

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            if (random.nextInt(6) == 0) {
                text.append(String.valueOf(CHARACTERS[random.nextInt(CHARACTERS.length)])
                        .repeat(random.nextInt(60)));
            }
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    private InputStream arriving(String text) {
        int most = 1 + random.nextInt(40);
        return new ByteArrayInputStream(text.getBytes(ISO_8859_1)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    private static List<String> split(String text, int max) {
        List<String> lines = new ArrayList<>();
        long number = 0;
        for (String line : Splitter.on('\n').split(text)) {
            number++;
            String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (content.length() > max) {
                lines.add(number + " too long");
            } else if (content.chars().anyMatch(c -> c != ' ' && c != '\t' && c != '\r')) {
                lines.add(number + " " + content);
            }
        }
        return lines;
    }

    private static void add(LineBuffer buffer, List<String> lines) {
        while (buffer.next()) {
            String content = new String(buffer.bytes(), buffer.from(), buffer.to() - buffer.from(), ISO_8859_1);
            lines.add(buffer.number() + " " + (buffer.isTooLong() ? "too long" : content));
        }
    }

    @Test
    void one_buffer_reads_piece_after_piece() {
        for (int i = 0; i < 400; i++) {
            String text = text(random.nextInt(600));
            int max = 1 + random.nextInt(50);
            LineSource source = new LineSource(arriving(text), false, max);
            LineBuffer buffer = LineSource.buffer(max);
            List<String> lines = new ArrayList<>();
            while (source.read(buffer)) {
                add(buffer, lines);
            }
            assertThat(lines).as("%s in lines of %s", text, max).isEqualTo(split(text, max));
        }
    }

    @Test
    void every_piece_may_have_a_buffer_of_its_own_that_is_told_what_comes_before() {
        for (int i = 0; i < 400; i++) {
            String text = text(random.nextInt(600));
            int max = 1 + random.nextInt(50);
            LineSource source = new LineSource(arriving(text), false, max);
            List<String> lines = new ArrayList<>();
            long passed = 0;
            LineBuffer buffer = LineSource.buffer(max);
            while (source.read(buffer)) {
                buffer.startAfter(passed);
                passed += buffer.rest();
                add(buffer, lines);
                buffer = LineSource.buffer(max);
            }
            assertThat(lines).as("%s in lines of %s", text, max).isEqualTo(split(text, max));
        }
    }

    @Test
    void going_back_leads_to_the_same_line_again() {
        LineSource source = new LineSource(arriving("one\n\ntwo\r\nthree\n"), false, 100);
        LineBuffer buffer = LineSource.buffer(100);
        List<String> lines = new ArrayList<>();
        while (source.read(buffer)) {
            while (buffer.next()) {
                buffer.back();
                assertThat(buffer.next()).isTrue();
                lines.add(buffer.number() + ":" + (buffer.to() - buffer.from()));
            }
        }
        assertThat(lines).containsExactly("1:3", "3:3", "4:5");
    }

    @Test
    void a_buffer_grows_to_the_longest_line_that_can_be_allowed() {
        int max = 1 << 30;
        assertThat(LineSource.grown(1 << 16, max)).isEqualTo(1 << 17);
        assertThat(LineSource.grown(1 << 29, max)).isEqualTo(1 << 30);
        // With a byte order mark and the end of the line.
        assertThat(LineSource.grown(1 << 30, max)).isEqualTo((1 << 30) + 5);
        assertThat(LineSource.grown((1 << 30) - 1, max)).isEqualTo((1 << 30) + 5);
        assertThat(LineSource.grown(1 << 16, 1 << 16)).isEqualTo((1 << 16) + 5);
    }

    @Test
    void line_feeds_are_found_wherever_they_are() {
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = text(random.nextInt(60)).getBytes(ISO_8859_1);
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length + 1 - from);
            String part = new String(bytes, from, to - from, ISO_8859_1);
            assertThat(LineEnds.find(bytes, from, to)).isEqualTo(at(from, part.indexOf('\n')));
        }
    }

    private static int at(int from, int index) {
        return index < 0 ? -1 : from + index;
    }
}
