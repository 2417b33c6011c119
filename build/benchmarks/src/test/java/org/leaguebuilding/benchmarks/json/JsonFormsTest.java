package org.leaguebuilding.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.SubjectForms;

class JsonFormsTest {

    private static String document() {
        return new String(
                JsonForms.LIBRARY.write(
                        SubjectForms.FORMATION_PROPOSAL, JsonForms.proposals(1).get(0)),
                UTF_8);
    }

    @Test
    void all_ways_read_and_write_the_same() {
        assertThatCode(JsonForms::requireSameForms).doesNotThrowAnyException();
    }

    @Test
    void the_documents_are_of_all_modes() {
        ImmutableList<FormationProposal> proposals = JsonForms.proposals(JsonForms.DOCUMENTS);
        assertThat(proposals).hasSize(JsonForms.DOCUMENTS);
        assertThat(proposals.stream().map(FormationProposal::mode).distinct()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_scan_counts_tokens() {
        assertThat(JsonForms.TOKENS.count("{\"a\":[1,true]}".getBytes(UTF_8))).isEqualTo(7);
    }

    /** Whoever reads by hand and means it refuses as much; without it the comparison would be unfair to the library. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":           | "identity":
            "id":"proposal  | "id":7,"x":"proposal
            "proposedOn":"2 | "proposedOn":"x2
            "communities":[ | "communities":[7,
            """)
    void the_hand_written_reader_is_strict_too(String part, String instead) {
        String document = document();
        assertThat(document).contains(part);
        byte[] spoilt = document.replaceFirst(Pattern.quote(part), instead).getBytes(UTF_8);
        assertThatThrownBy(() -> JsonForms.READER.read(spoilt)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> JsonForms.LIBRARY.read(SubjectForms.FORMATION_PROPOSAL, spoilt))
                .isInstanceOf(Exception.class);
    }

    @Test
    void the_hand_written_reader_refuses_what_follows_the_document() {
        byte[] more = (document() + "{}").getBytes(UTF_8);
        assertThatThrownBy(() -> JsonForms.READER.read(more)).isInstanceOf(UncheckedIOException.class);
    }
}
