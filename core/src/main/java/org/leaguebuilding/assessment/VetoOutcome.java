package org.leaguebuilding.assessment;

import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What became of one veto of the scheme. Immutable and thread-safe.
 *
 * @param veto the veto
 * @param holds whether its criterion holds; the veto strikes where it is false, and may strike where it is unknown
 */
public record VetoOutcome(Veto veto, Truth holds) implements HasForm {

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public VetoOutcome {
        Structure.given("VetoOutcome", "veto", veto);
        Structure.given("VetoOutcome", "holds", holds);
    }
}
