package org.leaguebuilding.formation;

import static org.leaguebuilding.formation.Findings.assertFindings;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;

class IndependentFormationTest {

    @Test
    void a_community_with_a_good_foundation_and_a_strong_team_stands_alone() {
        assertFindings(Proposals.independent()).isEmpty();
    }

    /** How many communities there are is always known. */
    @Nested
    class One_community {

        @Test
        void is_violated_by_two() {
            assertFindings(Proposals.independent(
                            Communities.strong("c1").build(),
                            Communities.strong("c2").build()))
                    .containsExactly(
                            "formation.independent.one-community violation at communities {communities=2} by P25");
        }
    }

    @Nested
    class Foundation_good {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOOD")
        void is_violated_by_less(Foundation foundation) {
            assertFindings(Proposals.independent(
                            Communities.strong("c1").foundation(foundation).build()))
                    .containsExactly("formation.independent.foundation violation at communities[0].foundation "
                            + "{community=c1, foundation=" + foundation.code() + "} by P25");
        }

        @Test
        void is_unknown_where_nobody_appraised_it() {
            assertFindings(Proposals.independent(Communities.strong("c1")
                            .foundation(Optional.empty())
                            .build()))
                    .containsExactly("formation.independent.foundation missing-fact at communities[0].foundation "
                            + "{community=c1} by P25");
        }
    }

    @Nested
    class Cadre_team_strong {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRONG")
        void is_violated_by_less(Strength cadreTeam) {
            assertFindings(Proposals.independent(
                            Communities.strong("c1").cadreTeam(cadreTeam).build()))
                    .containsExactly("formation.independent.cadre-team violation at communities[0].cadreTeam "
                            + "{community=c1, cadreTeam=" + cadreTeam.code() + "} by P25");
        }

        @Test
        void is_unknown_where_nobody_appraised_it() {
            assertFindings(Proposals.independent(
                            Communities.strong("c1").cadreTeam(Optional.empty()).build()))
                    .containsExactly("formation.independent.cadre-team missing-fact at communities[0].cadreTeam "
                            + "{community=c1} by P25");
        }
    }

    @Test
    void every_community_is_judged_and_all_of_one_rule_come_before_the_next() {
        assertFindings(Proposals.independent(
                        Communities.weak("c1").build(), Communities.weak("c2").build()))
                .containsExactly(
                        "formation.independent.one-community violation at communities {communities=2} by P25",
                        "formation.independent.foundation violation at communities[0].foundation "
                                + "{community=c1, foundation=weak} by P25",
                        "formation.independent.foundation violation at communities[1].foundation "
                                + "{community=c2, foundation=weak} by P25",
                        "formation.independent.cadre-team violation at communities[0].cadreTeam "
                                + "{community=c1, cadreTeam=fair} by P25",
                        "formation.independent.cadre-team violation at communities[1].cadreTeam "
                                + "{community=c2, cadreTeam=fair} by P25");
    }
}
