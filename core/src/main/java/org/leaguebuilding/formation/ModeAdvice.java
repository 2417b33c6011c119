package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What a community is told about one mode. Immutable and thread-safe.
 *
 * @param mode the mode
 * @param eligibility whether the community can form an organization in it
 * @param unmet the conditions that are not met, each with its remedy; empty unless not eligible. Paths are those of a
 *     proposal that covers the community first and then the neighbours that were tried with it; where a condition is on one
 *     of them, its arguments name it
 * @param factsToCollect the facts without which it cannot be said, with such paths; empty unless undetermined
 * @param supposed what the advice takes for arranged, such as a head or participants: what a proposal with nothing but the communities would
 *     still lack, each with its remedy; empty where not eligible
 * @param fittingNeighbours the ids of the neighbours with which, all together, the conditions hold but perhaps the size;
 *     for a mode that joins communities, in the order in which they were given
 */
public record ModeAdvice(
        ModeId mode,
        Eligibility eligibility,
        ImmutableList<Finding> unmet,
        ImmutableList<Finding> factsToCollect,
        ImmutableList<Finding> supposed,
        ImmutableList<String> fittingNeighbours)
        implements HasForm {

    private static final String TYPE = "ModeAdvice";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public ModeAdvice {
        Structure.given(TYPE, "mode", mode);
        Structure.given(TYPE, "eligibility", eligibility);
        Structure.given(TYPE, "unmet", unmet);
        Structure.given(TYPE, "factsToCollect", factsToCollect);
        Structure.given(TYPE, "supposed", supposed);
        Structure.given(TYPE, "fittingNeighbours", fittingNeighbours);
    }

    /** How much there is to do before a proposal in the mode complies, as far as it is known. */
    int effort() {
        return unmet.size() + factsToCollect.size() + supposed.size();
    }
}
