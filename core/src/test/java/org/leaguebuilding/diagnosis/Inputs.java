package org.leaguebuilding.diagnosis;

import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

/** Figures without a problem, to be changed in one point by each test. */
final class Inputs {

    static final NoProvision CITY = NoProvision.because(LocalizedText.of("试验", "a trial"));

    static final ParameterSet PARAMETERS = Editions.wuhan2005().diagnosis().parameters();

    static final DiagnosisPolicy POLICY = DiagnosisPolicy.of("test-edition", PARAMETERS);

    private Inputs() {}

    static DiagnosisInput of(UnitFigures.Builder... units) {
        DiagnosisInput.Builder input = empty();
        for (UnitFigures.Builder unit : units) {
            input.addUnit(unit.build());
        }
        return input.build();
    }

    static DiagnosisInput.Builder empty() {
        return DiagnosisInput.builder()
                .id("diagnosis-1")
                .level(UnitLevel.DISTRICT)
                .unitId("d1")
                .unitLevel(UnitLevel.SUBDISTRICT)
                .period(DateSpan.ofYear(2005));
    }

    static UnitFigures.Builder unit(String id) {
        return UnitFigures.builder()
                .unitId(id)
                .leadersAsked(10)
                .leadersRecognizing(8)
                .communities(10)
                .organizedCommunities(9)
                .youth(1_000)
                .youthReached(600)
                .organizations(10)
                .activities(50)
                .tasks(20)
                .tasksFromBelow(8);
    }

    static UnitFigures.Builder unknown(String id) {
        return UnitFigures.builder().unitId(id);
    }
}
