package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * A rate over all units that is checked against a floor. A unit weighs by what it lacks: how much more its count would have to
 * be for the unit itself to reach the floor. So a large unit that is a little short of it may weigh more than a small one that is
 * far from it. Immutable and thread-safe.
 *
 * @param measure what was measured
 * @param presence whether the rate stays below the floor
 * @param part the sum of the known counts, such as the activities; the least that it can be where it is not complete
 * @param whole the sum of the known counts that they are checked against, such as the organizations; where it is not complete the
 *     least that it can be, to which a part of an unknown whole adds itself
 * @param complete whether every unit gave both counts
 * @param floor the floor that the edition sets
 * @param weighMost the units that lack most
 */
public record RateEvidence(
        Measure measure,
        Presence presence,
        long part,
        long whole,
        boolean complete,
        Ratio floor,
        ImmutableList<WeighingUnit> weighMost)
        implements Evidence {

    private static final String TYPE = "RateEvidence";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public RateEvidence {
        Structure.given(TYPE, "measure", measure);
        Structure.given(TYPE, "presence", presence);
        Structure.given(TYPE, "floor", floor);
        Structure.given(TYPE, "weighMost", weighMost);
    }
}
