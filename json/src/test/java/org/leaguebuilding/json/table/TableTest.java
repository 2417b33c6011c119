package org.leaguebuilding.json.table;

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
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.ReadLimits;
import org.leaguebuilding.json.UnknownProperties;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.Editions;

class TableTest {

    private static final int NOWHERE = 63;

    static Stream<Table<?, ?>> writtenOut() {
        Rules rules = new Rules(Editions.wuhan2005());
        return Stream.of(
                FormationTables.COMMUNITY,
                FormationTables.WORK_COMMITTEE,
                FormationTables.HEAD,
                FormationTables.PARTICIPANT,
                FormationTables.SHARED_RESOURCE,
                FormationTables.REPLACED_ORGANIZATION,
                FormationTables.PROPOSAL,
                ReportTables.finding(rules, Optional.empty(), false),
                ReportTables.report(rules, Optional.empty()));
    }

    @Nested
    class A_table_that_is_written_out {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.table.TableTest#writtenOut")
        <B> void knows_no_place_but_those_of_its_rows(Table<?, B> table) {
            try (TokenSource in = source("{}")) {
                assertThatThrownBy(() -> table.readProperty(NOWHERE, in, table.begin()))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(table.form());
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
            return TokenFormat.find(JacksonGeneration.JACKSON_3)
                    .or(() -> TokenFormat.find(JacksonGeneration.JACKSON_2))
                    .orElseThrow()
                    .begin(new Document(bytes, 0, bytes.length, 1, ReadLimits.DEFAULT, UnknownProperties.REJECT));
        }
    }

    @Nested
    class Values_by_key {

        @Test
        void stand_where_a_row_has_them() {
            assertThat(AssessmentTables.RECORD.hasMapAt(ImmutableList.of("platforms")))
                    .isTrue();
        }

        @Test
        void stand_nowhere_else() {
            assertThat(AssessmentTables.RECORD.hasMapAt(ImmutableList.of())).isFalse();
            assertThat(AssessmentTables.RECORD.hasMapAt(ImmutableList.of("id"))).isFalse();
            assertThat(AssessmentTables.RECORD.hasMapAt(ImmutableList.of("later")))
                    .isFalse();
            assertThat(AssessmentTables.RECORD.hasMapAt(ImmutableList.of("platforms", "pension")))
                    .isFalse();
            assertThat(FormationTables.PROPOSAL.hasMapAt(ImmutableList.of("communities")))
                    .isFalse();
            assertThat(FormationTables.PROPOSAL.hasMapAt(ImmutableList.of("communities", "0")))
                    .isFalse();
            assertThat(FormationTables.PROPOSAL.hasMapAt(ImmutableList.of("communities", "0", "id")))
                    .isFalse();
            assertThat(FormationTables.PROPOSAL.hasMapAt(ImmutableList.of("head", "person")))
                    .isFalse();
        }
    }
}
