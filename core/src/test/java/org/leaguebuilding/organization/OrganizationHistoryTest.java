package org.leaguebuilding.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.Seed;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;

class OrganizationHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2003, 3, 1);

    private static final OrganizationHistory ACTIVE = OrganizationHistory.beginning(
                    "o1", StageChange.of(FIRST, Stage.PLANNED))
            .with(StageChange.of(FIRST.plusMonths(1), Stage.ESTABLISHED))
            .with(StageChange.of(FIRST.plusYears(1), Stage.CONSOLIDATED))
            .with(StageChange.of(FIRST.plusYears(2), Stage.ACTIVE));

    @Nested
    class The_stage_on_a_day {

        @Test
        void is_that_of_the_last_change_on_or_before_it() {
            assertThat(ACTIVE.stageOn(FIRST)).contains(Stage.PLANNED);
            assertThat(ACTIVE.stageOn(FIRST.plusYears(1).minusDays(1))).contains(Stage.ESTABLISHED);
            assertThat(ACTIVE.stageOn(FIRST.plusYears(1))).contains(Stage.CONSOLIDATED);
            assertThat(ACTIVE.stageOn(FIRST.plusYears(90))).contains(Stage.ACTIVE);
        }

        @Test
        void is_none_before_the_history_begins() {
            assertThat(ACTIVE.stageOn(FIRST.minusDays(1))).isEmpty();
        }
    }

    @Nested
    class A_change {

        @Test
        void leaves_the_shorter_history_as_it_was() {
            OrganizationHistory longer = ACTIVE.with(StageChange.of(FIRST.plusYears(3), Stage.DEMONSTRATING));

            assertThat(ACTIVE.last().stage()).isEqualTo(Stage.ACTIVE);
            assertThat(longer.last().stage()).isEqualTo(Stage.DEMONSTRATING);
            assertThat(longer.changes()).startsWith(ACTIVE.changes().toArray(StageChange[]::new));
        }

        @Test
        void on_the_day_of_the_one_before_is_refused() {
            assertRefused(StageChange.of(FIRST.plusYears(2), Stage.DEMONSTRATING), "changes", Expectation.IN_ORDER);
        }

        @Test
        void that_skips_a_stage_is_refused() {
            OrganizationHistory planned = OrganizationHistory.beginning("o1", StageChange.of(FIRST, Stage.PLANNED));

            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class,
                    () -> planned.with(StageChange.of(FIRST.plusDays(1), Stage.CONSOLIDATED)));

            assertThat(refusal.expectation()).isEqualTo(Expectation.NEXT_STAGE);
            assertThat(refusal.value()).isEqualTo("consolidated");
            assertThat(refusal.message(Locale.CHINA)).contains("下一阶段");
        }

        @Test
        void that_repeats_the_stage_is_refused() {
            assertRefused(StageChange.of(FIRST.plusYears(3), Stage.ACTIVE), "changes", Expectation.NEXT_STAGE);
        }

        @Test
        void that_falls_back_without_a_reason_is_refused() {
            assertRefused(StageChange.of(FIRST.plusYears(3), Stage.ESTABLISHED), "changes.reason", Expectation.PRESENT);
        }

        @Test
        void that_falls_back_for_a_reason_is_taken_by_any_number_of_stages() {
            assertThat(ACTIVE.with(StageChange.of(FIRST.plusYears(3), Stage.PLANNED, "bankruptcy"))
                            .last()
                            .reason())
                    .contains("bankruptcy");
        }

        @Test
        void with_a_blank_reason_is_refused() {
            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class, () -> StageChange.of(FIRST, Stage.PLANNED, " "));

            assertThat(refusal.field()).isEqualTo("reason");
        }

        @Test
        void with_a_date_out_of_range_is_refused() {
            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class, () -> StageChange.of(LocalDate.of(2200, 1, 1), Stage.PLANNED));

            assertThat(refusal.field()).isEqualTo("on");
        }

        private static void assertRefused(StageChange change, String field, Expectation expectation) {
            MalformedValueException refusal =
                    catchThrowableOfType(MalformedValueException.class, () -> ACTIVE.with(change));

            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.expectation()).isEqualTo(expectation);
        }
    }

    @Nested
    class A_beginning {

        @ParameterizedTest
        @EnumSource(names = {"PLANNED", "ESTABLISHED"})
        void is_planned_or_established(Stage stage) {
            assertThat(OrganizationHistory.beginning("o1", StageChange.of(FIRST, stage))
                            .stageOn(FIRST))
                    .contains(stage);
        }

        @ParameterizedTest
        @EnumSource(names = {"CONSOLIDATED", "ACTIVE", "DEMONSTRATING"})
        void is_no_other_stage(Stage stage) {
            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class,
                    () -> OrganizationHistory.beginning("o1", StageChange.of(FIRST, stage)));

            assertThat(refusal.expectation()).isEqualTo(Expectation.FIRST_STAGE);
        }

        @Test
        void is_there_in_every_history() {
            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class, () -> new OrganizationHistory("o1", ImmutableList.of()));

            assertThat(refusal.expectation()).isEqualTo(Expectation.NOT_EMPTY);
        }

        @Test
        void belongs_to_an_organization() {
            MalformedValueException refusal = catchThrowableOfType(
                    MalformedValueException.class,
                    () -> OrganizationHistory.beginning("", StageChange.of(FIRST, Stage.PLANNED)));

            assertThat(refusal.field()).isEqualTo("organizationId");
        }
    }

    @Nested
    class Laws {

        private static final int ROUNDS = 2_000;
        private static final ImmutableList<Stage> STAGES = ImmutableList.copyOf(Stage.values());

        @Test
        void a_history_exists_exactly_if_a_plain_reading_of_the_rules_allows_it() {
            long seed = Seed.ofThisRun();
            Random random = new Random(seed);
            int accepted = 0;
            for (int i = 0; i < ROUNDS; i++) {
                ImmutableList<StageChange> changes = changes(random);
                boolean exists = exists(changes);
                accepted += exists ? 1 : 0;

                assertThat(exists).as("seed %d: %s", seed, changes).isEqualTo(allowed(changes));
            }
            assertThat(accepted).as("seed %d", seed).isBetween(ROUNDS / 50, ROUNDS * 49 / 50);
        }

        @Test
        void growing_step_by_step_comes_to_the_same_as_building_at_once() {
            long seed = Seed.ofThisRun();
            Random random = new Random(seed);
            for (int i = 0; i < ROUNDS; i++) {
                ImmutableList<StageChange> changes = changes(random);
                if (allowed(changes)) {
                    OrganizationHistory grown = OrganizationHistory.beginning("o1", changes.get(0));
                    for (StageChange change : changes.subList(1, changes.size())) {
                        grown = grown.with(change);
                    }
                    OrganizationHistory built = new OrganizationHistory("o1", changes);

                    assertThat(grown).as("seed %d", seed).isEqualTo(built).hasSameHashCodeAs(built);
                }
            }
        }

        @Test
        void every_change_of_a_history_is_a_request_that_keeps_the_order() {
            long seed = Seed.ofThisRun();
            Random random = new Random(seed);
            LifecyclePolicy policy = LifecyclePolicy.of("test", LifecycleParameters.shipped());
            for (int i = 0; i < ROUNDS; i++) {
                ImmutableList<StageChange> changes = changes(random);
                if (allowed(changes)) {
                    for (int k = 1; k < changes.size(); k++) {
                        StageRequest request = Requests.complete(
                                        changes.get(k - 1).stage(),
                                        changes.get(k).stage())
                                .reason(changes.get(k).reason())
                                .build();

                        assertThat(policy.check(request).findings())
                                .as("seed %d", seed)
                                .isEmpty();
                    }
                }
            }
        }

        private static ImmutableList<StageChange> changes(Random random) {
            List<StageChange> changes = new ArrayList<>();
            LocalDate day = FIRST;
            int stage = random.nextInt(8) > 0 ? random.nextInt(2) : random.nextInt(5);
            for (int k = 1 + random.nextInt(5); k > 0; k--) {
                changes.add(new StageChange(
                        day, STAGES.get(stage), random.nextInt(3) > 0 ? Optional.of("decline") : Optional.empty()));
                day = day.plusDays(random.nextInt(8) > 0 ? 1 + random.nextInt(400) : -random.nextInt(2));
                stage = random.nextInt(3) > 0 ? Math.min(stage + 1, 4) : random.nextInt(5);
            }
            return ImmutableList.copyOf(changes);
        }

        private static boolean exists(ImmutableList<StageChange> changes) {
            try {
                return new OrganizationHistory("o1", changes).changes().equals(changes);
            } catch (MalformedValueException refused) {
                return false;
            }
        }

        private static boolean allowed(ImmutableList<StageChange> changes) {
            boolean allowed = STAGES.indexOf(changes.get(0).stage()) < 2;
            for (int k = 1; k < changes.size(); k++) {
                int steps = STAGES.indexOf(changes.get(k).stage())
                        - STAGES.indexOf(changes.get(k - 1).stage());
                allowed &= changes.get(k - 1).on().isBefore(changes.get(k).on());
                allowed &= steps == 1 || (steps < 0 && changes.get(k).reason().isPresent());
            }
            return allowed;
        }
    }
}
