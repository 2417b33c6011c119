package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.DateSpan;

/** Figures to be diagnosed, and what the edition makes of them. */
final class DiagnosisSamples extends Samples {

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

    DiagnosisSamples(long seed) {
        super(seed);
    }

    DiagnosisInput input() {
        DiagnosisInput.Builder input = DiagnosisInput.builder()
                .id(id("g"))
                .level(oneOf(UnitLevel.CITY, UnitLevel.DISTRICT))
                .unitId(id("d"))
                .unitLevel(oneOf(UnitLevel.SUBDISTRICT, UnitLevel.COMMUNITY))
                .period(YEAR);
        boolean known = random.nextBoolean();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            input.addUnit(figures("c-" + i, known));
        }
        return input.build();
    }

    private UnitFigures figures(String unit, boolean known) {
        int part = random.nextInt(50);
        return UnitFigures.builder()
                .unitId(unit)
                .leadersAsked(count(50 + random.nextInt(50), known))
                .leadersRecognizing(count(part, known))
                .communities(count(50 + random.nextInt(50), known))
                .organizedCommunities(count(random.nextInt(50), known))
                .youth(count(random.nextBoolean() ? Integer.MAX_VALUE : 50, known))
                .youthReached(count(part, known))
                .organizations(count(random.nextInt(3), known))
                .activities(count(random.nextInt(20), known))
                .tasks(count(part, known))
                .tasksFromBelow(count(random.nextInt(part + 1), known))
                .build();
    }

    private OptionalInt count(int count, boolean known) {
        return known || random.nextInt(5) > 0 ? OptionalInt.of(count) : OptionalInt.empty();
    }

    Diagnosis diagnosis() {
        return POLICY.diagnose(input());
    }
}
