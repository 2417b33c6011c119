package org.leaguebuilding.examples.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.NdjsonReader;
import org.leaguebuilding.rule.Subject;

class PieceInputTest {

    private static final Configuration HADOOP = new Configuration();
    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    @TempDir
    private Path folder;

    private ImmutableList<Piece> pieces(byte[] bytes, int size) throws IOException {
        Path file = Files.write(folder.resolve("file.ndjson"), bytes);
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (int from = 0; from < bytes.length; from += size) {
            pieces.add(new Piece(file.toUri().toString(), from, Math.min(from + size, bytes.length), false, 0));
        }
        return pieces.build();
    }

    private static byte[] read(Piece piece) throws IOException {
        try (InputStream in = PieceInput.open(piece, HADOOP)) {
            return in.readAllBytes();
        }
    }

    private static int lineFeeds(byte[] bytes) {
        return (int) new String(bytes, ISO_8859_1)
                .chars()
                .filter(each -> each == '\n')
                .count();
    }

    /** What a reader makes of lines: number, place and reason. */
    private static List<String> seen(NdjsonReader<Subject> lines) {
        return lines.stream().map(PieceInputTest::seen).toList();
    }

    private static String seen(NdjsonLine<Subject> line) {
        return line instanceof NdjsonLine.Bad<Subject> bad ? bad.reason().message(Locale.ENGLISH) : line.toString();
    }

    @Test
    void every_cut_of_a_file_gives_the_lines_that_the_reader_sees_in_the_whole() throws IOException {
        Random random = new Random(883);
        byte[] signs = "\n\r{} \t7\uFEFF".getBytes(UTF_8);
        int cuts = 0;
        for (int round = 0; round < 24; round++) {
            byte[] file = new byte[random.nextInt(1, 36)];
            for (int i = 0; i < file.length; i++) {
                file[i] = signs[random.nextInt(signs.length)];
            }
            List<String> whole = seen(JSON.lines(Forms.ANY_SUBJECT, new ByteArrayInputStream(file)));
            for (int size = 1; size <= file.length; size++, cuts++) {
                List<String> inPieces = new ArrayList<>();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                for (Piece piece : pieces(file, size)) {
                    byte[] lines = read(piece);
                    long earlier = lineFeeds(bytes.toByteArray());
                    inPieces.addAll(seen(JSON.lines(Forms.ANY_SUBJECT, new ByteArrayInputStream(lines), earlier)));
                    bytes.writeBytes(lines);
                }
                assertThat(bytes.toByteArray()).isEqualTo(file);
                assertThat(inPieces).isEqualTo(whole);
            }
        }
        assertThat(cuts).isGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 65_535, 65_536, 65_537, 200_000})
    void a_line_longer_than_a_piece_and_the_buffer_belongs_to_where_it_starts(int size) throws IOException {
        byte[] file = ("a\n" + "b".repeat(150_000) + "\nc\n").getBytes(UTF_8);

        List<String> read = new ArrayList<>();
        for (Piece piece : pieces(file, size)) {
            read.add(new String(read(piece), UTF_8));
        }

        assertThat(String.join("", read)).isEqualTo(new String(file, UTF_8));
        assertThat(read)
                .filteredOn(text -> text.contains("b"))
                .singleElement()
                .asString()
                .contains("b".repeat(150_000) + "\n");
    }

    @Test
    void byte_by_byte_it_is_the_same() throws IOException {
        Piece second = pieces("ab\ncd\nef".getBytes(UTF_8), 3).get(1);

        try (InputStream in = PieceInput.open(second, HADOOP)) {
            assertThat(new int[] {in.read(), in.read(), in.read(), in.read(), in.read()})
                    .containsExactly('c', 'd', '\n', -1, -1);
        }
    }
}
