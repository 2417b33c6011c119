package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.DateSpan;

/** Figures to be diagnosed, and what the edition makes of them. */
final class DiagnosisSamples {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final DateSpan YEAR = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

    static final DiagnosisInput MINIMAL_INPUT = DiagnosisInput.builder()
            .id("g-0")
            .level(UnitLevel.DISTRICT)
            .unitId("d-1")
            .unitLevel(UnitLevel.COMMUNITY)
            .period(YEAR)
            .addUnit(UnitFigures.builder().unitId("c-1").build())
            .build();

    static final DiagnosisInput FULL_INPUT = DiagnosisInput.builder()
            .id("g-1")
            .level(UnitLevel.CITY)
            .unitId("city-1")
            .unitLevel(UnitLevel.DISTRICT)
            .period(YEAR)
            .addUnits(
                    UnitFigures.builder()
                            .unitId("江岸区")
                            .leadersAsked(20)
                            .leadersRecognizing(5)
                            .communities(100)
                            .organizedCommunities(90)
                            .youth(2_000)
                            .youthReached(1_500)
                            .organizations(90)
                            .activities(30)
                            .tasks(12)
                            .tasksFromBelow(9)
                            .build(),
                    UnitFigures.builder()
                            .unitId("江汉区")
                            .leadersAsked(10)
                            .leadersRecognizing(4)
                            .communities(50)
                            .organizedCommunities(5)
                            .youth(1_000)
                            .organizations(5)
                            .activities(0)
                            .tasks(10)
                            .tasksFromBelow(8)
                            .build())
            .build();

    static final Diagnosis MINIMAL =
            new Diagnosis("g-0", UnitLevel.DISTRICT, "d-1", UnitLevel.COMMUNITY, "wuhan-2005", ImmutableList.of());

    static final Diagnosis FULL = POLICY.diagnose(FULL_INPUT);

    private DiagnosisSamples() {}
}
