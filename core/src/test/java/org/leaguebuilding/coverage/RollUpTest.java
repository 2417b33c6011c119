package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class RollUpTest {

    private static CommunityRates community(String id, String subdistrict, String district, Truth organized) {
        return new CommunityRates(
                id,
                subdistrict,
                district,
                FormationRate.of(organized),
                WorkCoverage.of(OptionalInt.of(organized == Truth.TRUE ? 10 : 0), OptionalInt.of(20)));
    }

    private static final ImmutableList<CommunityRates> CITY = ImmutableList.of(
            community("c1", "sd1", "d1", Truth.TRUE),
            community("c2", "sd1", "d1", Truth.FALSE),
            community("c3", "sd2", "d1", Truth.TRUE),
            community("c4", "sd3", "d2", Truth.UNKNOWN));

    @Test
    void is_equal_where_the_rates_of_all_units_are() {
        RollUp half = RollUp.of("wuhan", CITY.subList(0, 2));

        assertThat(RollUp.of("wuhan", CITY)).isEqualTo(RollUp.of("wuhan", CITY)).isNotEqualTo(half);
        assertThat(RollUp.of("wuhan", CITY))
                .hasSameHashCodeAs(RollUp.of("wuhan", CITY))
                .doesNotHaveSameHashCodeAs(half);
    }

    @Nested
    class A_unit {

        private final RollUp rollUp = RollUp.of("wuhan", CITY);

        @Test
        void has_the_rates_of_all_communities_below_it() {
            assertThat(rollUp.find(UnitLevel.SUBDISTRICT, "sd1")
                            .orElseThrow()
                            .formation()
                            .exact())
                    .contains(Ratio.of(1, 2));
            assertThat(rollUp.find(UnitLevel.DISTRICT, "d1")
                            .orElseThrow()
                            .formation()
                            .exact())
                    .contains(Ratio.of(2, 3));
            assertThat(rollUp.find(UnitLevel.DISTRICT, "d1")
                            .orElseThrow()
                            .coverage()
                            .exact())
                    .contains(Ratio.of(20, 60));
            assertThat(rollUp.city().bounds(RateKind.FORMATION))
                    .contains(RateBounds.of(Ratio.of(2, 4), Ratio.of(3, 4)));
            assertThat(rollUp.city().bounds(RateKind.COVERAGE)).contains(RateBounds.exactly(Ratio.of(20, 80)));
        }

        @Test
        void knows_the_unit_above_it() {
            assertThat(rollUp.find(UnitLevel.COMMUNITY, "c4").orElseThrow().parentId())
                    .contains("sd3");
            assertThat(rollUp.find(UnitLevel.SUBDISTRICT, "sd3").orElseThrow().parentId())
                    .contains("d2");
            assertThat(rollUp.find(UnitLevel.DISTRICT, "d2").orElseThrow().parentId())
                    .contains("wuhan");
            assertThat(rollUp.city().parentId()).isEmpty();
        }

        @Test
        void is_listed_with_its_level() {
            assertThat(rollUp.at(UnitLevel.CITY)).containsExactly(rollUp.city());
            assertThat(rollUp.at(UnitLevel.DISTRICT)).extracting(UnitRates::id).containsExactly("d1", "d2");
            assertThat(rollUp.at(UnitLevel.SUBDISTRICT))
                    .extracting(UnitRates::id)
                    .containsExactly("sd1", "sd2", "sd3");
            assertThat(rollUp.at(UnitLevel.COMMUNITY)).hasSize(4);
            assertThat(rollUp.at(UnitLevel.COMMUNITY))
                    .extracting(UnitRates::level)
                    .containsOnly(UnitLevel.COMMUNITY);
        }

        @Test
        void that_does_not_exist_is_not_found() {
            assertThat(rollUp.find(UnitLevel.DISTRICT, "sd1")).isEmpty();
        }
    }

    @Nested
    class Laws {

        @Test
        void a_roll_up_is_the_sum_of_its_parts_at_every_level() {
            for (long seed = 0; seed < 300; seed++) {
                RollUp rollUp = RollUp.of("city", new Counts(seed).communities());

                for (UnitLevel level : UnitLevel.values()) {
                    FormationRate formation = FormationRate.NONE;
                    WorkCoverage coverage = WorkCoverage.NONE;
                    for (UnitRates unit : rollUp.at(level)) {
                        formation = formation.mergedWith(unit.formation());
                        coverage = coverage.mergedWith(unit.coverage());
                    }
                    assertThat(formation)
                            .as("seed %s, %s", seed, level)
                            .isEqualTo(rollUp.city().formation());
                    assertThat(coverage)
                            .as("seed %s, %s", seed, level)
                            .isEqualTo(rollUp.city().coverage());
                }
            }
        }

        @Test
        void a_unit_is_the_sum_of_the_communities_that_name_it() {
            int looked = 0;
            for (long seed = 0; seed < 300; seed++) {
                ImmutableList<CommunityRates> communities = new Counts(seed).communities();
                RollUp rollUp = RollUp.of("city", communities);

                for (UnitRates district : rollUp.at(UnitLevel.DISTRICT)) {
                    WorkCoverage coverage = communities.stream()
                            .filter(community -> community.districtId().equals(district.id()))
                            .map(CommunityRates::coverage)
                            .reduce(WorkCoverage.NONE, WorkCoverage::mergedWith);
                    assertThat(district.coverage())
                            .as("seed %s, %s", seed, district.id())
                            .isEqualTo(coverage);
                    looked++;
                }
            }
            assertThat(looked).isPositive();
        }

        @Test
        void the_order_of_the_communities_does_not_matter() {
            for (long seed = 0; seed < 300; seed++) {
                Counts counts = new Counts(seed);
                ImmutableList<CommunityRates> communities = counts.communities();

                assertThat(RollUp.of("city", counts.shuffled(communities)))
                        .as("seed %s", seed)
                        .isEqualTo(RollUp.of("city", communities))
                        .hasSameHashCodeAs(RollUp.of("city", communities));
            }
        }

        @Test
        void roll_ups_are_equal_by_value() {
            assertThat(RollUp.of("wuhan", CITY))
                    .isEqualTo(RollUp.of("wuhan", CITY))
                    .isNotEqualTo(RollUp.of("wuhan", CITY.subList(0, 3)))
                    .isNotEqualTo(RollUp.of("elsewhere", CITY))
                    .isNotEqualTo("wuhan")
                    .hasToString("wuhan: 2 districts, 3 subdistricts, 4 communities");
        }
    }

    @Nested
    class A_roll_up_refuses {

        private void refuses(String city, ImmutableList<CommunityRates> communities, Expectation expectation) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> RollUp.of(city, communities))
                    .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(expectation));
        }

        @Test
        void a_blank_city() {
            refuses(" ", CITY, Expectation.IDENTIFIER);
        }

        @Test
        void no_communities() {
            refuses("wuhan", ImmutableList.of(), Expectation.NOT_EMPTY);
        }

        @Test
        void a_community_twice() {
            refuses("wuhan", ImmutableList.of(CITY.get(0), CITY.get(0)), Expectation.DISTINCT);
        }

        @Test
        void a_subdistrict_in_two_districts() {
            refuses(
                    "wuhan",
                    ImmutableList.of(
                            community("c1", "sd1", "d1", Truth.TRUE), community("c2", "sd1", "d2", Truth.TRUE)),
                    Expectation.DISTINCT);
        }

        @Test
        void blank_ids_of_units() {
            ImmutableMap.of(
                            "id", ImmutableList.of("", "sd", "d"),
                            "subdistrictId", ImmutableList.of("c", "", "d"),
                            "districtId", ImmutableList.of("c", "sd", ""))
                    .forEach((field, ids) -> assertThatExceptionOfType(MalformedValueException.class)
                            .isThrownBy(() -> community(ids.get(0), ids.get(1), ids.get(2), Truth.TRUE))
                            .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field)));
        }
    }
}
