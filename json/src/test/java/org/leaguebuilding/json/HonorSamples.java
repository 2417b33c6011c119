package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.honor.Honor;
import org.leaguebuilding.honor.HonorHistory;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorStatus;
import org.leaguebuilding.honor.HonorStep;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** Nominations for titles. */
final class HonorSamples extends Samples {

    static final HonorNomination MINIMAL = HonorNomination.builder()
            .id("h-0")
            .honor(Honor.DEMONSTRATION_COMMUNITY)
            .unitId("c-1")
            .unitLevel(UnitLevel.COMMUNITY)
            .asksFor(HonorStatus.CANDIDATE)
            .askedOn(LocalDate.of(2005, 9, 30))
            .build();

    static final HonorNomination FULL = HonorNomination.builder()
            .id("h-1")
            .honor(Honor.DEMONSTRATION_DISTRICT)
            .unitId("d-1")
            .unitLevel(UnitLevel.DISTRICT)
            .asksFor(HonorStatus.WITHDRAWN)
            .askedOn(LocalDate.of(2026, 1, 31))
            .history(HonorHistory.of(
                    HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(2024, 2, 29)),
                    HonorStep.of(HonorStatus.WITHDRAWN, LocalDate.of(2024, 2, 29), "材料不全"),
                    HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(2024, 5, 4)),
                    HonorStep.of(HonorStatus.CREATING, LocalDate.of(2025, 5, 4))))
            .reason("未达到“示范”标准")
            .putHave(Have.VENUE, false)
            .putHave(Have.ORGANIZATION, true)
            .stage(Stage.ACTIVE)
            .platformsAccepted(true)
            .coverage(RateBounds.of(Ratio.of(1, 4), Ratio.of(3, 4)))
            .addChecked(
                    new CheckedSubject(AssessmentPolicy.SUBJECT, "a-1", Verdict.COMPLIANT),
                    new CheckedSubject(SubjectType.named("safety-check"), "x-1", Verdict.UNDETERMINED))
            .leadership(Verdict.NON_COMPLIANT)
            .formationRate(RateBounds.exactly(Ratio.of(9, 10)))
            .demonstrationShare(RateBounds.anyShare())
            .dispersion(new BigDecimal("0.1234567890123456"))
            .build();

    HonorSamples(long seed) {
        super(seed);
    }

    HonorNomination nomination() {
        return HonorNomination.builder()
                .id(id("h"))
                .honor(oneOf(Honor.values()))
                .unitId(id("u"))
                .unitLevel(oneOf(UnitLevel.values()))
                .asksFor(oneOf(HonorStatus.values()))
                .askedOn(LocalDate.of(2199, 12, 31).minusDays(random.nextInt(10_000)))
                .history(maybe(this::history))
                .reason(maybe(() -> oneOf(NAMES)))
                .haves(Maps.toMap(someOf(Have.values()), have -> random.nextBoolean()))
                .stage(maybe(() -> oneOf(Stage.values())))
                .platformsAccepted(maybeTrue())
                .coverage(maybe(this::bounds))
                .checked(upTo(4, this::checked))
                .leadership(maybe(() -> oneOf(Verdict.values())))
                .formationRate(maybe(this::bounds))
                .demonstrationShare(maybe(this::bounds))
                .dispersion(maybe(() -> BigDecimal.valueOf(random.nextInt(1_000_000_001), random.nextInt(10) + 7)))
                .build();
    }

    private HonorHistory history() {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(90_000));
        List<HonorStep> steps = new ArrayList<>();
        Optional<HonorStatus> present = Optional.empty();
        for (int i = 0; i < random.nextInt(7); i++) {
            Optional<HonorStatus> before = present;
            HonorStatus next = oneOf(Arrays.stream(HonorStatus.values())
                    .filter(status -> status.mayFollow(before))
                    .toList());
            steps.add(new HonorStep(next, day, maybe(() -> oneOf(NAMES))));
            day = day.plusDays(random.nextInt(1_000));
            present = Optional.of(next);
        }
        return new HonorHistory(ImmutableList.copyOf(steps));
    }

    private CheckedSubject checked(int i) {
        SubjectType<?> type = random.nextInt(4) == 0
                ? SubjectType.named("safety-check")
                : oneOf(Editions.wuhan2005().families()).subject();
        return new CheckedSubject(type, "x-" + i, oneOf(Verdict.values()));
    }

    private RateBounds bounds() {
        Ratio one = new AssessmentSamples(random.nextLong()).share();
        Ratio other = new AssessmentSamples(random.nextLong()).share();
        return one.compareTo(other) < 0 ? RateBounds.of(one, other) : RateBounds.of(other, one);
    }
}
