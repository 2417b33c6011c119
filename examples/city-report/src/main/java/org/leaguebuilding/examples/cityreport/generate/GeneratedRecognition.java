package org.leaguebuilding.examples.cityreport.generate;

import org.leaguebuilding.diagnosis.UnitFigures;

/** How many of those who lead in a district see League building as their task; not asked everywhere. */
public final class GeneratedRecognition {

    private static final int ASKED_IN_A_SUBDISTRICT = 4;

    private GeneratedRecognition() {}

    /**
     * Adds what those who lead in a district answered.
     *
     * @param figures what to add it to
     * @param districtId the district's code
     * @param subdistricts how many subdistricts it has
     * @param chance what chance decides
     * @return the figures
     */
    public static UnitFigures.Builder addTo(
            UnitFigures.Builder figures, String districtId, int subdistricts, Chance chance) {
        Dice dice = chance.dice("recognition", districtId);
        int asked = subdistricts * ASKED_IN_A_SUBDISTRICT;
        int recognizing = asked * dice.between(30, 75) / 100;
        return dice.percent(95)
                ? figures.leadersAsked(asked).leadersRecognizing(recognizing)
                : figures.leadersAsked(asked);
    }
}
