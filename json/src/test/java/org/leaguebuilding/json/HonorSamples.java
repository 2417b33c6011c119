package org.leaguebuilding.json;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** Nominations for titles. */
final class HonorSamples {

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

    private HonorSamples() {}
}
