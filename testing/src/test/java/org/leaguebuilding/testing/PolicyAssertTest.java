package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;

class PolicyAssertTest {

    private static final String HEAD = """
            but found
            formation.head.named, violation (要求), rests on P31, P25
            en: A head of the organization is named
            zh-CN: 应明确团组织负责人""";

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    @Test
    void what_a_test_says_of_an_edition_stays_with_its_parameters() {
        assertThatThrownBy(() -> assertThat(policy)
                        .as("the city's edition")
                        .hasParameter("formation.minimum-members.branch")
                        .withValue(4))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("[the city's edition] Expecting parameter\n");
    }

    @Nested
    class Rules {

        @Test
        void are_named_where_they_are_asserted() {
            assertThatThrownBy(() -> assertThat(policy).hasRule())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no rule is named, so there is nothing to assert");
            assertThatThrownBy(() -> assertThat(policy).hasRuleCiting("formation.head.named"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no basis is named, so there is nothing to assert");
            assertThatThrownBy(() -> assertThat(policy)
                            .hasParameter("formation.minimum-members.branch")
                            .citing())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no basis is named, so there is nothing to assert");
        }

        @Test
        void are_asserted_by_id() {
            assertThat(policy)
                    .hasId("wuhan-2005")
                    .hasRule("formation.head.named", "formation.joint.adjacent")
                    .hasNoRule("formation.size.limit")
                    .hasRuleOfSeverity("formation.work-committee.strong", Severity.CONCERN)
                    .hasRuleCiting("formation.head.named", Provision.P25, Provision.P31);
        }

        @Test
        void that_are_not_there_fail_with_those_that_are() {
            assertThatThrownBy(() -> assertThat(policy).hasRule("formation.head.named", "formation.size.limit"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("""
                            Expecting edition wuhan-2005
                            to have the rule formation.size.limit
                            but found
                            formation.mode.known
                            formation.work-committee.named
                            """);
        }

        @Test
        void that_are_misspelt_fail_with_the_one_that_was_meant() {
            assertFails(
                    () -> assertThat(policy).hasRule("formation.joint.adjacnt"),
                    "Expecting edition wuhan-2005\nto have the rule formation.joint.adjacnt\n"
                            + "but found\nformation.joint.adjacent");
        }

        @Test
        void of_another_kind_fail_with_what_they_are() {
            assertFails(
                    () -> assertThat(policy).hasRuleOfSeverity("formation.head.named", Severity.CONCERN),
                    "Expecting edition wuhan-2005\nto have the rule formation.head.named with severity concern (提倡)\n"
                            + HEAD);
            assertFails(
                    () -> assertThat(policy).hasRuleCiting("formation.head.named", Provision.P01),
                    "Expecting edition wuhan-2005\nto have the rule formation.head.named citing P01\n" + HEAD);
        }

        @Test
        void that_should_not_be_there_fail() {
            assertFails(
                    () -> assertThat(policy).hasNoRule("formation.head.named"),
                    "Expecting edition wuhan-2005\nto have no rule formation.head.named\n" + HEAD);
            assertFails(() -> assertThat(policy).hasId("city"), "Expecting edition wuhan-2005\nto have the id city");
        }
    }

    @Nested
    class Parameters {

        @Test
        void are_asserted_as_part_of_the_edition() {
            assertThat(policy)
                    .hasParameter("formation.minimum-members.branch")
                    .withValue(3)
                    .ofOrigin(Origin.STATUTE)
                    .citing(StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS)
                    .and()
                    .hasParameter("formation.market-head-backgrounds")
                    .withValue(ImmutableSet.of(HeadBackground.RESIDENT, HeadBackground.SELF_EMPLOYED))
                    .and()
                    .hasNoParameter("formation.maximum-members.branch")
                    .isUncertainOf("formation.maximum-members.branch");
        }

        @Test
        void are_asserted_alone() {
            assertThat(policy.parameters().get(0)).withValue(3);
            assertThatThrownBy(() -> assertThat(policy.parameters().get(0)).and())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the parameter was not taken from an edition");
        }

        @Test
        void that_are_not_there_fail_with_those_that_are() {
            assertThatThrownBy(() -> assertThat(policy).hasParameter("formation.similar"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("""
                            Expecting edition wuhan-2005
                            to have the parameter formation.similar
                            but found
                            formation.minimum-members.branch
                            """)
                    .hasMessageNotContaining("lifecycle.");
            assertFails(
                    () -> assertThat(policy).hasParameter("formation.maximum-members.branch"),
                    "Expecting edition wuhan-2005\nto have the parameter formation.maximum-members.branch, of which it is "
                            + "uncertain\nbut found\nformation.minimum-members.branch");
            assertFails(
                    () -> assertThat(policy).hasNoParameter("formation.similar-types"),
                    "Expecting edition wuhan-2005\nto have no parameter formation.similar-types\nbut found\n"
                            + ReportText.of(policy.parameters().get(3)));
            assertThatThrownBy(() -> assertThat(policy).isUncertainOf("formation.similar-types"))
                    .hasMessageStartingWith(
                            "Expecting edition wuhan-2005\nto be uncertain of formation.similar-types\nbut found\n");
        }

        @Test
        void that_are_otherwise_fail_with_value_and_origin() {
            String text = "Expecting parameter\nformation.minimum-members.branch = 3 "
                    + "(statute, rests on statute.league-constitution.primary-organizations)\n";
            assertFails(() -> minimum().withValue(4), text + "to have the value 4");
            assertFails(() -> minimum().withValue(3L), text + "to have the value 3 of type Long, not Integer");
            assertFails(() -> minimum().ofOrigin(Origin.LOCAL), text + "to be of origin local");
            assertFails(() -> minimum().citing(Provision.P01), text + "to cite P01");
        }

        @Test
        void that_rest_on_nothing_say_so() {
            assertFails(
                    () -> assertThat(Parameter.ofDefault("formation.own", 1)).withValue(2),
                    "Expecting parameter\nformation.own = 1 (default, rests on nothing)\nto have the value 2");
        }

        private ParameterAssert minimum() {
            return assertThat(policy).hasParameter("formation.minimum-members.branch");
        }
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
