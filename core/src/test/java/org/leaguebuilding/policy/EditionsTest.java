package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.Catalogue;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

class EditionsTest {

    private static final LeagueBuildingPolicy WUHAN = Editions.wuhan2005();
    private static final RuleId LIMIT = RuleId.of("formation.size.limit");
    private static final String LIMIT_FIGURE = "formation.maximum-members.branch";
    private static final NoProvision PILOT = NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city"));

    private static ImmutableList<String> ids(ImmutableList<Parameter<?>> parameters) {
        return parameters.stream().map(Parameter::id).collect(ImmutableList.toImmutableList());
    }

    @Nested
    class As_of_the_speech {

        @Test
        void there_is_one_instance_that_says_which_it_is() {
            assertThat(Editions.wuhan2005()).isSameAs(WUHAN).hasToString("wuhan-2005");
            assertThat(WUHAN.id()).isEqualTo("wuhan-2005");
            assertThat(WUHAN.formation().edition()).isEqualTo("wuhan-2005");
            assertThat(WUHAN.day()).isEqualTo(LocalDate.of(2005, 9, 30));
        }

        @Test
        void the_limit_of_a_branch_is_no_rule_but_uncertain() {
            assertThat(WUHAN.rules().find(LIMIT)).isEmpty();
            assertThat(ids(WUHAN.parameters())).doesNotContain(LIMIT_FIGURE);
            assertThat(ids(WUHAN.uncertain())).contains(LIMIT_FIGURE);
        }

        @Test
        void every_figure_of_formation_has_its_value_and_origin() {
            ParameterSet figures = WUHAN.formation().parameters();

            assertThat(figures.value(StatutoryParameters.BRANCH_MINIMUM)).isEqualTo(3);
            assertThat(figures.value(StatutoryParameters.GENERAL_BRANCH_MINIMUM))
                    .isEqualTo(30);
            assertThat(figures.value(StatutoryParameters.COMMITTEE_MINIMUM)).isEqualTo(100);
            assertThat(figures.find(StatutoryParameters.BRANCH_MAXIMUM)).isEmpty();
            assertThat(ImmutableList.of(
                            figures.get(StatutoryParameters.BRANCH_MINIMUM),
                            figures.get(StatutoryParameters.GENERAL_BRANCH_MINIMUM),
                            figures.get(StatutoryParameters.COMMITTEE_MINIMUM)))
                    .allSatisfy(figure -> {
                        assertThat(figure.origin()).isEqualTo(Origin.STATUTE);
                        assertThat(figure.bases())
                                .containsExactly(StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS);
                        assertThat(figure.inForce().contains(WUHAN.day())).isTrue();
                    });
            assertThat(figures.value(FormationParameters.SIMILAR_TYPES)).isEqualTo(SimilarTypes.none());
            assertThat(figures.get(FormationParameters.SIMILAR_TYPES).origin()).isEqualTo(Origin.DEFAULT);
            assertThat(figures.value(FormationParameters.MARKET_HEAD_BACKGROUNDS))
                    .containsExactly(HeadBackground.RESIDENT, HeadBackground.SELF_EMPLOYED);
            assertThat(figures.get(FormationParameters.MARKET_HEAD_BACKGROUNDS).bases())
                    .containsExactly(Provision.P31);
            assertThat(figures.value(FormationParameters.NEW_FIELD_MODES))
                    .containsExactly(ModeId.JOINT, ModeId.INDEPENDENT, ModeId.INDUSTRY);
            assertThat(figures.get(FormationParameters.NEW_FIELD_MODES).origin())
                    .isEqualTo(Origin.SOURCE);
            assertThat(WUHAN.parameters()).containsAll(figures.all());
        }
    }

    @Nested
    class As_of_another_day {

        @ParameterizedTest
        @CsvSource({
            "2005-09-01, false",
            "2005-09-30, false",
            "2025-10-12, false",
            "2025-10-13, true",
            "2026-01-01, true",
            "2199-12-31, true"
        })
        void the_limit_of_a_branch_is_a_rule_where_it_is_known_to_be_in_force(LocalDate day, boolean limited) {
            LeagueBuildingPolicy edition = WUHAN.asOf(day);

            assertThat(edition.id()).isEqualTo("wuhan-2005@" + day);
            assertThat(edition.day()).isEqualTo(day);
            assertThat(edition.rules().find(LIMIT).isPresent()).isEqualTo(limited);
            assertThat(ids(edition.parameters()).contains(LIMIT_FIGURE)).isEqualTo(limited);
            assertThat(ids(edition.uncertain()).contains(LIMIT_FIGURE)).isEqualTo(!limited);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2005-08-31", "2200-01-01"})
        void days_out_of_range_are_refused(LocalDate day) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> WUHAN.asOf(day))
                    .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.EDITION_DATE));
        }

        @Test
        void the_last_day_that_was_asked_for_counts() {
            LeagueBuildingPolicy back = WUHAN.asOf(LocalDate.of(2026, 1, 1)).asOf(LocalDate.of(2010, 1, 1));

            assertThat(back.id()).isEqualTo("wuhan-2005@2010-01-01");
            assertThat(back.rules().find(LIMIT)).isEmpty();
        }

        @Test
        void the_edition_that_was_asked_does_not_change() {
            assertThat(WUHAN.asOf(LocalDate.of(2026, 1, 1))).isNotSameAs(WUHAN);
            assertThat(WUHAN.rules().find(LIMIT)).isEmpty();
            assertThat(WUHAN.id()).isEqualTo("wuhan-2005");
        }
    }

    @Nested
    class By_id {

        @Test
        void every_shipped_edition_is_found() {
            assertThat(Editions.find("wuhan-2005")).containsSame(WUHAN);
            assertThat(Catalogue.EDITIONS)
                    .allSatisfy(edition -> assertThat(Editions.find(edition.id()))
                            .get()
                            .satisfies(found -> {
                                assertThat(found.id()).isEqualTo(edition.id());
                                assertThat(found.day()).isEqualTo(edition.day());
                                assertThat(found.rules()).isEqualTo(edition.rules());
                            }));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "hankou",
                    "wuhan-2006",
                    "wuhan-2005@",
                    "wuhan-2005@2026",
                    "wuhan-2005@2026-1-1",
                    "wuhan-2005@2025-02-30",
                    "wuhan-2005@2005-08-31",
                    "wuhan-2005@2200-01-01",
                    "wuhan-2005@2026-01-01 "
                })
        void nothing_else_is(String id) {
            assertThat(Editions.find(id)).isEmpty();
        }
    }

    @Nested
    class Of_a_city {

        private static PolicyBuilder own() {
            return WUHAN.toBuilder("hankou");
        }

        @Test
        void has_an_id_of_its_own_that_every_day_keeps() {
            LeagueBuildingPolicy hankou = own().build();

            assertThat(hankou.id()).isEqualTo("hankou");
            assertThat(hankou.asOf(LocalDate.of(2026, 1, 1)).id()).isEqualTo("hankou@2026-01-01");
            assertThat(hankou.asOf(LocalDate.of(2026, 1, 1)).toBuilder("wuchang")
                            .build())
                    .satisfies(wuchang -> {
                        assertThat(wuchang.id()).isEqualTo("wuchang");
                        assertThat(wuchang.rules().find(LIMIT)).isPresent();
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"wuhan-2005", "wuhan-2005-b", "wuhan-2005@2026-01-01", "hankou@2026", "@"})
        void has_no_id_that_could_be_taken_for_a_shipped_edition(String id) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> WUHAN.toBuilder(id))
                    .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.OWN_ID));
        }

        @Test
        void has_a_well_formed_id() {
            for (String id : new String[] {"", " hankou", "x".repeat(129)}) {
                assertThatExceptionOfType(MalformedValueException.class)
                        .isThrownBy(() -> WUHAN.toBuilder(id))
                        .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.IDENTIFIER));
            }
        }

        @Test
        void sets_its_own_choices_and_says_what_they_rest_on() {
            SimilarTypes similar = SimilarTypes.none().and(CommunityType.NEW_ESTATE, CommunityType.VILLAGE_TURNED);
            LeagueBuildingPolicy hankou = own().set(FormationParameters.SIMILAR_TYPES, similar, PILOT)
                    .set(FormationParameters.NEW_FIELD_MODES, ImmutableSet.of(ModeId.MARKET), PILOT)
                    .set(FormationParameters.MARKET_HEAD_BACKGROUNDS, ImmutableSet.of(HeadBackground.RESIDENT), PILOT)
                    .build();

            assertThat(hankou.parameters())
                    .filteredOn(figure -> figure.origin() == Origin.LOCAL)
                    .allSatisfy(figure -> assertThat(figure.bases()).containsExactly(PILOT))
                    .extracting(Parameter::id)
                    .containsExactly(
                            "formation.similar-types",
                            "formation.market-head-backgrounds",
                            "formation.new-field-modes");
            assertThat(hankou.formation().parameters().value(FormationParameters.SIMILAR_TYPES))
                    .isEqualTo(similar);
            assertThat(WUHAN.parameters()).isNotEmpty().noneMatch(figure -> figure.origin() == Origin.LOCAL);
        }

        @Test
        void keeps_its_own_choices_on_every_day() {
            LeagueBuildingPolicy hankou = own().set(
                            FormationParameters.NEW_FIELD_MODES, ImmutableSet.of(ModeId.MARKET), PILOT)
                    .build();

            assertThat(hankou.asOf(LocalDate.of(2026, 1, 1))
                            .formation()
                            .parameters()
                            .value(FormationParameters.NEW_FIELD_MODES))
                    .containsExactly(ModeId.MARKET);
        }

        @Test
        void keeps_its_own_figures_where_a_statute_has_others_that_day() {
            Parameter<Integer> limit =
                    new Parameter<>(LIMIT_FIGURE, 60, Origin.LOCAL, ImmutableList.of(PILOT), Range.all());
            LeagueBuildingPolicy hankou = own().set(StatutoryParameters.BRANCH_MINIMUM, 5, PILOT)
                    .set(StatutoryParameters.GENERAL_BRANCH_MINIMUM, 40, PILOT)
                    .set(StatutoryParameters.COMMITTEE_MINIMUM, 150, PILOT)
                    .set(StatutoryParameters.BRANCH_MAXIMUM, 60, PILOT)
                    .build();

            for (LocalDate day : new LocalDate[] {LocalDate.of(2010, 1, 1), LocalDate.of(2026, 1, 1)}) {
                ParameterSet figures = hankou.asOf(day).formation().parameters();

                assertThat(figures.value(StatutoryParameters.BRANCH_MINIMUM)).isEqualTo(5);
                assertThat(figures.value(StatutoryParameters.GENERAL_BRANCH_MINIMUM))
                        .isEqualTo(40);
                assertThat(figures.value(StatutoryParameters.COMMITTEE_MINIMUM)).isEqualTo(150);
                assertThat(figures.find(StatutoryParameters.BRANCH_MAXIMUM)).isEqualTo(Optional.of(limit));
            }
        }

        @Test
        void is_not_changed_by_a_builder_that_goes_on() {
            PolicyBuilder builder = own();
            LeagueBuildingPolicy before = builder.build();
            builder.set(FormationParameters.NEW_FIELD_MODES, ImmutableSet.of(), PILOT);

            assertThat(before.formation().parameters().value(FormationParameters.NEW_FIELD_MODES))
                    .hasSize(3);
            assertThat(builder.build().formation().parameters().value(FormationParameters.NEW_FIELD_MODES))
                    .isEmpty();
        }
    }
}
