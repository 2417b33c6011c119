package org.leaguebuilding.formation;

import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

/** Where no head is named, {@code formation.head.named} says so and the rules about the head are silent. */
class MarketFormationTest {

    private static FormationProposal.Builder headedBy(Head.Builder head) {
        return Proposals.market().head(head.build());
    }

    private static LeagueBuildingPolicy allowing(HeadBackground... backgrounds) {
        NoProvision pilot = NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city"));
        return Editions.wuhan2005().toBuilder("pilot")
                .set(FormationParameters.MARKET_HEAD_BACKGROUNDS, ImmutableSet.copyOf(backgrounds), pilot)
                .build();
    }

    @Test
    void a_resident_who_is_warm_and_dedicated_heads_the_organization() {
        assertFindings(Proposals.market()).isEmpty();
    }

    /** How many communities there are is always known. */
    @Nested
    class One_community {

        @Test
        void is_violated_by_two() {
            assertFindings(Proposals.market()
                            .addCommunity(Communities.weak("c2").build()))
                    .containsExactly("formation.market.one-community violation at communities {communities=2} by P31");
        }
    }

    @Nested
    class Head_background {

        @ParameterizedTest
        @ValueSource(strings = {"resident", "self-employed"})
        void holds_for_those_that_the_source_names(String background) {
            assertFindings(headedBy(Proposals.marketHead().background(HeadBackground.of(background))))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"party-member-cadre", "community-worker", "enterprise-employee", "teacher"})
        void is_violated_by_others(String background) {
            assertFindings(headedBy(Proposals.marketHead().background(HeadBackground.of(background))))
                    .containsExactly("formation.market.head-background violation at head.background {background="
                            + background + "} by P31");
        }

        @Test
        void is_unknown_where_the_background_is() {
            assertFindings(headedBy(Proposals.marketHead().background(Optional.empty())))
                    .containsExactly("formation.market.head-background missing-fact at head.background {} by P31");
        }

        @Test
        void follows_the_set_of_a_city() {
            FormationProposal.Builder teacher =
                    headedBy(Proposals.marketHead().background(HeadBackground.of("teacher")));

            assertFindings(allowing(HeadBackground.of("teacher")), teacher).isEmpty();
            assertFindings(allowing(HeadBackground.of("teacher")), Proposals.market())
                    .containsExactly(
                            "formation.market.head-background violation at head.background {background=resident} by P31");
        }

        @Test
        void is_violated_where_a_city_allows_nobody_whatever_the_background() {
            assertFindings(allowing(), headedBy(Proposals.marketHead().background(Optional.empty())))
                    .containsExactly("formation.market.head-background violation at head.background {} by P31");
        }
    }

    @Nested
    class Head_warm {

        @Test
        void is_violated_where_it_is_denied() {
            assertFindings(headedBy(Proposals.marketHead().warmToLeagueWork(false)))
                    .containsExactly("formation.market.head-warm violation at head.warmToLeagueWork {} by P31");
        }

        @Test
        void is_unknown_where_it_is_not_attested() {
            assertFindings(headedBy(Proposals.marketHead().warmToLeagueWork(Optional.empty())))
                    .containsExactly("formation.market.head-warm missing-fact at head.warmToLeagueWork {} by P31");
        }
    }

    @Nested
    class Head_dedicated {

        @Test
        void is_violated_where_it_is_denied() {
            assertFindings(headedBy(Proposals.marketHead().dedicated(false)))
                    .containsExactly("formation.market.head-dedicated violation at head.dedicated {} by P31");
        }

        @Test
        void is_unknown_where_it_is_not_attested() {
            assertFindings(headedBy(Proposals.marketHead().dedicated(Optional.empty())))
                    .containsExactly("formation.market.head-dedicated missing-fact at head.dedicated {} by P31");
        }
    }
}
