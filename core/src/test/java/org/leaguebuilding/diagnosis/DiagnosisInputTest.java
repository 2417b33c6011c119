package org.leaguebuilding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.refuses;
import static org.leaguebuilding.diagnosis.Inputs.empty;
import static org.leaguebuilding.diagnosis.Inputs.unit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.FormationRate;
import org.leaguebuilding.coverage.UnitRates;
import org.leaguebuilding.coverage.WorkCoverage;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.Expectation;

class DiagnosisInputTest {

    @Nested
    class An_input {

        @Test
        void has_units_none_twice() {
            refuses(() -> empty().build(), "units", "", Expectation.NOT_EMPTY);
            refuses(
                    () -> empty().addUnit(unit("sd1").build())
                            .addUnit(unit("sd1").build())
                            .build(),
                    "units",
                    "sd1",
                    Expectation.DISTINCT);
        }

        @Test
        void is_of_a_district_or_a_city() {
            refuses(
                    () -> empty().level(UnitLevel.SUBDISTRICT)
                            .unitLevel(UnitLevel.COMMUNITY)
                            .addUnit(unit("c1").build())
                            .build(),
                    "level",
                    "subdistrict",
                    Expectation.DISTRICT_OR_CITY);
        }

        @Test
        void is_not_of_one_of_its_own_units() {
            refuses(
                    () -> empty().addUnit(unit("sd1").build())
                            .addUnit(unit("d1").build())
                            .build(),
                    "units",
                    "d1",
                    Expectation.NOT_ITSELF);
        }

        @Test
        void has_units_of_a_level_below_its_own() {
            refuses(
                    () -> empty().unitLevel(UnitLevel.DISTRICT)
                            .addUnit(unit("sd1").build())
                            .build(),
                    "unitLevel",
                    "district",
                    Expectation.LEVEL_BELOW);
            refuses(
                    () -> empty().unitLevel(UnitLevel.CITY)
                            .addUnit(unit("sd1").build())
                            .build(),
                    "unitLevel",
                    "city",
                    Expectation.LEVEL_BELOW);
            assertThat(empty().unitLevel(UnitLevel.COMMUNITY)
                            .addUnit(unit("c1").build())
                            .build()
                            .unitLevel())
                    .isEqualTo(UnitLevel.COMMUNITY);
        }

        @Test
        void has_ids_that_are_not_blank() {
            refuses(() -> empty().id("").addUnit(unit("u").build()).build(), "id", "", Expectation.IDENTIFIER);
            refuses(() -> empty().unitId("").addUnit(unit("u").build()).build(), "unitId", "", Expectation.IDENTIFIER);
            refuses(() -> unit("").build(), "unitId", "", Expectation.IDENTIFIER);
        }
    }

    @Nested
    class Figures {

        @Test
        void count_nothing_below_zero() {
            refuses(() -> unit("u").leadersAsked(-1).build(), "leadersAsked", "-1", Expectation.COUNT);
            refuses(() -> unit("u").leadersRecognizing(-1).build(), "leadersRecognizing", "-1", Expectation.COUNT);
            refuses(() -> unit("u").communities(-1).build(), "communities", "-1", Expectation.COUNT);
            refuses(() -> unit("u").organizedCommunities(-1).build(), "organizedCommunities", "-1", Expectation.COUNT);
            refuses(() -> unit("u").youth(-1).build(), "youth", "-1", Expectation.COUNT);
            refuses(() -> unit("u").youthReached(-1).build(), "youthReached", "-1", Expectation.COUNT);
            refuses(() -> unit("u").organizations(-1).build(), "organizations", "-1", Expectation.COUNT);
            refuses(() -> unit("u").activities(-1).build(), "activities", "-1", Expectation.COUNT);
            refuses(() -> unit("u").tasks(-1).build(), "tasks", "-1", Expectation.COUNT);
            refuses(() -> unit("u").tasksFromBelow(-1).build(), "tasksFromBelow", "-1", Expectation.COUNT);
        }

        @Test
        void have_parts_that_are_not_larger_than_their_wholes() {
            refuses(
                    () -> unit("u").leadersAsked(1).leadersRecognizing(2).build(),
                    "leadersRecognizing",
                    "2/1",
                    Expectation.PART);
            refuses(
                    () -> unit("u").communities(1).organizedCommunities(2).build(),
                    "organizedCommunities",
                    "2/1",
                    Expectation.PART);
            refuses(() -> unit("u").youth(1).youthReached(2).build(), "youthReached", "2/1", Expectation.PART);
            refuses(() -> unit("u").tasks(1).tasksFromBelow(2).build(), "tasksFromBelow", "2/1", Expectation.PART);
        }
    }

    @Nested
    class Figures_from_a_roll_up {

        private UnitRates rates(FormationRate formation, WorkCoverage coverage) {
            return new UnitRates(UnitLevel.SUBDISTRICT, "sd1", Optional.of("d1"), formation, coverage);
        }

        private FormationRate formation(Truth... organized) {
            return ImmutableList.copyOf(organized).stream()
                    .map(FormationRate::of)
                    .reduce(FormationRate.NONE, FormationRate::mergedWith);
        }

        @Test
        void take_over_what_is_exact() {
            UnitFigures figures = UnitFigures.from(rates(
                            formation(Truth.TRUE, Truth.FALSE), WorkCoverage.of(OptionalInt.of(3), OptionalInt.of(4))))
                    .build();

            assertThat(figures)
                    .isEqualTo(UnitFigures.builder()
                            .unitId("sd1")
                            .communities(2)
                            .organizedCommunities(1)
                            .youth(4)
                            .youthReached(3)
                            .build());
        }

        @Test
        void leave_out_what_is_not() {
            UnitFigures figures = UnitFigures.from(rates(
                            formation(Truth.TRUE, Truth.UNKNOWN),
                            WorkCoverage.of(OptionalInt.empty(), OptionalInt.of(4))))
                    .build();

            assertThat(figures).isEqualTo(UnitFigures.builder().unitId("sd1").build());
        }

        @Test
        void refuse_more_youth_than_a_count_holds() {
            WorkCoverage large = WorkCoverage.of(OptionalInt.of(0), OptionalInt.of(Integer.MAX_VALUE));

            refuses(
                    () -> UnitFigures.from(rates(FormationRate.NONE, large.mergedWith(large))),
                    "youth",
                    "4294967294",
                    Expectation.COUNT);
        }
    }
}
