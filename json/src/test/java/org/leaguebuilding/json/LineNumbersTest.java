package org.leaguebuilding.json;

import static java.io.OutputStream.nullOutputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.lines.LineBuffer;

/** Files have more lines than an {@code int} can count. */
@Tag("threads")
class LineNumbersTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final String LINE =
            new String(JSON.write(SubjectForms.FORMATION_PROPOSAL, Generated.proposal(43)), UTF_8);
    private static final long EARLIER = 4_000_000_000L;

    /** Reads on where others have read so many lines. */
    private static NdjsonReader<FormationProposal> lines(String file) {
        return JSON.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(file.getBytes(UTF_8)), EARLIER);
    }

    @Test
    void lines_and_what_is_wrong_with_them_have_their_numbers() {
        String tooLong = " ".repeat(ReadLimits.DEFAULT.maxLineBytes() + 1);
        List<NdjsonLine<FormationProposal>> lines =
                lines(LINE + "\n\n{\"id\":7}\n" + tooLong + "\n").stream().toList();
        assertThat(lines).extracting(NdjsonLine::number).containsExactly(EARLIER + 1, EARLIER + 3, EARLIER + 4);
        MalformedJsonException wrong = ((NdjsonLine.Bad<?>) lines.get(1)).reason();
        assertThat(wrong.line()).isEqualTo(EARLIER + 3);
        assertThat(wrong.message(Locale.ENGLISH)).startsWith("line 4000000003, column 7 (");
        assertThat(wrong.message(Locale.CHINA)).startsWith("第4000000003行第7列（");
        MalformedJsonException refused = ((NdjsonLine.Bad<?>) lines.get(2)).reason();
        assertThat(refused.code()).isEqualTo(JsonErrorCode.LINE_TOO_LONG);
        assertThat(refused.line()).isEqualTo(EARLIER + 4);
    }

    @Test
    void a_mark_alone_is_a_blank_line_before_all_others_only() {
        byte[] marked = "\uFEFF\n".getBytes(UTF_8);
        assertThat(JSON.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(marked), 0)
                        .hasNext())
                .isFalse();
        assertThat(JSON.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(marked), 1)
                        .next()
                        .get())
                .isEmpty();
    }

    @Test
    void fewer_than_no_earlier_lines_are_refused() {
        ByteArrayInputStream none = new ByteArrayInputStream(new byte[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.lines(SubjectForms.FORMATION_PROPOSAL, none, -1))
                .withMessage("earlier is -1; at least 0");
    }

    @Test
    void those_who_read_side_by_side_count_on() {
        String file = (LINE + "\n").repeat(500);
        List<Long> numbers =
                LongStream.rangeClosed(EARLIER + 1, EARLIER + 500).boxed().toList();
        try (Stream<Long> read = lines(file).parallel(Runnable::run, 2, NdjsonLine::number)) {
            assertThat(read).isEqualTo(numbers);
        }
        Queue<Long> relayed = new ConcurrentLinkedQueue<>();
        try (NdjsonWriter<FormationProposal> none = JSON.lines(SubjectForms.FORMATION_PROPOSAL, nullOutputStream())) {
            long count = lines(file).parallel(Runnable::run, 2, none, (line, part) -> relayed.add(line.number()));
            assertThat(count).isEqualTo(500);
        }
        assertThat(relayed).containsExactlyElementsOf(numbers);
    }

    @Test
    void lines_that_are_blank_count_beyond_the_largest_int_too() {
        LineBuffer buffer = new LineBuffer(64, 64);
        byte[] text = "\n\n1\n".getBytes(UTF_8);
        System.arraycopy(text, 0, buffer.bytes(), 0, text.length);
        buffer.begin();
        buffer.extend(text.length);
        buffer.startAfter(Integer.MAX_VALUE - 1);
        assertThat(buffer.next()).isTrue();
        assertThat(buffer.number()).isEqualTo(Integer.MAX_VALUE + 2L);
    }
}
