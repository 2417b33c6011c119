package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What a diagnosis says about one problem. Immutable and thread-safe.
 *
 * @param problem the problem
 * @param presence whether it is there
 * @param direction the direction of improvement that it belongs to (P17), as the edition has it
 * @param evidence the figures that it rests on, one for each measure
 */
public record ProblemDiagnosis(
        Problem problem, Presence presence, Direction direction, ImmutableList<Evidence> evidence) implements HasForm {

    private static final String TYPE = "ProblemDiagnosis";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public ProblemDiagnosis {
        Structure.given(TYPE, "problem", problem);
        Structure.given(TYPE, "presence", presence);
        Structure.given(TYPE, "direction", direction);
        Structure.given(TYPE, "evidence", evidence);
    }
}
