package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.leadership.Leaderships.POLICY;
import static org.leaguebuilding.leadership.Leaderships.sound;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.LocalizedText;

class SynchronizationRulesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2005, 1, 1);

    private static ListAssert<String> assertFindings(LeadershipPolicy policy, ImmutableList<StepDate> dates) {
        return Lines.assertLines(policy.check(
                sound().asOf(LocalDate.of(2006, 1, 31)).stepDates(dates).build()));
    }

    private static ListAssert<String> assertFindings(ImmutableList<StepDate> dates) {
        return assertFindings(POLICY, dates);
    }

    /** All other steps on one day, and these dates of the step. */
    private static ImmutableList<StepDate> dates(SynchronizedStep step, StepDate... dates) {
        Stream<StepDate> others = Arrays.stream(SynchronizedStep.values())
                .filter(each -> each != step)
                .flatMap(each -> Arrays.stream(Side.values()).map(side -> StepDate.of(each, side, NEW_YEAR)));
        return Stream.concat(Arrays.stream(dates), others).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<StepDate> dates(SynchronizedStep step, LocalDate party, LocalDate league) {
        return dates(step, StepDate.of(step, Side.PARTY, party), StepDate.of(step, Side.LEAGUE, league));
    }

    private static StepDate undated(SynchronizedStep step, Side side) {
        return StepDate.builder().step(step).side(side).build();
    }

    private static String rule(SynchronizedStep step) {
        return "leadership.sync." + step.code();
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_synchronized_up_to_the_allowed_lag_whoever_goes_first(SynchronizedStep step) {
        assertFindings(dates(step, NEW_YEAR, NEW_YEAR.plusDays(30))).isEmpty();
        assertFindings(dates(step, NEW_YEAR.plusDays(30), NEW_YEAR)).isEmpty();
        assertFindings(dates(step, NEW_YEAR, NEW_YEAR.plusDays(31)))
                .containsExactly(rule(step) + " violation at stepDates[1].on "
                        + "{partyOn=2005-01-01, leagueOn=2005-02-01, maximumDays=30} by P54");
        assertFindings(dates(step, NEW_YEAR.plusDays(31), NEW_YEAR))
                .containsExactly(rule(step) + " violation at stepDates[1].on "
                        + "{partyOn=2005-02-01, leagueOn=2005-01-01, maximumDays=30} by P54");
    }

    @ParameterizedTest
    @EnumSource
    void a_step_that_a_side_does_not_take_is_not_synchronized(SynchronizedStep step) {
        assertFindings(dates(step, StepDate.of(step, Side.PARTY, NEW_YEAR)))
                .containsExactly(rule(step) + " violation at stepDates {partyOn=2005-01-01, maximumDays=30} by P54");
        assertFindings(dates(step, StepDate.of(step, Side.LEAGUE, NEW_YEAR)))
                .containsExactly(rule(step) + " violation at stepDates {leagueOn=2005-01-01, maximumDays=30} by P54");
        assertFindings(dates(step)).containsExactly(rule(step) + " violation at stepDates {maximumDays=30} by P54");
    }

    @ParameterizedTest
    @EnumSource
    void a_step_without_a_date_is_unknown_and_names_the_side(SynchronizedStep step) {
        assertFindings(dates(step, StepDate.of(step, Side.PARTY, NEW_YEAR), undated(step, Side.LEAGUE)))
                .containsExactly(
                        rule(step) + " missing-fact at stepDates[1].on {partyOn=2005-01-01, maximumDays=30} by P54");
        assertFindings(dates(step, undated(step, Side.PARTY), StepDate.of(step, Side.LEAGUE, NEW_YEAR)))
                .containsExactly(
                        rule(step) + " missing-fact at stepDates[0].on {leagueOn=2005-01-01, maximumDays=30} by P54");
        assertFindings(dates(step, undated(step, Side.LEAGUE), undated(step, Side.PARTY)))
                .containsExactly(
                        rule(step) + " missing-fact at stepDates[0].on {maximumDays=30} by P54",
                        rule(step) + " missing-fact at stepDates[1].on {maximumDays=30} by P54");
    }

    @ParameterizedTest
    @CsvSource({
        "2004-12-31, 2005-01-01, 1",
        "2005-01-01, 2005-01-01, 0",
        "2005-12-31, 2005-12-31, 0",
        "2005-12-31, 2006-01-01, 1",
        "2004-12-31, 2004-12-31, 2"
    })
    void both_sides_take_a_step_in_the_same_cycle(LocalDate party, LocalDate league, int findings) {
        assertFindings(dates(SynchronizedStep.ASSESSED, party, league))
                .hasSize(findings)
                .allSatisfy(line -> assertThat(line).startsWith("leadership.sync.assessed violation at stepDates["));
    }

    @Test
    void a_date_outside_the_cycle_is_a_violation_whatever_the_other_sides_unknown_date() {
        SynchronizedStep step = SynchronizedStep.PLANNED;

        assertFindings(dates(step, StepDate.of(step, Side.PARTY, NEW_YEAR.minusDays(1)), undated(step, Side.LEAGUE)))
                .containsExactly("leadership.sync.planned violation at stepDates[0].on "
                        + "{partyOn=2004-12-31, maximumDays=30} by P54");
        assertFindings(dates(step, undated(step, Side.PARTY)))
                .containsExactly("leadership.sync.planned violation at stepDates {maximumDays=30} by P54");
    }

    @ParameterizedTest
    @EnumSource
    void a_step_without_a_date_was_not_taken_in_a_cycle_that_has_not_started_unless_it_is_planned(
            SynchronizedStep step) {
        DistrictLeadership early = sound().asOf(NEW_YEAR.minusDays(1))
                .actions(ImmutableList.of())
                .institution(Optional.empty())
                .stepDates(ImmutableList.of(undated(step, Side.PARTY), undated(step, Side.LEAGUE)))
                .build();

        Lines.assertLines(POLICY.check(early))
                .filteredOn(line -> line.startsWith(rule(step) + " "))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains(step == SynchronizedStep.PLANNED ? " missing-fact at " : " violation at "));
    }

    @ParameterizedTest
    @EnumSource
    void a_city_sets_the_lag_of_each_step(SynchronizedStep step) {
        ParameterSet own = POLICY.parameters()
                .with(
                        LeadershipParameters.lagDays(step),
                        0,
                        NoProvision.because(LocalizedText.of("本市自定", "The city's own")));
        LeadershipPolicy policy = LeadershipPolicy.of("city", own);

        assertFindings(policy, dates(step, NEW_YEAR, NEW_YEAR)).isEmpty();
        assertFindings(policy, dates(step, NEW_YEAR, NEW_YEAR.plusDays(1)))
                .containsExactly(rule(step) + " violation at stepDates[1].on "
                        + "{partyOn=2005-01-01, leagueOn=2005-01-02, maximumDays=0} by P54");
        assertThat(Arrays.stream(SynchronizedStep.values())
                        .filter(each -> own.value(LeadershipParameters.lagDays(each)) == 0))
                .containsExactly(step);
        assertThat(own.find(LeadershipParameters.lagDays(step)))
                .hasValueSatisfying(lag -> assertThat(lag.id()).isEqualTo("leadership.sync-lag-days." + step.code()));
    }
}
