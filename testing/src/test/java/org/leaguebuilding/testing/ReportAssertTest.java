package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.MalformedValueException;

class ReportAssertTest {

    private static final String COMPLIANT =
            "Expecting report\nformation-proposal proposal-1 by wuhan-2005: compliant (符合), 0 findings\n";

    private static final String UNDETERMINED = """
            Expecting report
            formation-proposal proposal-1 by wuhan-2005: undetermined (无法判定), 1 finding
              1. formation.independent.foundation, missing-fact (缺少事实) at communities[0].foundation
                 rests on P25
                 with community=community-1
                 en: The foundation of League work in Community 1 has not been appraised
                     → Give the appraisal of the foundation of League work of Community 1
                 zh-CN: 社区Community 1的工作基础未评价
                     → 请填报社区Community 1的工作基础评价
            """;

    private static final String MIXED = """
            Expecting report
            formation-proposal proposal-1 by wuhan-2005: non-compliant (不符合), 3 findings
              1. formation.work-committee.strong, concern (关注) at workCommittee.competence
                 rests on P19
                 with competence=fair
                 en: The competence of the work committee is appraised as average
                     → Strengthen the work committee by training its cadres or assigning stronger ones
                 zh-CN: 街道团工委干部能力评价为“一般”
                     → 请通过培训或调配充实街道团干部力量
              2. formation.joint.adjacent, violation (不符合) at communities[1].adjacentTo
                 rests on P28
                 with community=community-2
                 en: Community community-2 is not connected to the first community
                     → Add the communities that lie between, or leave out community community-2
                 zh-CN: 社区community-2与所填第一个社区不相连
                     → 请将居间的社区一并列入，或不列入社区community-2
              3. formation.joint.adjacent, violation (不符合) at communities[2].adjacentTo
                 rests on P28
                 with community=community-3
                 en: Community community-3 is not connected to the first community
                     → Add the communities that lie between, or leave out community community-3
                 zh-CN: 社区community-3与所填第一个社区不相连
                     → 请将居间的社区一并列入，或不列入社区community-3
            """;

    @Nested
    class The_verdict {

        @Test
        void is_asserted_by_name() {
            assertThat(Reports.compliant()).isCompliant().hasVerdict(Verdict.COMPLIANT);
            assertThat(Reports.mixed()).isNonCompliant().hasVerdict(Verdict.NON_COMPLIANT);
            assertThat(Reports.undetermined()).isUndetermined().hasVerdict(Verdict.UNDETERMINED);
        }

        @Test
        void fails_with_the_whole_report() {
            assertFails(() -> assertThat(Reports.mixed()).isCompliant(), MIXED + "to be compliant (符合)");
            assertFails(
                    () -> assertThat(Reports.compliant()).isNonCompliant(), COMPLIANT + "to be non-compliant (不符合)");
            assertFails(
                    () -> assertThat(Reports.compliant()).isUndetermined(), COMPLIANT + "to be undetermined (无法判定)");
            assertFails(() -> assertThat(Reports.undetermined()).isCompliant(), UNDETERMINED + "to be compliant (符合)");
        }

        @Test
        void fails_with_the_description_in_front() {
            assertFails(
                    () -> assertThat(Reports.compliant()).as("seed %s", 42).isNonCompliant(),
                    "[seed 42] " + COMPLIANT + "to be non-compliant (不符合)");
        }
    }

    @Nested
    class A_description {

        @Test
        void stays_with_the_list_of_findings() {
            assertThatThrownBy(() -> assertThat(Reports.mixed())
                            .as("the answer to %s", "A")
                            .findings()
                            .isEmpty())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("[the answer to A: findings of %s] "
                            .formatted(Reports.mixed().subject()));
        }

        @Test
        void of_none_leaves_the_subject() {
            assertThatThrownBy(() -> assertThat(Reports.mixed()).findings().isEmpty())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith(
                            "[findings of %s] ".formatted(Reports.mixed().subject()));
        }

        @Test
        void in_words_of_the_test_stays_too() {
            assertThatThrownBy(() -> assertThat(Reports.mixed())
                            .withFailMessage("the screen shows too much")
                            .findings()
                            .isEmpty())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("the screen shows too much");
        }
    }

    @Nested
    class Findings_of_a_rule {

        @Test
        void that_rests_on_nothing_named_are_not_asserted() {
            assertThatThrownBy(() -> assertThat(Reports.mixed())
                            .violates("formation.joint.adjacent")
                            .citing())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no basis is named, so there is nothing to assert");
        }

        @Test
        void are_asserted_by_rule_or_id() {
            assertThat(Reports.mixed())
                    .violates("formation.joint.adjacent")
                    .and()
                    .violates(FormationRules.JOINT_ADJACENT)
                    .and()
                    .hasConcern("formation.work-committee.strong")
                    .and()
                    .hasConcern(FormationRules.WORK_COMMITTEE_STRONG);
            assertThat(Reports.undetermined())
                    .isUndeterminedFor("formation.independent.foundation")
                    .and()
                    .isUndeterminedFor(FormationRules.INDEPENDENT_FOUNDATION);
        }

        @Test
        void are_of_the_kind_asserted() {
            assertFails(
                    () -> assertThat(Reports.mixed()).violates("formation.work-committee.strong"),
                    MIXED + "to have a violation (不符合) of formation.work-committee.strong");
            assertFails(
                    () -> assertThat(Reports.mixed()).hasConcern(FormationRules.JOINT_ADJACENT),
                    MIXED + "to have a concern (关注) of formation.joint.adjacent");
            assertFails(
                    () -> assertThat(Reports.mixed()).isUndeterminedFor("formation.joint.adjacent"),
                    MIXED + "to have a missing-fact (缺少事实) of formation.joint.adjacent");
        }

        @Test
        void may_be_of_a_misspelt_one_which_the_failure_says() {
            assertFails(
                    () -> assertThat(Reports.mixed()).violates("formation.joint.adjacnt"),
                    MIXED + "to have a violation (不符合) of formation.joint.adjacnt"
                            + " (no shipped rule; one is spelt formation.joint.adjacent)");
            assertFails(
                    () -> assertThat(Reports.mixed()).violatesOnly("formation.joint.adjacnt"),
                    MIXED + "to violate only [formation.joint.adjacnt]\nnot found: [formation.joint.adjacnt]"
                            + " (no shipped rule; one is spelt formation.joint.adjacent)"
                            + "\nfound besides: [formation.joint.adjacent]");
            assertFails(
                    () -> assertThat(Reports.mixed()).violates("formation.campus.school"),
                    MIXED + "to have a violation (不符合) of formation.campus.school");
        }

        @Test
        void are_narrowed_down_step_by_step() {
            assertThat(Reports.mixed())
                    .violates("formation.joint.adjacent")
                    .times(2)
                    .onlyAt("communities[1].adjacentTo", "communities[2].adjacentTo")
                    .citing(Provision.P28)
                    .at("communities[2].adjacentTo")
                    .times(1)
                    .withArgument("community", "community-3")
                    .withoutArgument("type")
                    .saying(Locale.CHINA, "社区community-3与所填第一个社区不相连")
                    .saying(Locale.ENGLISH, "Community community-3 is not connected to the first community")
                    .withRemedy(Locale.CHINA, "请将居间的社区一并列入，或不列入社区community-3");
        }

        @Test
        void have_counts_as_arguments() {
            assertThat(RuleReports.violated("formation.size.minimum"))
                    .violates("formation.size.minimum")
                    .withArgument("members", 2)
                    .withArgument("minimum", 3)
                    .withArgument("organizationType", "branch");
            assertThatThrownBy(() -> assertThat(RuleReports.violated("formation.size.minimum"))
                            .violates("formation.size.minimum")
                            .withArgument("members", "2"))
                    .hasMessageEndingWith("formation.size.minimum with members=2 as text (it is a count)");
        }

        @Test
        void have_texts_as_arguments_even_if_they_read_like_counts() {
            assertThatThrownBy(() -> assertThat(numbered())
                            .violates("formation.joint.adjacent")
                            .withArgument("community", 2))
                    .hasMessageEndingWith("formation.joint.adjacent with community=2 as a count (it is text)");
        }

        @Test
        void fail_with_all_that_was_asserted() {
            String adjacent = MIXED + "to have a violation (不符合) of formation.joint.adjacent";
            assertFails(() -> adjacent().at("communities[0].adjacentTo"), adjacent + " at communities[0].adjacentTo");
            assertFails(
                    () -> adjacent().at("communities[1].adjacentTo").withArgument("community", "community-3"),
                    adjacent + " at communities[1].adjacentTo with community=community-3");
            assertFails(() -> adjacent().withArgument("members", 3), adjacent + " with members=3");
            assertFails(() -> adjacent().withoutArgument("community"), adjacent + " without community");
            assertFails(() -> adjacent().citing(Provision.P28, Provision.P29), adjacent + " citing P28, P29");
            assertFails(() -> adjacent().saying(Locale.CHINA, "无"), adjacent + " saying “无”");
            assertFails(() -> adjacent().withRemedy(Locale.CHINA, "无"), adjacent + " with the remedy “无”");
            assertFails(() -> adjacent().times(3), adjacent + ", 3 times");
            assertFails(
                    () -> adjacent().onlyAt("communities[1].adjacentTo"),
                    adjacent + " at exactly [communities[1].adjacentTo]");
        }

        @Test
        void are_never_of_an_id_that_cannot_be_one() {
            assertThatThrownBy(() -> assertThat(Reports.mixed()).violates("Adjacent"))
                    .isInstanceOf(MalformedValueException.class);
        }

        /** A finding about a community whose id is a number. */
        private Report numbered() {
            return Report.of(
                    "formation-proposal",
                    "p1",
                    "wuhan-2005",
                    ImmutableList.of(Finding.of(
                            FormationRules.JOINT_ADJACENT,
                            FindingKind.VIOLATION,
                            "communities[1].adjacentTo",
                            ImmutableMap.of("community", "2"))));
        }

        private FindingsAssert adjacent() {
            return assertThat(Reports.mixed()).violates("formation.joint.adjacent");
        }
    }

    @Nested
    class The_set_of_rules {

        @Test
        void that_are_violated_leaves_concerns_out() {
            assertThat(Reports.mixed())
                    .violatesOnly("formation.joint.adjacent")
                    .violatesOnly(FormationRules.JOINT_ADJACENT);
            assertThat(Reports.compliant()).violatesOnly(new String[0]);
        }

        @Test
        void with_findings_takes_concerns_in() {
            assertThat(Reports.mixed())
                    .hasOnlyFindingsOf("formation.joint.adjacent", "formation.work-committee.strong")
                    .hasOnlyFindingsOf(FormationRules.WORK_COMMITTEE_STRONG, FormationRules.JOINT_ADJACENT);
        }

        @Test
        void fails_with_what_is_lacking_and_what_is_found_besides() {
            assertFails(() -> assertThat(Reports.mixed()).violatesOnly("formation.joint.gives"), MIXED + """
                    to violate only [formation.joint.gives]
                    not found: [formation.joint.gives]
                    found besides: [formation.joint.adjacent]""");
            assertFails(
                    () -> assertThat(Reports.mixed()).hasOnlyFindingsOf(FormationRules.JOINT_ADJACENT), MIXED + """
                    to have only findings of [formation.joint.adjacent]
                    not found: []
                    found besides: [formation.work-committee.strong]""");
            assertFails(
                    () -> assertThat(Reports.compliant()).violatesOnly(FormationRules.JOINT_ADJACENT), COMPLIANT + """
                    to violate only [formation.joint.adjacent]
                    not found: [formation.joint.adjacent]
                    found besides: []""");
        }

        @Test
        void without_findings_is_asserted_by_rule_or_id() {
            assertThat(Reports.mixed())
                    .hasNoFindingsOf("formation.joint.gives", "formation.joint.gains")
                    .hasNoFindingsOf(FormationRules.JOINT_GIVES);
            assertThat(Reports.compliant()).hasNoFindings();
        }

        @Test
        void without_findings_fails_with_those_found() {
            assertFails(
                    () -> assertThat(Reports.mixed())
                            .hasNoFindingsOf(FormationRules.JOINT_GIVES, FormationRules.WORK_COMMITTEE_STRONG),
                    MIXED + "to have no findings of [formation.work-committee.strong]");
            assertFails(
                    () -> assertThat(Reports.mixed()).hasNoFindingsOf("formation.joint.adjacent"),
                    MIXED + "to have no findings of [formation.joint.adjacent]");
            assertFails(() -> assertThat(Reports.undetermined()).hasNoFindings(), UNDETERMINED + "to have no findings");
        }

        @Test
        void without_findings_has_to_name_a_rule() {
            assertThatThrownBy(() -> assertThat(Reports.mixed()).hasNoFindingsOf(new String[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no rule is named; hasNoFindings() asserts that there is none at all");
        }
    }

    @Nested
    class The_subject {

        @Test
        void is_asserted_with_kind_and_edition() {
            assertThat(Reports.compliant())
                    .isAbout("proposal-1")
                    .isAboutA("formation-proposal")
                    .isByEdition("wuhan-2005");
        }

        @Test
        void fails_with_the_one_expected() {
            assertFails(() -> assertThat(Reports.compliant()).isAbout("p2"), COMPLIANT + "to be about p2");
            assertFails(() -> assertThat(Reports.compliant()).isAboutA("plan"), COMPLIANT + "to be about a plan");
            assertFails(
                    () -> assertThat(Reports.compliant()).isByEdition("city"), COMPLIANT + "to be by the edition city");
        }
    }

    @Test
    void findings_go_on_as_a_list() {
        assertThat(Reports.mixed())
                .findings()
                .hasSize(3)
                .extracting(Finding::path)
                .contains("workCommittee.competence");
        assertThatThrownBy(() -> assertThat(Reports.mixed()).findings().isEmpty())
                .hasMessageStartingWith("[findings of proposal-1]");
    }

    @Test
    void a_report_that_is_not_there_fails() {
        assertThatThrownBy(() -> assertThat((Report) null).isCompliant())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual not to be null");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
