package org.leaguebuilding.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.guarantee.Guarantees.DAY;
import static org.leaguebuilding.guarantee.Guarantees.POLICY;
import static org.leaguebuilding.guarantee.Guarantees.sound;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.leadership.Completions;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.DateSpan;

/** What is said of guarantees with unknown days is what is true whatever they are. */
class GuaranteeCompletionsTest {

    private static final int RECORDS = 400;
    private static final LocalDate LONG_AGO = LocalDate.of(2003, 12, 31);

    /** Before the cycle, in it and on the day of the record; further and nearer than guidance may take. */
    private static final ImmutableList<Optional<LocalDate>> DAYS = ImmutableList.of(
            Optional.of(LocalDate.of(2004, 12, 31)),
            Optional.of(LocalDate.of(2005, 1, 1)),
            Optional.of(DAY.minusDays(30)),
            Optional.of(DAY));

    @ParameterizedTest
    @ValueSource(longs = {58, 59})
    void is_what_holds_in_all_completions(long seed) {
        Random random = new Random(seed);
        SetMultimap<Rule, Truth> decided = HashMultimap.create();

        for (int i = 0; i < RECORDS; i++) {
            ImmutableMap<Rule, Truth> truths = completions(guarantee(random)).assertExact();
            truths.forEach(decided::put);
        }

        assertThat(POLICY.rules().rules())
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(decided.get(rule)).as("%s", rule).containsExactlyInAnyOrder(Truth.values()));
    }

    private static Completions<CommunityGuarantee> completions(CommunityGuarantee guarantee) {
        Completions<CommunityGuarantee> completions = Completions.of(POLICY.rules(), POLICY::check, guarantee);
        for (int i = 0; i < guarantee.hearings().size(); i++) {
            int index = i;
            if (guarantee.hearings().get(i).on().isEmpty()) {
                completions.fill("hearings[" + i + "].on", DAYS, (record, on) -> withHearing(record, index, on));
            }
        }
        guarantee.difficulties().forEach(difficulty -> fill(difficulty, completions));
        ImmutableList<Boolean> either = ImmutableList.of(true, false);
        if (guarantee.fundingArranged().isEmpty()) {
            completions.fill(
                    "fundingArranged",
                    either,
                    (record, fact) -> changed(record).fundingArranged(fact).build());
        }
        if (guarantee.venueArranged().isEmpty()) {
            completions.fill(
                    "venueArranged",
                    either,
                    (record, fact) -> changed(record).venueArranged(fact).build());
        }
        return completions;
    }

    /** The one difficulty that there is. */
    private static void fill(Difficulty difficulty, Completions<CommunityGuarantee> completions) {
        if (difficulty.raisedOn().isEmpty()) {
            ImmutableList<Optional<LocalDate>> days = ImmutableList.<Optional<LocalDate>>builder()
                    .add(Optional.of(LONG_AGO))
                    .addAll(DAYS)
                    .build();
            completions.fill(
                    "difficulties[0].raisedOn",
                    days,
                    (record, on) -> withDifficulty(
                            record,
                            new Difficulty("x", on, record.difficulties().get(0).guidance())));
        }
        if (difficulty.guidance().filter(given -> given.on().isEmpty()).isPresent()) {
            completions.fill(
                    "difficulties[0].guidance.on",
                    DAYS,
                    (record, on) -> withDifficulty(
                            record,
                            new Difficulty(
                                    "x", record.difficulties().get(0).raisedOn(), Optional.of(new Guidance(on)))));
        }
    }

    private static CommunityGuarantee.Builder changed(CommunityGuarantee guarantee) {
        return CommunityGuarantee.builder().from(guarantee);
    }

    private static CommunityGuarantee withDifficulty(CommunityGuarantee guarantee, Difficulty difficulty) {
        return changed(guarantee).difficulties(ImmutableList.of(difficulty)).build();
    }

    private static CommunityGuarantee withHearing(CommunityGuarantee guarantee, int index, Optional<LocalDate> on) {
        List<Hearing> hearings = new ArrayList<>(guarantee.hearings());
        hearings.set(index, Hearing.builder().from(hearings.get(index)).on(on).build());
        return changed(guarantee).hearings(hearings).build();
    }

    private static CommunityGuarantee guarantee(Random random) {
        ImmutableList.Builder<Hearing> hearings = ImmutableList.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            ImmutableList<ImmutableSet<HearingSubject>> subjects =
                    Completions.subsets(ImmutableList.copyOf(HearingSubject.values()));
            hearings.add(new Hearing("h" + i, day(random), subjects.get(1 + random.nextInt(subjects.size() - 1))));
        }
        return sound().cycle(DateSpan.ofYear(random.nextInt(6) == 0 ? 2006 : 2005))
                .hearings(hearings.build())
                .difficulties(difficulties(random))
                .fundingArranged(either(random))
                .venueArranged(either(random))
                .build();
    }

    private static ImmutableList<Difficulty> difficulties(Random random) {
        Optional<LocalDate> raisedOn = day(random);
        Optional<LocalDate> answeredOn = day(random).filter(on -> !on.isBefore(raisedOn.orElse(on)));
        Optional<Guidance> guidance = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new Guidance(answeredOn));
        return ImmutableList.of(new Difficulty("x", raisedOn, guidance));
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextInt(2) == 0 ? Optional.empty() : DAYS.get(random.nextInt(DAYS.size()));
    }

    private static Optional<Boolean> either(Random random) {
        return random.nextInt(2) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }
}
