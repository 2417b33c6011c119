package org.leaguebuilding.json.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Rows;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.codec.WrittenPlace;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.Editions;

class TableTest {

    private static final int NOWHERE = 63;

    static Stream<Table<?>> writtenOut() {
        EditionTables edition = EditionTables.of(Editions.wuhan2005());
        return Stream.of(
                CommunityTable.TABLE,
                WorkCommitteeTable.TABLE,
                HeadTable.TABLE,
                ParticipantTable.TABLE,
                SharedResourceTable.TABLE,
                ReplacedOrganizationTable.TABLE,
                FormationProposalTable.TABLE,
                DecisionReceiptTable.TABLE,
                ReportTables.finding(edition.rules(), Optional.empty()),
                ReportTables.report(edition, Optional.empty()));
    }

    @Nested
    class A_table_that_is_written_out {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.form.TableTest#writtenOut")
        void knows_no_place_but_those_of_its_rows(Table<?> table) {
            try (TokenSource in = source("{}")) {
                assertThatThrownBy(() -> table.begin().read(NOWHERE, in))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageEndingWith("has no property " + NOWHERE);
            }
        }

        @Test
        void is_refused_where_a_row_has_another_place_than_its_switch_says() {
            assertThatThrownBy(() ->
                            Rows.of(Community.class).required("id", Codecs.ID).at(1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Community");
        }

        private static TokenSource source(String json) {
            byte[] bytes = json.getBytes(UTF_8);
            return TokenFormat.jackson3()
                    .or(() -> TokenFormat.jackson2())
                    .orElseThrow()
                    .begin(new Document(bytes, 0, bytes.length, 1, ReadLimits.DEFAULT, UnknownProperties.REJECT));
        }
    }

    @Nested
    class Values_by_key {

        @Test
        void are_left_out_where_there_are_none() {
            assertThat(place(AssessmentRecordTable.TABLE, "platforms"))
                    .isEqualTo(new WrittenPlace(ImmutableList.of("platforms"), true));
        }

        @Test
        void are_written_by_the_codes_of_their_keys() {
            assertThat(place(AssessmentRecordTable.TABLE, "platforms", Platform.EMPLOYMENT.term()))
                    .isEqualTo(new WrittenPlace(ImmutableList.of("platforms", Platform.EMPLOYMENT.code()), false));
        }

        @Test
        void and_nothing_else_stand_elsewhere_than_in_the_document() {
            assertThat(Stream.of(
                            place(AssessmentRecordTable.TABLE),
                            place(AssessmentRecordTable.TABLE, "id"),
                            place(AssessmentRecordTable.TABLE, "later", "still"),
                            place(AssessmentRecordTable.TABLE, "platforms", "pension"),
                            place(AssessmentRecordTable.TABLE, "venuesExtended", "0"),
                            place(FormationProposalTable.TABLE, "communities"),
                            place(FormationProposalTable.TABLE, "communities", "0"),
                            place(FormationProposalTable.TABLE, "communities", "0", "id"),
                            place(FormationProposalTable.TABLE, "head", "person")))
                    .noneMatch(WrittenPlace::leftOutIfEmpty)
                    .extracting(WrittenPlace::pointer)
                    .containsExactly(
                            "",
                            "/id",
                            "/later/still",
                            "/platforms/pension",
                            "/venuesExtended/0",
                            "/communities",
                            "/communities/0",
                            "/communities/0/id",
                            "/head/person");
        }

        private static WrittenPlace place(Table<?> table, String... path) {
            return table.place(ImmutableList.copyOf(path));
        }
    }
}
