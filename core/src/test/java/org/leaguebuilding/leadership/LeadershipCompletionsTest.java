package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.leadership.Leaderships.DAY;
import static org.leaguebuilding.leadership.Leaderships.POLICY;
import static org.leaguebuilding.leadership.Leaderships.sound;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.DateSpan;

/** What is said of a leadership with unknown facts is what is true whatever they are. */
class LeadershipCompletionsTest {

    private static final int RECORDS = 300;

    /** Before the cycle, in it, near each other and not, and after the day of the record. */
    private static final ImmutableList<Optional<LocalDate>> DAYS = ImmutableList.of(
            Optional.of(LocalDate.of(2004, 12, 31)),
            Optional.of(LocalDate.of(2005, 1, 1)),
            Optional.of(DAY),
            Optional.of(LocalDate.of(2006, 1, 1)));

    /** Too old for an institution, just not too old, and new. */
    private static final ImmutableList<Optional<LocalDate>> AGES =
            ImmutableList.of(Optional.of(DAY.minusYears(4)), Optional.of(DAY.minusMonths(36)), Optional.of(DAY));

    private static void assertAllCameOut(SetMultimap<Rule, Truth> decided, Rule... rules) {
        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(decided.get(rule)).as("%s", rule).containsExactlyInAnyOrder(Truth.values()));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_step_is_what_holds_in_all_completions(SynchronizedStep step) {
        Random random = new Random(54);
        SetMultimap<Rule, Truth> decided = HashMultimap.create();

        for (int i = 0; i < RECORDS; i++) {
            ImmutableList.Builder<StepDate> dates = ImmutableList.builder();
            for (Side side : Side.values()) {
                if (random.nextInt(8) > 0) {
                    Optional<LocalDate> on =
                            day(random).filter(each -> step == SynchronizedStep.PLANNED || !each.isAfter(DAY));
                    dates.add(new StepDate(step, side, on));
                }
            }
            completions(sound().cycle(cycle(random)).stepDates(dates.build()).build())
                    .assertExact()
                    .forEach(decided::put);
        }

        assertAllCameOut(decided, rule(step));
    }

    @ParameterizedTest
    @ValueSource(longs = {57, 60})
    void of_actions_is_what_holds_in_all_completions(long seed) {
        Random random = new Random(seed);
        SetMultimap<Rule, Truth> decided = HashMultimap.create();

        for (int i = 0; i < RECORDS; i++) {
            ImmutableList.Builder<SideAction> actions = ImmutableList.builder();
            for (int action = random.nextInt(5); action > 0; action--) {
                Side side = random.nextBoolean() ? Side.PARTY : Side.LEAGUE;
                actions.add(new SideAction("a" + action, side, day(random).filter(on -> !on.isAfter(DAY))));
            }
            completions(sound().cycle(cycle(random))
                            .stepDates(ImmutableList.of())
                            .actions(actions.build())
                            .build())
                    .assertExact()
                    .forEach(decided::put);
        }

        assertAllCameOut(decided, LeadershipRules.LEAD, LeadershipRules.BUILD);
    }

    @ParameterizedTest
    @ValueSource(longs = {45, 46})
    void of_bodies_duties_and_institution_is_what_holds_in_all_completions(long seed) {
        Random random = new Random(seed);
        SetMultimap<Rule, Truth> decided = HashMultimap.create();

        for (int i = 0; i < RECORDS; i++) {
            DistrictLeadership leadership = sound().leadingBodies(ImmutableList.of(
                            new LeadingBody("d1", UnitLevel.DISTRICT, either(random)),
                            new LeadingBody("s1", UnitLevel.SUBDISTRICT, either(random))))
                    .dutyHolders(holders(random))
                    .institution(institution(random))
                    .build();
            completions(leadership).assertExact().forEach(decided::put);
        }

        assertAllCameOut(
                decided,
                LeadershipRules.BODY_ESTABLISHED,
                LeadershipRules.DUTY_DIRECT,
                LeadershipRules.INSTITUTION_REVISED);
        assertThat(decided.get(LeadershipRules.DUTY_COOPERATING)).contains(Truth.FALSE, Truth.UNKNOWN);
    }

    private static Completions<DistrictLeadership> completions(DistrictLeadership leadership) {
        Completions<DistrictLeadership> completions = Completions.of(POLICY.rules(), POLICY::check, leadership);
        for (int i = 0; i < leadership.stepDates().size(); i++) {
            int index = i;
            StepDate date = leadership.stepDates().get(i);
            if (date.on().isEmpty()) {
                completions.fill(
                        "stepDates[" + i + "].on",
                        DAYS,
                        (record, on) -> changed(record)
                                .stepDates(with(record.stepDates(), index, new StepDate(date.step(), date.side(), on)))
                                .build());
            }
        }
        for (int i = 0; i < leadership.actions().size(); i++) {
            int index = i;
            SideAction action = leadership.actions().get(i);
            if (action.on().isEmpty()) {
                completions.fill(
                        "actions[" + i + "].on",
                        DAYS,
                        (record, on) -> changed(record)
                                .actions(with(record.actions(), index, new SideAction(action.id(), action.side(), on)))
                                .build());
            }
        }
        fillHolders(leadership, completions);
        fillBodies(leadership, completions);
        leadership.institution().ifPresent(institution -> fillInstitution(institution, completions));
        return completions;
    }

    private static void fillHolders(DistrictLeadership leadership, Completions<DistrictLeadership> completions) {
        for (int i = 0; i < leadership.dutyHolders().size(); i++) {
            int index = i;
            DutyHolder holder = leadership.dutyHolders().get(i);
            if (holder.kind().isEmpty()) {
                completions.fill(
                        "dutyHolders[" + i + "].kind",
                        ImmutableList.copyOf(HolderKind.values()),
                        (record, kind) -> changed(record)
                                .dutyHolders(with(
                                        record.dutyHolders(),
                                        index,
                                        DutyHolder.of(holder.duty(), holder.holderId(), kind)))
                                .build());
            }
        }
    }

    private static void fillBodies(DistrictLeadership leadership, Completions<DistrictLeadership> completions) {
        for (int i = 0; i < leadership.leadingBodies().size(); i++) {
            int index = i;
            LeadingBody body = leadership.leadingBodies().get(i);
            if (body.established().isEmpty()) {
                completions.fill(
                        "leadingBodies[" + i + "].established",
                        ImmutableList.of(true, false),
                        (record, fact) -> changed(record)
                                .leadingBodies(with(
                                        record.leadingBodies(),
                                        index,
                                        new LeadingBody(body.unitId(), body.level(), Optional.of(fact))))
                                .build());
            }
        }
    }

    private static void fillInstitution(Institution institution, Completions<DistrictLeadership> completions) {
        if (institution.adoptedOn().isEmpty()) {
            completions.fill(
                    "institution.adoptedOn",
                    AGES,
                    (record, on) -> changed(record)
                            .institution(new Institution(
                                    "i", on, record.institution().orElseThrow().lastRevisedOn()))
                            .build());
        }
        if (institution.lastRevisedOn().isEmpty()) {
            completions.fill(
                    "institution.lastRevisedOn",
                    AGES,
                    (record, on) -> changed(record)
                            .institution(new Institution(
                                    "i", record.institution().orElseThrow().adoptedOn(), on))
                            .build());
        }
    }

    private static DistrictLeadership.Builder changed(DistrictLeadership leadership) {
        return DistrictLeadership.builder().from(leadership);
    }

    private static <T> List<T> with(List<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    private static ImmutableList<DutyHolder> holders(Random random) {
        return ImmutableList.of(
                new DutyHolder(Duty.OVERALL, "o", Optional.of(HolderKind.PARTY_COMMITTEE)),
                new DutyHolder(Duty.DIRECT, "h1", kind(random)),
                new DutyHolder(Duty.COOPERATING, "h" + random.nextInt(3), kind(random)),
                new DutyHolder(Duty.COOPERATING, "other", kind(random)));
    }

    private static Optional<HolderKind> kind(Random random) {
        List<HolderKind> kinds = List.of(HolderKind.LEADER_IN_CHARGE, HolderKind.OTHER_DEPARTMENT);
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(kinds.get(random.nextInt(2)));
    }

    private static Institution institution(Random random) {
        Optional<LocalDate> revised = random.nextBoolean() ? Optional.empty() : AGES.get(random.nextInt(AGES.size()));
        Optional<LocalDate> adopted = random.nextBoolean() ? Optional.empty() : AGES.get(random.nextInt(AGES.size()));
        return new Institution("i", adopted.filter(on -> !on.isAfter(revised.orElse(on))), revised);
    }

    private static DateSpan cycle(Random random) {
        return DateSpan.ofYear(random.nextInt(6) == 0 ? 2006 : 2005);
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextBoolean() ? Optional.empty() : DAYS.get(random.nextInt(DAYS.size()));
    }

    private static Optional<Boolean> either(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(3) > 0);
    }

    private static Rule rule(SynchronizedStep step) {
        return switch (step) {
            case PLANNED -> LeadershipRules.SYNC_PLANNED;
            case IMPLEMENTED -> LeadershipRules.SYNC_IMPLEMENTED;
            case ASSESSED -> LeadershipRules.SYNC_ASSESSED;
            case COMMENDED -> LeadershipRules.SYNC_COMMENDED;
        };
    }
}
