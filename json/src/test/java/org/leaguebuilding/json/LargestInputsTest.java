package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.lines.LineBuffer;
import org.leaguebuilding.json.lines.LineSource;

/** Inputs up to the limits and beyond them, and limits as large as can be set. */
class LargestInputsTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final String PROPOSAL =
            new String(JSON.write(SubjectForms.FORMATION_PROPOSAL, Generated.proposal(47)), UTF_8);

    static Iterable<LeagueBuildingJson> generations() {
        return Generations.all().toList();
    }

    /** Blanks without end, as many as are asked for, which it counts. */
    private static final class Blanks extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) ' ');
            given += length;
            return length;
        }
    }

    private static void assertTooLong(ThrowingCallable reading) {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(reading)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LONG))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void the_largest_limits_that_can_be_set_let_documents_and_lines_pass(LeagueBuildingJson json) {
        ReadLimits largest = ReadLimits.DEFAULT
                .withMaxDocumentBytes(1 << 30)
                .withMaxLineBytes(1 << 30)
                .withMaxStringChars(1 << 30);
        LeagueBuildingJson with = json.with(largest);
        // A line beyond the first buffer, which grows.
        String line = PROPOSAL + " ".repeat(1 << 18);
        FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL);
        assertThat(with.read(SubjectForms.FORMATION_PROPOSAL, line)).isEqualTo(proposal);
        assertThat(with.read(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(line.getBytes(UTF_8))))
                .isEqualTo(proposal);
        byte[] file = (line + "\n" + line + "\r\n" + line).getBytes(UTF_8);
        assertThat(with.lines(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(file)).stream())
                .hasSize(3)
                .allSatisfy(read -> assertThat(read.get()).contains(proposal));
    }

    @Test
    void a_document_without_end_is_refused_once_it_is_longer_than_allowed() {
        Blanks blanks = new Blanks();
        LeagueBuildingJson json = JSON.with(ReadLimits.DEFAULT.withMaxDocumentBytes(100_000));
        assertTooLong(() -> json.read(SubjectForms.FORMATION_PROPOSAL, blanks));
        assertThat(blanks.given).isEqualTo(100_001);
    }

    @Test
    void a_line_without_end_is_held_no_further_than_allowed() {
        LineSource shorter = new LineSource(new ByteArrayInputStream(new byte[300_000]), false, 200_000);
        LineBuffer grown = LineSource.buffer(200_000);
        assertThat(shorter.read(grown)).isTrue();
        assertThat(grown.next()).isTrue();
        assertThat(grown.isTooLong()).isTrue();
        assertThat(grown.bytes()).hasSize(200_005);
    }

    @Test
    void a_text_of_more_characters_than_bytes_are_allowed_is_refused_as_it_is() {
        LeagueBuildingJson json = JSON.with(ReadLimits.DEFAULT.withMaxDocumentBytes(PROPOSAL.getBytes(UTF_8).length));
        assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL))
                .isEqualTo(JSON.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));
        assertTooLong(() -> json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL + " "));
        // Half of a character has no bytes.
        assertTooLong(() -> json.read(SubjectForms.FORMATION_PROPOSAL, "\ud800" + PROPOSAL.repeat(2)));
    }
}
