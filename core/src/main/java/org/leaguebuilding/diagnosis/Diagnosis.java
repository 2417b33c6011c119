package org.leaguebuilding.diagnosis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What is wrong with League building in a district or a city, and where to turn (P16, P17). Immutable and thread-safe, equal
 * by value.
 *
 * @param id the id of the input
 * @param level the level of what was diagnosed
 * @param unitId the id of the district or city
 * @param unitLevel the level of the units that weigh
 * @param edition the id of the edition that judged
 * @param problems what was found about each problem, in the order of {@link Problem}
 */
public record Diagnosis(
        String id,
        UnitLevel level,
        String unitId,
        UnitLevel unitLevel,
        String edition,
        ImmutableList<ProblemDiagnosis> problems)
        implements HasForm {

    private static final String TYPE = "Diagnosis";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public Diagnosis {
        Structure.given(TYPE, "id", id);
        Structure.given(TYPE, "level", level);
        Structure.given(TYPE, "unitId", unitId);
        Structure.given(TYPE, "unitLevel", unitLevel);
        Structure.given(TYPE, "edition", edition);
        Structure.given(TYPE, "problems", problems);
    }

    /**
     * What was found about one problem.
     *
     * @param problem the problem
     * @return the finding; empty only for a diagnosis that was not made by {@link DiagnosisPolicy}
     */
    public Optional<ProblemDiagnosis> on(Problem problem) {
        requireNonNull(problem, "problem");
        return problems.stream().filter(found -> found.problem() == problem).findFirst();
    }

    /**
     * The problems that are in a state.
     *
     * @param presence the state
     * @return them, in the order of {@link Problem}
     */
    public ImmutableList<Problem> in(Presence presence) {
        requireNonNull(presence, "presence");
        return problems.stream()
                .filter(found -> found.presence() == presence)
                .map(ProblemDiagnosis::problem)
                .collect(ImmutableList.toImmutableList());
    }
}
