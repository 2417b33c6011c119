package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.testing.fixture.Fixtures;

class AdviceAssertTest {

    private final Community weak = Community.builder()
            .from(Fixtures.community())
            .foundation(Foundation.WEAK)
            .build();

    private final Community unappraised = Community.builder()
            .from(Fixtures.community())
            .foundation(Optional.empty())
            .build();

    private final Community neighbour = Community.builder()
            .from(weak)
            .id("community-2")
            .adjacentTo(ImmutableSet.of("community-1"))
            .build();

    private final String text = """
            Expecting advice to community community-1 by wuhan-2005, recommended: joint
            independent: not-eligible (不适用)
              1. formation.independent.foundation, violation (不符合) at communities[0].foundation
                 rests on P25
                 with community=community-1, foundation=weak
                 en: The foundation of community community-1 is appraised as weak; independent formation needs a good one
                     → Choose joint, industry or market formation for community community-1, or wait until its foundation is good
                 zh-CN: 社区community-1团的工作基础评价为“薄弱”，独立建团要求较好
                     → 社区community-1可改用联合建团、行业建团或市场建团，或待工作基础改善后再独立建团
            joint: eligible (适用) with [community-2]
            industry: eligible (适用)
            market: eligible (适用)
            """;

    @Test
    void all_of_an_advice_is_asserted() {
        assertThat(adviceTo(weak))
                .recommends(ModeId.JOINT)
                .isEligibleFor(ModeId.JOINT)
                .withNeighbours("community-2")
                .and()
                .isNotEligibleFor(ModeId.INDEPENDENT)
                .because("formation.independent.foundation")
                .because(FormationRules.INDEPENDENT_FOUNDATION);
    }

    @Test
    void facts_to_collect_are_asserted_by_rule_or_path() {
        assertThat(adviceTo(unappraised))
                .needsFactsFor(ModeId.INDEPENDENT)
                .because(FormationRules.INDEPENDENT_FOUNDATION)
                .asksFor("communities[0].foundation");
    }

    @Test
    void no_recommendation_is_asserted_too() {
        assertThat(new FormationAdvice("c1", "city", ImmutableList.of())).recommendsNothing();
        assertFails(
                () -> assertThat(new FormationAdvice("c1", "city", ImmutableList.of()))
                        .recommends(ModeId.JOINT),
                "Expecting advice to community c1 by city, recommended: nothing\nto recommend joint");
    }

    @Test
    void a_failure_shows_the_whole_advice() {
        FormationAdvice advice = adviceTo(weak);

        assertFails(() -> assertThat(advice).recommends(ModeId.MARKET), text + "to recommend market");
        assertFails(() -> assertThat(advice).recommendsNothing(), text + "to recommend nothing");
        assertFails(
                () -> assertThat(advice).isEligibleFor(ModeId.INDEPENDENT),
                text + "to say of independent: eligible (适用)");
        assertFails(
                () -> assertThat(advice).isNotEligibleFor(ModeId.JOINT), text + "to say of joint: not-eligible (不适用)");
        assertFails(
                () -> assertThat(advice).needsFactsFor(ModeId.of("campus")),
                text + "to say of campus: undetermined (待定), a mode that the edition does not have");
        assertFails(
                () -> assertThat(advice)
                        .isNotEligibleFor(ModeId.INDEPENDENT)
                        .because("formation.independent.cadre-team"),
                text + "to give formation.independent.cadre-team as a reason about independent");
        assertFails(
                () -> assertThat(advice).isEligibleFor(ModeId.JOINT).withNeighbours("community-3"),
                text + "to say that for joint these neighbours fit: [community-3]");
        assertFails(
                () -> assertThat(advice).isEligibleFor(ModeId.JOINT).asksFor("communities[0].type"),
                text + "to ask for communities[0].type for joint");
    }

    private FormationAdvice adviceTo(Community community) {
        return Editions.wuhan2005().advise(community, ImmutableList.of(neighbour));
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
