package org.leaguebuilding.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.honor.HonorPolicyTest.refuses;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class HonorHistoryTest {

    private static final ImmutableList<HonorStatus> STATUSES = ImmutableList.copyOf(HonorStatus.values());
    private static final LocalDate START = LocalDate.of(2004, 3, 1);

    @ParameterizedTest
    @CsvSource({
        ", CANDIDATE",
        "CANDIDATE, CREATING",
        "CANDIDATE, WITHDRAWN",
        "CREATING, DEMONSTRATION",
        "CREATING, WITHDRAWN",
        "DEMONSTRATION, WITHDRAWN",
        "WITHDRAWN, CANDIDATE"
    })
    void a_status_may_follow_the_one_before_it(HonorStatus present, HonorStatus next) {
        assertThat(next.mayFollow(Optional.ofNullable(present))).isTrue();
    }

    @Test
    void no_other_step_is_possible() {
        int possible = 0;
        for (HonorStatus next : HonorStatus.values()) {
            possible += next.mayFollow(Optional.empty()) ? 1 : 0;
            for (HonorStatus present : HonorStatus.values()) {
                possible += next.mayFollow(Optional.of(present)) ? 1 : 0;
            }
        }

        assertThat(possible).isEqualTo(7);
    }

    @Test
    void a_history_grows_step_by_step_and_leaves_the_shorter_one_alone() {
        HonorHistory shorter = HonorHistory.none().then(HonorStep.of(HonorStatus.CANDIDATE, START));
        HonorHistory longer = shorter.then(HonorStep.of(HonorStatus.WITHDRAWN, START, "merged"));

        assertThat(HonorHistory.none().status()).isEmpty();
        assertThat(shorter.status()).contains(HonorStatus.CANDIDATE);
        assertThat(longer.status()).contains(HonorStatus.WITHDRAWN);
        assertThat(shorter.steps()).hasSize(1);
    }

    @Test
    void a_history_knows_where_the_unit_stood_on_a_day() {
        HonorHistory history = HonorHistory.of(
                HonorStep.of(HonorStatus.CANDIDATE, START), HonorStep.of(HonorStatus.CREATING, START.plusDays(10)));

        assertThat(history.statusOn(START.minusDays(1))).isEmpty();
        assertThat(history.statusOn(START)).contains(HonorStatus.CANDIDATE);
        assertThat(history.statusOn(START.plusDays(9))).contains(HonorStatus.CANDIDATE);
        assertThat(history.statusOn(START.plusDays(10))).contains(HonorStatus.CREATING);
    }

    @Test
    void a_history_that_skips_a_step_cannot_be_built() {
        refuses(() -> HonorHistory.of(HonorStep.of(HonorStatus.CREATING, START)), "steps", Expectation.STEP_BY_STEP);
        refuses(
                () -> HonorHistory.of(
                        HonorStep.of(HonorStatus.CANDIDATE, START), HonorStep.of(HonorStatus.DEMONSTRATION, START)),
                "steps",
                Expectation.STEP_BY_STEP);
    }

    @Test
    void a_history_that_goes_back_in_time_cannot_be_built() {
        refuses(
                () -> HonorHistory.of(
                        HonorStep.of(HonorStatus.CANDIDATE, START),
                        HonorStep.of(HonorStatus.CREATING, START.minusDays(1))),
                "steps",
                Expectation.IN_ORDER);
    }

    @Test
    void a_step_is_refused_with_a_date_out_of_range_or_a_blank_reason() {
        refuses(() -> HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(1899, 1, 1)), "on", Expectation.DATE);
        refuses(() -> HonorStep.of(HonorStatus.CANDIDATE, START, ""), "reason", Expectation.TEXT);
    }

    @Test
    void a_step_does_not_show_its_reason() {
        assertThat(HonorStep.of(HonorStatus.WITHDRAWN, START, "something delicate"))
                .hasToString("withdrawn on 2004-03-01");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20050930, 883})
    void a_history_can_be_built_exactly_where_every_step_may_follow(long seed) {
        Random random = new Random(seed);
        int built = 0;
        for (int run = 0; run < 2_000; run++) {
            ImmutableList.Builder<HonorStep> steps = ImmutableList.builder();
            boolean possible = true;
            Optional<HonorStatus> present = Optional.empty();
            for (int i = random.nextInt(5); i > 0; i--) {
                HonorStatus next = STATUSES.get(random.nextInt(STATUSES.size()));
                possible &= next.mayFollow(present);
                present = Optional.of(next);
                steps.add(HonorStep.of(next, START));
            }
            assertThat(canBeBuilt(steps.build())).isEqualTo(possible);
            built += possible ? 1 : 0;
        }
        assertThat(built).isBetween(1, 1_999);
    }

    private static boolean canBeBuilt(ImmutableList<HonorStep> steps) {
        try {
            return new HonorHistory(steps).steps().size() == steps.size();
        } catch (MalformedValueException refusal) {
            return false;
        }
    }
}
