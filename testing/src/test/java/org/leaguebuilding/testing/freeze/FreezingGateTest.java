package org.leaguebuilding.testing.freeze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCases;

class FreezingGateTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final FormationProposal SCATTERED = (FormationProposal)
            RuleCases.of(POLICY).caseOf("formation.joint.adjacent").violated().subject();
    private static final Report KNOWN = POLICY.check(SCATTERED);
    private static final Report OTHER =
            RuleCases.of(POLICY).caseOf("cadre.training").violatedReport();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("known.txt");
    }

    @Nested
    class A_gate {

        @Test
        void lets_known_findings_pass() {
            FrozenFindings.of(ImmutableList.of(KNOWN)).write(file);

            assertThat(FreezingGate.at(file).check(ImmutableList.of(KNOWN))).isEmpty();
        }

        @Test
        void fails_on_a_new_one_and_shows_it() {
            FrozenFindings.of(ImmutableList.of(KNOWN)).write(file);

            assertThatThrownBy(() -> FreezingGate.at(file).check(ImmutableList.of(KNOWN, OTHER)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("new findings: " + OTHER.findings().size())
                    .hasMessageContaining(OTHER.findings().get(0).rule().id().value())
                    .hasMessageContaining(OTHER.findings().get(0).message(java.util.Locale.CHINA))
                    .hasMessageContaining(OTHER.findings().get(0).message(java.util.Locale.ENGLISH))
                    .hasMessageContaining(FreezingGate.WRITE)
                    .hasMessageNotContaining("formation.joint.adjacent");
        }

        @Test
        void tells_what_is_gone_and_does_not_fail_on_it() {
            FrozenFindings.of(ImmutableList.of(KNOWN)).write(file);

            assertThat(FreezingGate.at(file).check(ImmutableList.of(POLICY.check(Fixtures.jointProposal()))))
                    .extracting(KnownFinding::rule)
                    .containsExactly("formation.joint.adjacent");
        }

        @Test
        void fails_where_there_is_no_file_or_no_report() {
            assertThatThrownBy(() -> FreezingGate.at(file).check(ImmutableList.of(KNOWN)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("is not there")
                    .hasMessageContaining(FreezingGate.WRITE);
            assertThatThrownBy(() -> FreezingGate.at(file).check(ImmutableList.of()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("no report");
        }

        @Test
        void writes_the_file_where_it_is_told_to() {
            System.setProperty(FreezingGate.WRITE, "true");
            try {
                assertThat(FreezingGate.at(file).check(ImmutableList.of(KNOWN, OTHER)))
                        .isEmpty();
            } finally {
                System.clearProperty(FreezingGate.WRITE);
            }
            assertThat(FreezingGate.at(file).check(ImmutableList.of(OTHER, KNOWN)))
                    .isEmpty();
        }
    }

    @Nested
    class A_known_finding {

        @Test
        void is_known_by_the_id_of_its_element_wherever_that_stands() {
            CoverageSurvey survey = Fixtures.coverageSurvey();
            FrozenFindings.of(ImmutableList.of(POLICY.check(lifeless(survey, survey.communities()))))
                    .write(file);
            Report turned = POLICY.check(lifeless(survey, survey.communities().reverse()));

            assertThat(turned.findings()).extracting(Finding::path).contains("communities[0].organization");
            assertThat(FreezingGate.at(file).check(ImmutableList.of(turned))).isEmpty();
        }

        /** The survey with its last community's organization lifeless. */
        private static CoverageSurvey lifeless(CoverageSurvey survey, ImmutableList<SurveyedCommunity> order) {
            String last = survey.communities().reverse().get(0).id();
            return CoverageSurvey.builder()
                    .from(survey)
                    .communities(order.stream()
                            .map(community -> community.id().equals(last)
                                    ? SurveyedCommunity.builder()
                                            .from(community)
                                            .organization(OrganizationCondition.LIFELESS)
                                            .build()
                                    : community)
                            .toList())
                    .build();
        }

        @Test
        void of_an_element_with_another_id_is_new() {
            FrozenFindings.of(ImmutableList.of(KNOWN)).write(file);
            FormationProposal other = withCommunities(community -> Community.builder()
                    .from(community)
                    .id(community.id() + "-2")
                    .adjacentTo(ImmutableSet.of())
                    .build());

            assertThatThrownBy(() -> FreezingGate.at(file).check(ImmutableList.of(POLICY.check(other))))
                    .isInstanceOf(AssertionError.class);
        }

        @Test
        void of_an_added_element_with_the_same_name_is_new() {
            FrozenFindings.of(ImmutableList.of(KNOWN)).write(file);
            Community first = SCATTERED.communities().get(0);
            Community third = Community.builder()
                    .id("c-99")
                    .name(first.name())
                    .subdistrictId(first.subdistrictId())
                    .build();
            FormationProposal grown = FormationProposal.builder()
                    .from(SCATTERED)
                    .addCommunity(third)
                    .build();

            assertThat(SCATTERED.communities()).extracting(Community::id).doesNotContain("c-99");
            assertThatThrownBy(() -> FreezingGate.at(file).check(ImmutableList.of(POLICY.check(grown))))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("communities[c-99]");
        }

        @Test
        void of_an_element_that_was_renamed_is_known() {
            FrozenFindings.of(ImmutableList.of(KNOWN)).write(file);
            FormationProposal renamed = withCommunities(community -> Community.builder()
                    .from(community)
                    .name(community.name() + " II")
                    .build());

            assertThat(FreezingGate.at(file).check(ImmutableList.of(POLICY.check(renamed))))
                    .isEmpty();
        }

        private static FormationProposal withCommunities(UnaryOperator<Community> change) {
            return FormationProposal.builder()
                    .from(SCATTERED)
                    .communities(SCATTERED.communities().stream().map(change).toList())
                    .build();
        }

        @Test
        void of_another_subject_kind_or_rule_is_new() {
            FrozenFindings frozen = FrozenFindings.of(ImmutableList.of(KNOWN));
            Report other = Report.of(KNOWN.subjectType(), "another", KNOWN.edition(), KNOWN.findings());

            assertThat(frozen.unknownIn(ImmutableList.of(KNOWN))).isEmpty();
            assertThat(frozen.unknownIn(ImmutableList.of(other))).containsExactly(other);
            assertThat(frozen.unknownIn(ImmutableList.of(OTHER))).containsExactly(OTHER);
        }
    }

    @Nested
    class A_file {

        @Test
        void is_the_same_whatever_order_the_reports_come_in() throws IOException {
            Path second = folder.resolve("second.txt");
            FrozenFindings.of(ImmutableList.of(KNOWN, OTHER)).write(file);
            FrozenFindings.of(ImmutableList.of(OTHER, KNOWN, KNOWN)).write(second);

            assertThat(second).hasSameBinaryContentAs(file);
            assertThat(Files.readAllLines(file, UTF_8))
                    .isNotEmpty()
                    .startsWith("# league-building: frozen findings, 1");
        }

        @Test
        void is_read_as_it_was_written() {
            FrozenFindings frozen = FrozenFindings.of(ImmutableList.of(KNOWN, OTHER));
            frozen.write(file);

            assertThat(FrozenFindings.read(file).known()).isEqualTo(frozen.known());
        }

        @Test
        void may_have_comments_blank_lines_a_byte_order_mark_and_carriage_returns() throws IOException {
            FrozenFindings frozen = FrozenFindings.of(ImmutableList.of(KNOWN, OTHER));
            frozen.write(file);
            String text = "\ufeff" + Files.readString(file) + "\n# to be mended in spring\n\n";
            Files.writeString(file, text.replace("\n", "\r\n"));

            assertThat(FrozenFindings.read(file).known()).isEqualTo(frozen.known());
        }

        @Test
        void may_have_comments_and_blank_lines_before_its_head() throws IOException {
            FrozenFindings frozen = FrozenFindings.of(ImmutableList.of(KNOWN, OTHER));
            frozen.write(file);
            Files.writeString(file, "# kept by the League office\n\n  \n" + Files.readString(file));

            assertThat(FrozenFindings.read(file).known()).isEqualTo(frozen.known());
        }

        @Test
        void with_a_blank_at_the_end_of_its_head_is_refused_with_what_is_wrong() throws IOException {
            Files.writeString(file, "# kept by the League office\n" + FrozenHead.LINE + " \n");

            assertThatThrownBy(() -> FrozenFindings.read(file))
                    .hasMessage(file + ":2: “" + FrozenHead.LINE
                            + "” is expected, not the same with a blank before or after it");
        }

        @Test
        void with_a_finding_before_its_head_is_refused_at_that_line() throws IOException {
            Files.writeString(file, "# comment\na\tb\tc\td\te\n" + FrozenHead.LINE + "\n");

            assertThatThrownBy(() -> FrozenFindings.read(file))
                    .hasMessageStartingWith(file + ":2: “" + FrozenHead.LINE + "” is expected");
        }

        @Test
        void is_written_into_a_folder_that_is_not_there_yet() {
            Path deep = folder.resolve("new").resolve("folder").resolve("known.txt");
            FrozenFindings frozen = FrozenFindings.of(ImmutableList.of(KNOWN));
            frozen.write(deep);

            assertThat(FrozenFindings.read(deep).known()).isEqualTo(frozen.known());
        }

        @Test
        void in_another_charset_is_refused() throws IOException {
            Files.write(file, "# 已知问题".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));

            assertThatThrownBy(() -> FrozenFindings.read(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(file + ": UTF-8 is expected");
        }

        @Test
        void of_something_else_is_refused_with_what_is_there() throws IOException {
            Files.writeString(file, "# known findings\n");
            assertThatThrownBy(() -> FrozenFindings.read(file))
                    .hasMessageEndingWith("is expected, not “# known findings”");

            Files.writeString(file, "");
            assertThatThrownBy(() -> FrozenFindings.read(file)).hasMessageEndingWith("is expected, not an empty file");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "something else", "# league-building: frozen findings, 1\na\tb\tc"})
        void of_something_else_is_refused_with_its_line(String text) throws IOException {
            Files.writeString(file, text);

            assertThatThrownBy(() -> FrozenFindings.read(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(file + (text.contains("\n") ? ":2: " : ":1: "));
        }
    }
}
