package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.validation.MalformedValueException;

/** What ends a line, and what counts as a part of it. */
class LineEndsTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final String LINE =
            new String(JSON.write(SubjectForms.FORMATION_PROPOSAL, Generated.proposal(41)), UTF_8);

    static Iterable<LeagueBuildingJson> generations() {
        return Generations.all().toList();
    }

    private static List<NdjsonLine<FormationProposal>> lines(LeagueBuildingJson json, String file) {
        return json.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(file.getBytes(UTF_8))).stream()
                .toList();
    }

    private static MalformedJsonException reason(NdjsonLine<?> line) {
        return ((NdjsonLine.Bad<?>) line).reason();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_carriage_return_alone_ends_no_line_and_the_refusal_says_so_where_the_next_document_begins(
            LeagueBuildingJson json) {
        List<NdjsonLine<FormationProposal>> lines = lines(json, "\n" + LINE + "\r \t" + LINE + "\r" + LINE + "\r");
        assertThat(lines).hasSize(1);
        MalformedJsonException reason = reason(lines.get(0));
        assertThat(reason.code()).isEqualTo(JsonErrorCode.TRAILING_DATA);
        assertThat(reason.line()).isEqualTo(2);
        assertThat(reason.column()).isEqualTo(LINE.length() + 4);
        assertThat(reason.message(Locale.ENGLISH))
                .contains("content (after a carriage return, which alone does not end a line)");
        assertThat(reason.message(Locale.CHINA)).contains("其间只有单个回车符，而单个回车符不算换行");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void more_behind_anything_else_is_not_put_down_to_a_carriage_return(LeagueBuildingJson json) {
        assertThat(reason(lines(json, LINE + " " + LINE).get(0)).message(Locale.ENGLISH))
                .endsWith("there is content after the end of the document (trailing-data)");
        assertThatThrownBy(() -> json.read(SubjectForms.FORMATION_PROPOSAL, LINE + "\r" + LINE))
                .hasMessageEndingWith("there is content after the end of the document (trailing-data)");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void the_line_of_a_reason_is_the_number_of_the_line_whatever_returns_are_in_it(LeagueBuildingJson json) {
        for (String bad : List.of("{\r\r\"id\":7}", "{\r\r\"id\":\"\\ud800\"}", "{\r\rnonsense", "\r{\r}\r{")) {
            List<NdjsonLine<FormationProposal>> lines = lines(json, LINE + "\r\n" + bad + "\r\n" + LINE);
            assertThat(lines).hasSize(3);
            assertThat(lines.get(1).number()).isEqualTo(2);
            assertThat(reason(lines.get(1)).line()).as(bad).isEqualTo(2);
            assertThat(lines.get(2).get()).isPresent();
        }
        assertThat(reason(lines(json, "{\r\r\"id\":7}").get(0)).column()).isEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void blanks_at_the_end_of_a_line_change_nothing_behind_it(LeagueBuildingJson json) {
        for (int blanks : new int[] {1, 2_000, 2_048, 5_000, 9_000, 300_000}) {
            String file = (LINE + " ".repeat(blanks) + "\n").repeat(3) + "{\"id\":7}\n" + LINE + "x\n" + LINE;
            List<NdjsonLine<FormationProposal>> lines = lines(json, file);
            assertThat(lines).as("%s blanks", blanks).hasSize(6);
            assertThat(lines.subList(0, 3))
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line.get()).isPresent());
            assertThat(reason(lines.get(3)).column()).as("%s blanks", blanks).isEqualTo(7);
            assertThat(reason(lines.get(4)).column()).as("%s blanks", blanks).isEqualTo(LINE.length() + 1);
            assertThat(lines.get(5).get()).isPresent();
        }
    }

    @Test
    void a_byte_order_mark_does_not_count_towards_the_longest_line() {
        int length = LINE.getBytes(UTF_8).length;
        for (String end : List.of("", "\n", "\r\n")) {
            LeagueBuildingJson exact = JSON.with(ReadLimits.DEFAULT.withMaxLineBytes(length));
            assertThat(lines(exact, "\ufeff" + LINE + end + (end.isEmpty() ? "" : LINE)))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.get()).isPresent());
            LeagueBuildingJson less = JSON.with(ReadLimits.DEFAULT.withMaxLineBytes(length - 1));
            List<NdjsonLine<FormationProposal>> lines = lines(less, "\ufeff" + LINE + end);
            assertThat(lines).hasSize(1);
            assertThat(reason(lines.get(0)).code()).isEqualTo(JsonErrorCode.LINE_TOO_LONG);
            assertThat(reason(lines(exact, "x\n\ufeff" + LINE + end).get(1)).code())
                    .isEqualTo(JsonErrorCode.LINE_TOO_LONG);
        }
    }

    @Test
    void limits_name_their_bounds() {
        ReadLimits limits = ReadLimits.DEFAULT;
        for (IntFunction<ReadLimits> with : List.<IntFunction<ReadLimits>>of(
                limits::withMaxDocumentBytes, limits::withMaxLineBytes, limits::withMaxStringChars)) {
            assertThat(with.apply(1 << 30)).isNotNull();
            assertRefused(with, 2_000_000_000, "a whole number from 1 to 1073741824");
            assertRefused(with, (1 << 30) + 1, "a whole number from 1 to 1073741824");
            assertRefused(with, 0, "a whole number from 1 to 1073741824");
        }
        assertThat(limits.withMaxDepth(1_000).maxDepth()).isEqualTo(1_000);
        assertRefused(limits::withMaxDepth, 1_001, "a whole number from 1 to 1000");
        assertRefused(limits::withMaxDepth, 0, "a whole number from 1 to 1000");
    }

    private static void assertRefused(IntFunction<ReadLimits> with, int value, String expected) {
        assertThatThrownBy(() -> with.apply(value))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining(expected);
    }
}
