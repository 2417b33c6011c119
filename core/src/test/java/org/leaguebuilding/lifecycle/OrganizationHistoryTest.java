package org.leaguebuilding.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

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
            assertRefused(StageChange.of(FIRST.plusYears(2), Stage.DEMONSTRATING), "changes", Expectation.LATER_EACH);
        }

        @Test
        void that_skips_or_repeats_a_stage_or_falls_back_without_a_reason_is_taken_as_it_was() {
            OrganizationHistory skipped = OrganizationHistory.beginning("o1", StageChange.of(FIRST, Stage.PLANNED))
                    .with(StageChange.of(FIRST.plusDays(1), Stage.ACTIVE))
                    .with(StageChange.of(FIRST.plusDays(2), Stage.ACTIVE))
                    .with(StageChange.of(FIRST.plusDays(3), Stage.PLANNED));

            assertThat(skipped.changes())
                    .extracting(StageChange::stage)
                    .containsExactly(Stage.PLANNED, Stage.ACTIVE, Stage.ACTIVE, Stage.PLANNED);
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
        @EnumSource
        void is_any_stage(Stage stage) {
            assertThat(OrganizationHistory.beginning("o1", StageChange.of(FIRST, stage))
                            .stageOn(FIRST))
                    .contains(stage);
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

        private static final LifecyclePolicy POLICY =
                LifecyclePolicy.of("test", Editions.wuhan2005().lifecycle().parameters());

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 20050930, 883})
        void a_history_exists_exactly_if_its_days_follow_one_another(long seed) {
            Random random = new Random(seed);
            int accepted = 0;
            for (int i = 0; i < ROUNDS; i++) {
                ImmutableList<StageChange> changes = changes(random);
                boolean exists = exists(changes);
                accepted += exists ? 1 : 0;

                assertThat(exists).as("%s", changes).isEqualTo(inOrderOfDays(changes));
            }
            assertThat(accepted).isBetween(ROUNDS / 50, ROUNDS * 49 / 50);
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 20050930, 883})
        void growing_step_by_step_comes_to_the_same_as_building_at_once(long seed) {
            Random random = new Random(seed);
            int grew = 0;
            for (int i = 0; i < ROUNDS; i++) {
                ImmutableList<StageChange> changes = changes(random);
                if (inOrderOfDays(changes)) {
                    OrganizationHistory grown = OrganizationHistory.beginning("o1", changes.get(0));
                    for (StageChange change : changes.subList(1, changes.size())) {
                        grown = grown.with(change);
                    }
                    OrganizationHistory built = new OrganizationHistory("o1", changes);

                    assertThat(grown).isEqualTo(built).hasSameHashCodeAs(built);
                    grew++;
                }
            }
            assertThat(grew).isGreaterThan(ROUNDS / 50);
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 20050930, 883})
        void every_change_of_a_history_is_judged_as_the_request_for_it(long seed) {
            Random random = new Random(seed);
            int violated = 0;
            for (int i = 0; i < ROUNDS; i++) {
                ImmutableList<StageChange> changes = changes(random);
                if (inOrderOfDays(changes)) {
                    Report report = POLICY.check(new OrganizationHistory("o1", changes));
                    violated += report.findings().isEmpty() ? 0 : 1;

                    assertThat(report.findings())
                            .extracting(finding -> finding.rule() + " at " + finding.path())
                            .containsExactlyElementsOf(outOfOrder(changes).stream()
                                    .map(path -> LifecycleRules.ORDER + " at " + path)
                                    .toList());
                }
            }
            assertThat(violated).isBetween(ROUNDS / 50, ROUNDS * 49 / 50);
        }

        /** The beginning by a plain reading, the others by the requests that they would have been. */
        private static List<String> outOfOrder(ImmutableList<StageChange> changes) {
            List<String> paths = new ArrayList<>();
            for (int k = 0; k < changes.size(); k++) {
                boolean inOrder = k == 0
                        ? STAGES.indexOf(changes.get(0).stage()) < 2
                        : POLICY.check(Requests.complete(
                                                changes.get(k - 1).stage(),
                                                changes.get(k).stage())
                                        .reason(changes.get(k).reason())
                                        .build())
                                .findings()
                                .isEmpty();
                if (!inOrder) {
                    paths.add("changes[" + k + "].stage");
                }
            }
            return paths;
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

        private static boolean inOrderOfDays(ImmutableList<StageChange> changes) {
            boolean inOrder = true;
            for (int k = 1; k < changes.size(); k++) {
                inOrder &= changes.get(k - 1).on().isBefore(changes.get(k).on());
            }
            return inOrder;
        }
    }

    @Nested
    class The_order_of_a_history {

        private static final LifecyclePolicy POLICY =
                LifecyclePolicy.of("test", Editions.wuhan2005().lifecycle().parameters());

        @Test
        void is_kept_by_one_that_goes_on_step_by_step() {
            Report report = POLICY.check(ACTIVE);

            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(report.subjectType()).isEqualTo("organization-history");
            assertThat(report.subject()).isEqualTo("o1");
            assertThat(POLICY.trace(ACTIVE).report()).isEqualTo(report);
        }

        @Test
        void is_broken_by_a_stage_that_was_skipped() {
            Report report = POLICY.check(OrganizationHistory.beginning("o1", StageChange.of(FIRST, Stage.PLANNED))
                    .with(StageChange.of(FIRST.plusDays(1), Stage.CONSOLIDATED)));

            assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.path()).isEqualTo("changes[1].stage");
                assertThat(finding.arguments())
                        .isEqualTo(ImmutableMap.of("stage", "planned", "requested", "consolidated"));
                assertThat(finding.message(Locale.CHINA)).startsWith("现处“筹建”阶段，所申报的“巩固”不是其下一阶段");
            });
        }

        @Test
        void is_broken_by_falling_back_without_a_reason_alone() {
            StageChange without = StageChange.of(FIRST.plusYears(3), Stage.ESTABLISHED);
            StageChange with = StageChange.of(FIRST.plusYears(3), Stage.ESTABLISHED, "members moved away");

            assertThat(POLICY.check(ACTIVE.with(without)).findings())
                    .extracting(Finding::path)
                    .containsExactly("changes[4].stage");
            assertThat(POLICY.check(ACTIVE.with(with)).findings()).isEmpty();
        }

        @Test
        void is_broken_by_a_beginning_that_skips_stages() {
            Report report = POLICY.check(OrganizationHistory.beginning("o1", StageChange.of(FIRST, Stage.ACTIVE)));

            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.path()).isEqualTo("changes[0].stage");
                assertThat(finding.arguments()).isEqualTo(ImmutableMap.of("requested", "active"));
                assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("The record starts with the stage “active”, so the stages before it are skipped");
                assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请补充转为“活跃”之前各阶段的记录");
            });
        }
    }
}
