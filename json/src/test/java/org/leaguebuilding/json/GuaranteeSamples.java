package org.leaguebuilding.json;

import java.time.LocalDate;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Difficulty;
import org.leaguebuilding.guarantee.Guidance;
import org.leaguebuilding.guarantee.Hearing;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.value.DateSpan;

/** What communities guarantee their League organizations. */
final class GuaranteeSamples {

    static final CommunityGuarantee MINIMAL = CommunityGuarantee.builder()
            .id("g-0")
            .communityId("420102001001")
            .asOf(LocalDate.of(2005, 9, 30))
            .cycle(DateSpan.ofYear(2005))
            .build();

    static final CommunityGuarantee FULL = CommunityGuarantee.builder()
            .id("g-1")
            .communityId("420102001001")
            .asOf(LocalDate.of(2026, 1, 31))
            .cycle(DateSpan.ofYear(2025))
            .addHearings(
                    Hearing.builder()
                            .id("“纪要” 1")
                            .on(LocalDate.of(2025, 3, 5))
                            .addSubjects(HearingSubject.DIFFICULTIES, HearingSubject.DEVELOPMENT)
                            .build(),
                    Hearing.builder()
                            .id("h-2")
                            .addSubject(HearingSubject.ACTIVITIES)
                            .build())
            .addDifficulties(
                    Difficulty.builder()
                            .id("d-1")
                            .raisedOn(LocalDate.of(2025, 3, 5))
                            .guidance(Guidance.on(LocalDate.of(2025, 3, 5)))
                            .build(),
                    Difficulty.builder().id("d-2").guidance(Guidance.undated()).build(),
                    Difficulty.builder().id("d-3").build())
            .fundingArranged(true)
            .venueArranged(false)
            .build();

    private GuaranteeSamples() {}
}
