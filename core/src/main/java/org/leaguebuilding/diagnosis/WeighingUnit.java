package org.leaguebuilding.diagnosis;

import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.Ratio;

/**
 * A unit that weighs in a problem. Immutable and thread-safe.
 *
 * @param unitId the unit's id
 * @param rate its figure, in the counts as they were given
 */
public record WeighingUnit(String unitId, Ratio rate) implements HasForm {

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public WeighingUnit {
        Structure.given("WeighingUnit", "unitId", unitId);
        Structure.given("WeighingUnit", "rate", rate);
    }
}
