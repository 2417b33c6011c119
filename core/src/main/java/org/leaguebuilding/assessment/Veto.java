package org.leaguebuilding.assessment;

import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * A criterion that caps the grade where it is not met, whatever the score (一票否决). The score itself stays what the lines
 * add up to. Immutable and thread-safe.
 *
 * @param criterion what has to hold
 * @param ceiling the best grade that is possible where it does not
 */
public record Veto(Criterion criterion, Grade ceiling) implements HasForm {

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public Veto {
        Structure.given("Veto", "criterion", criterion);
        Structure.given("Veto", "ceiling", ceiling);
    }

    /**
     * Takes the parts.
     *
     * @param criterion what has to hold
     * @param ceiling the best grade that is possible where it does not
     * @return the veto
     */
    public static Veto of(Criterion criterion, Grade ceiling) {
        return new Veto(criterion, ceiling);
    }
}
