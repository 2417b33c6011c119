package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The dispersion of a rate over units, checked against a ceiling. The units that weigh are those below the mean, the furthest
 * below first: they are the ones that lag most. Immutable and thread-safe.
 *
 * @param measure the rate whose dispersion was measured
 * @param presence whether the coefficient, as the edition rounds it, exceeds the ceiling; where rates are unknown, whether it
 *     does so whatever they turn out to be
 * @param dispersion the dispersion; without a coefficient for fewer than two units, a mean of zero, or an unknown rate
 * @param ceiling the ceiling that the edition sets
 * @param weighMost the units furthest below the mean
 */
public record DispersionEvidence(
        Measure measure, Presence presence, Dispersion dispersion, Ratio ceiling, ImmutableList<WeighingUnit> weighMost)
        implements Evidence {

    private static final String TYPE = "DispersionEvidence";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public DispersionEvidence {
        Structure.given(TYPE, "measure", measure);
        Structure.given(TYPE, "presence", presence);
        Structure.given(TYPE, "dispersion", dispersion);
        Structure.given(TYPE, "ceiling", ceiling);
        Structure.given(TYPE, "weighMost", weighMost);
    }
}
