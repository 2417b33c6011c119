package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.value.HasForm;

/**
 * The figures of a diagnosis, of one measure: either a rate that is checked against a floor, or a dispersion that is held
 * against a ceiling. Implementations are immutable and thread-safe.
 */
public sealed interface Evidence extends HasForm permits RateEvidence, DispersionEvidence {

    /**
     * What was measured.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * Whether these figures show the problem.
     *
     * @return the presence
     */
    Presence presence();

    /**
     * The units that weigh most, the heaviest first, and by id where they weigh the same; no more than the edition shows.
     *
     * @return the units; empty where the figures rule the problem out
     */
    ImmutableList<WeighingUnit> weighMost();
}
