package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.community.CommunityType.NEW_ESTATE;
import static org.leaguebuilding.community.CommunityType.OFFICE_AND_TRADE;
import static org.leaguebuilding.community.CommunityType.OLD_RESIDENTIAL;
import static org.leaguebuilding.community.CommunityType.VILLAGE_TURNED;
import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

/** {@code formation.joint.similar-type}: every type equals the first one's, or is declared similar to it. */
class SimilarTypeTest {

    private static final @Nullable CommunityType UNKNOWN = null;

    private static final NoProvision PILOT = NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city"));

    /** Communities c1, c2 and so on, in a chain. */
    private static FormationProposal.Builder ofTypes(@Nullable CommunityType... types) {
        ImmutableList<Community> chain = Communities.chain(types.length + 1);
        return Proposals.joint(IntStream.range(0, types.length)
                .mapToObj(i -> Community.builder()
                        .from(chain.get(i + 1))
                        .type(Optional.ofNullable(types[i]))
                        .build())
                .collect(ImmutableList.toImmutableList()));
    }

    private static ListAssert<String> assertTypes(@Nullable CommunityType... types) {
        return assertFindings(ofTypes(types));
    }

    private static LeagueBuildingPolicy declaring(SimilarTypes types) {
        return Editions.wuhan2005().toBuilder("pilot")
                .set(FormationParameters.SIMILAR_TYPES, types, PILOT)
                .build();
    }

    private static String violation(int index, CommunityType type, CommunityType first) {
        return "formation.joint.similar-type violation at communities[%s].type {community=c%s, type=%s, firstType=%s} by P28"
                .formatted(index, index + 1, type, first);
    }

    private static String missing(int index) {
        return "formation.joint.similar-type missing-fact at communities[%s].type {community=c%s} by P28"
                .formatted(index, index + 1);
    }

    @Nested
    class With_the_first_type_stated {

        @Test
        void is_violated_by_each_community_of_another_type() {
            assertTypes(OLD_RESIDENTIAL, NEW_ESTATE, OLD_RESIDENTIAL, CommunityType.of("campus"))
                    .containsExactly(
                            violation(1, NEW_ESTATE, OLD_RESIDENTIAL),
                            violation(3, CommunityType.of("campus"), OLD_RESIDENTIAL));
        }

        @Test
        void is_unknown_for_each_community_whose_type_is() {
            assertTypes(NEW_ESTATE, UNKNOWN)
                    .containsExactly("formation.joint.similar-type missing-fact at communities[1].type "
                            + "{community=c2, firstType=new-estate} by P28");
        }

        @Test
        void holds_both_ways_where_a_city_declares_two_types_similar() {
            LeagueBuildingPolicy city = declaring(SimilarTypes.none().and(NEW_ESTATE, OFFICE_AND_TRADE));

            assertFindings(city, ofTypes(NEW_ESTATE, OFFICE_AND_TRADE)).isEmpty();
            assertFindings(city, ofTypes(OFFICE_AND_TRADE, NEW_ESTATE)).isEmpty();
            assertFindings(city, ofTypes(NEW_ESTATE, NEW_ESTATE)).isEmpty();
            assertFindings(city, ofTypes(NEW_ESTATE, VILLAGE_TURNED)).hasSize(1);
        }

        @Test
        void is_not_carried_on_from_pair_to_pair() {
            LeagueBuildingPolicy city = declaring(
                    SimilarTypes.none().and(NEW_ESTATE, OFFICE_AND_TRADE).and(OFFICE_AND_TRADE, OLD_RESIDENTIAL));

            assertFindings(city, ofTypes(NEW_ESTATE, OLD_RESIDENTIAL))
                    .containsExactly(violation(1, OLD_RESIDENTIAL, NEW_ESTATE));
        }
    }

    @Nested
    class With_the_first_type_unknown {

        @Test
        void is_a_missing_fact_at_every_absent_type_where_one_type_fits_all() {
            assertTypes(UNKNOWN, NEW_ESTATE).containsExactly(missing(0));
            assertTypes(UNKNOWN, NEW_ESTATE, UNKNOWN, NEW_ESTATE).containsExactly(missing(0), missing(2));
        }

        @Test
        void is_a_missing_fact_at_every_type_where_none_is_stated() {
            assertTypes(UNKNOWN, UNKNOWN, UNKNOWN).containsExactly(missing(0), missing(1), missing(2));
        }

        @Test
        void is_violated_at_the_later_one_where_two_agree_on_no_type() {
            assertTypes(UNKNOWN, OLD_RESIDENTIAL, OFFICE_AND_TRADE)
                    .containsExactly(violation(2, OFFICE_AND_TRADE, OLD_RESIDENTIAL));
        }

        @Test
        void is_violated_at_each_that_differs_from_the_most() {
            assertTypes(UNKNOWN, OLD_RESIDENTIAL, OFFICE_AND_TRADE, NEW_ESTATE, OFFICE_AND_TRADE)
                    .containsExactly(
                            violation(1, OLD_RESIDENTIAL, OFFICE_AND_TRADE),
                            violation(3, NEW_ESTATE, OFFICE_AND_TRADE));
        }

        @Test
        void asks_for_no_type_where_none_could_help() {
            assertTypes(UNKNOWN, UNKNOWN, OLD_RESIDENTIAL, OFFICE_AND_TRADE)
                    .containsExactly(violation(3, OFFICE_AND_TRADE, OLD_RESIDENTIAL));
        }

        @Test
        void is_unknown_where_a_declared_type_is_similar_to_all_though_they_are_not_to_each_other() {
            LeagueBuildingPolicy city = declaring(
                    SimilarTypes.none().and(NEW_ESTATE, OFFICE_AND_TRADE).and(OFFICE_AND_TRADE, OLD_RESIDENTIAL));

            assertFindings(city, ofTypes(UNKNOWN, NEW_ESTATE, OLD_RESIDENTIAL)).containsExactly(missing(0));
            assertFindings(city, ofTypes(UNKNOWN, NEW_ESTATE, OFFICE_AND_TRADE)).containsExactly(missing(0));
        }

        @Test
        void is_violated_where_each_two_agree_on_a_type_and_all_three_on_none() {
            LeagueBuildingPolicy city = declaring(SimilarTypes.none()
                    .and(NEW_ESTATE, CommunityType.of("a"))
                    .and(OLD_RESIDENTIAL, CommunityType.of("a"))
                    .and(OLD_RESIDENTIAL, CommunityType.of("b"))
                    .and(VILLAGE_TURNED, CommunityType.of("b"))
                    .and(VILLAGE_TURNED, CommunityType.of("c"))
                    .and(NEW_ESTATE, CommunityType.of("c")));

            assertFindings(city, ofTypes(UNKNOWN, NEW_ESTATE, OLD_RESIDENTIAL)).containsExactly(missing(0));
            assertFindings(city, ofTypes(UNKNOWN, OLD_RESIDENTIAL, VILLAGE_TURNED))
                    .containsExactly(missing(0));
            assertFindings(city, ofTypes(UNKNOWN, NEW_ESTATE, VILLAGE_TURNED)).containsExactly(missing(0));
            assertFindings(city, ofTypes(UNKNOWN, NEW_ESTATE, OLD_RESIDENTIAL, VILLAGE_TURNED))
                    .containsExactly(violation(3, VILLAGE_TURNED, NEW_ESTATE));
        }

        @Test
        void names_a_type_that_it_is_not_similar_to() {
            CommunityType middle = CommunityType.of("middle");
            LeagueBuildingPolicy city = declaring(SimilarTypes.none()
                    .and(middle, NEW_ESTATE)
                    .and(middle, OLD_RESIDENTIAL)
                    .and(VILLAGE_TURNED, NEW_ESTATE));

            assertFindings(city, ofTypes(UNKNOWN, NEW_ESTATE, OLD_RESIDENTIAL, OLD_RESIDENTIAL, VILLAGE_TURNED))
                    .containsExactly(violation(4, VILLAGE_TURNED, OLD_RESIDENTIAL));
        }

        @Test
        void is_told_by_both_types() {
            Finding finding = Editions.wuhan2005()
                    .check(ofTypes(UNKNOWN, OLD_RESIDENTIAL, OFFICE_AND_TRADE).build())
                    .findings()
                    .get(0);

            assertThat(finding.message(Locale.CHINA)).contains("社区c3", "机关商贸社区", "老居民社区");
            assertThat(finding.message(Locale.ENGLISH))
                    .contains("community c3", "office and commercial", "old residential");
        }
    }

    @Test
    void a_declaration_is_a_value() {
        SimilarTypes one = SimilarTypes.none().and(NEW_ESTATE, VILLAGE_TURNED);
        SimilarTypes same = SimilarTypes.none().and(VILLAGE_TURNED, NEW_ESTATE);

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(SimilarTypes.none());
        assertThat(one).hasToString("[new-estate~village-turned]");
        assertThat(one.and(NEW_ESTATE, OFFICE_AND_TRADE))
                .hasToString("[new-estate~office-and-trade, new-estate~village-turned]");
        assertThat(SimilarTypes.none()).hasToString("[]");
    }
}
