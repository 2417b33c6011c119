package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.leadership.Leaderships.POLICY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

class LeadershipLawsTest {

    private static final int CASES = 500;

    static Stream<Long> seeds() {
        return Stream.iterate(20_051_001L, seed -> seed + 1).limit(CASES);
    }

    private static ImmutableMap<Rule, Truth> truths(DistrictLeadership leadership) {
        return Lines.truths(POLICY.rules(), POLICY.check(leadership));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_lists_does_not_matter(long seed) {
        Random random = new Random(seed);
        DistrictLeadership leadership = withGaps(full(random), random);
        DistrictLeadership shuffled = DistrictLeadership.builder()
                .from(leadership)
                .leadingBodies(shuffled(leadership.leadingBodies(), random))
                .dutyHolders(shuffled(leadership.dutyHolders(), random))
                .stepDates(shuffled(leadership.stepDates(), random))
                .actions(shuffled(leadership.actions(), random))
                .build();

        assertThat(truths(shuffled)).isEqualTo(truths(leadership));
    }

    private static <T> List<T> shuffled(ImmutableList<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static DistrictLeadership full(Random random) {
        DistrictLeadership.Builder builder = DistrictLeadership.builder()
                .id("l")
                .districtId("d")
                .asOf(LocalDate.of(2005, 6, 30))
                .cycle(DateSpan.ofYear(random.nextInt(8) == 0 ? 2006 : 2005))
                .targetManagement(
                        new TargetManagement(maybe(random), maybe(random), maybe(random), maybe(random), maybe(random)))
                .leagueWeight(Ratio.percent(random.nextInt(3)))
                .policySupport(maybe(random))
                .fundingSupport(maybe(random))
                .favourableAtmosphere(maybe(random));
        for (int i = 0; i < 3; i++) {
            UnitLevel level = List.of(UnitLevel.values()).get(random.nextInt(4));
            String unitId = level == UnitLevel.DISTRICT ? "d" : "u" + i;
            if (level != UnitLevel.DISTRICT || i == 0) {
                builder.addLeadingBody(new LeadingBody(unitId, level, maybe(random)));
            }
            Optional<LocalDate> day = Optional.of(day(random, LocalDate.of(2005, 6, 30)));
            builder.addAction(new SideAction("a" + i, one(Side.values(), random), day));
        }
        for (Duty duty : Duty.values()) {
            HolderKind kind = random.nextInt(4) == 0 ? one(HolderKind.values(), random) : duty.holderKind();
            builder.addDutyHolder(DutyHolder.of(duty, random.nextInt(8) == 0 ? "h" : duty.code(), kind));
        }
        for (SynchronizedStep step : SynchronizedStep.values()) {
            for (Side side : Side.values()) {
                if (random.nextInt(8) > 0) {
                    builder.addStepDate(StepDate.of(step, side, day(random, LocalDate.of(2005, 3, 1))));
                }
            }
        }
        LocalDate adopted = LocalDate.of(2000 + random.nextInt(4), 1, 1);
        return builder.institution(
                        new Institution("i", Optional.of(adopted), Optional.of(adopted.plusMonths(random.nextInt(18)))))
                .build();
    }

    private static DistrictLeadership withGaps(DistrictLeadership full, Random random) {
        return DistrictLeadership.builder()
                .from(full)
                .leadingBodies(full.leadingBodies().stream()
                        .map(body -> new LeadingBody(body.unitId(), body.level(), gap(body.established(), random)))
                        .toList())
                .dutyHolders(full.dutyHolders().stream()
                        .map(held -> new DutyHolder(held.duty(), held.holderId(), gap(held.kind(), random)))
                        .toList())
                .targetManagement(gap(
                        full.targetManagement()
                                .map(all -> new TargetManagement(
                                        gap(all.included(), random),
                                        gap(all.goalsSetJointly(), random),
                                        gap(all.contentsLinked(), random),
                                        gap(all.mechanismsMatched(), random),
                                        gap(all.mutualPromotion(), random))),
                        random))
                .leagueWeight(gap(full.leagueWeight(), random))
                .stepDates(full.stepDates().stream()
                        .map(date -> new StepDate(date.step(), date.side(), gap(date.on(), random)))
                        .toList())
                .actions(full.actions().stream()
                        .map(action -> new SideAction(action.id(), action.side(), gap(action.on(), random)))
                        .toList())
                .institution(full.institution()
                        .map(all -> new Institution(
                                all.id(), gap(all.adoptedOn(), random), gap(all.lastRevisedOn(), random))))
                .policySupport(gap(full.policySupport(), random))
                .fundingSupport(gap(full.fundingSupport(), random))
                .favourableAtmosphere(gap(full.favourableAtmosphere(), random))
                .build();
    }

    private static <T> Optional<T> gap(Optional<T> fact, Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : fact;
    }

    private static Optional<Boolean> maybe(Random random) {
        return Optional.of(random.nextInt(4) > 0);
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** A day of the last hundred up to a day. */
    private static LocalDate day(Random random, LocalDate last) {
        return last.minusDays(random.nextInt(100));
    }
}
