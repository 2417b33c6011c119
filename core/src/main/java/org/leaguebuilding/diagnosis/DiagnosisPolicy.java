package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.Ratio;

/**
 * The diagnosis of one edition: it tells from the figures of a district or a city which of the four problems it has (P16,
 * P62), in which direction improvement lies (P17), and which units weigh most.
 *
 * <p>Time is linear in the number of units. Immutable and thread-safe.
 */
public final class DiagnosisPolicy extends RuleFamily<DiagnosisInput> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "diagnosis-input";

    /** The kind of subject that this family checks. */
    public static final SubjectType<DiagnosisInput> SUBJECT = SubjectType.shipped(SUBJECT_TYPE, DiagnosisInput.class);

    private final ImmutableList<Gauge> gauges;

    private DiagnosisPolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, DiagnosisRules.ALL, parameters);
        this.gauges = gauges(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every diagnosis and report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static DiagnosisPolicy of(String edition, ParameterSet parameters) {
        return new DiagnosisPolicy(edition, parameters);
    }

    /**
     * Diagnoses a district or a city.
     *
     * @param input its figures
     * @return what was found about each problem, with the figures that it rests on
     */
    public Diagnosis diagnose(DiagnosisInput input) {
        return new Diagnosis(
                input.id(),
                input.level(),
                input.unitId(),
                input.unitLevel(),
                edition(),
                Stream.of(Problem.values())
                        .map(problem -> diagnose(problem, input.units()))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return DiagnosisInputFacts.all();
    }

    /**
     * Diagnoses a district or a city and reports each problem that is there as a concern. Of one that cannot be decided it
     * reports each count that is absent and would matter as a missing fact, or that there is nothing to measure.
     *
     * <p>What is clear at first sight is reported only to a collector that writes down all. The gauges are asked at one call
     * site, for the reason that {@link RuleFamily} gives.
     */
    @Override
    protected Checks judge(DiagnosisInput input, Checks checks) {
        ImmutableList<UnitFigures> units = input.units();
        for (int i = 0; i < gauges.size(); i++) {
            Gauge gauge = gauges.get(i);
            checks = checks.passes(Truth.TRUE) && gauge.isClear(units) ? checks : gauge.report(units, checks);
        }
        return checks;
    }

    private ProblemDiagnosis diagnose(Problem problem, ImmutableList<UnitFigures> units) {
        ImmutableList<Evidence> evidence = gauges.stream()
                .filter(gauge -> gauge.problem() == problem)
                .map(gauge -> gauge.read(units))
                .collect(ImmutableList.toImmutableList());
        return new ProblemDiagnosis(
                problem,
                Presence.of(evidence),
                Objects.requireNonNull(
                        parameters().value(DiagnosisParameters.DIRECTIONS).get(problem)),
                evidence);
    }

    /** In the order of the rules. */
    private static ImmutableList<Gauge> gauges(ParameterSet parameters) {
        DispersionMethod method = parameters.value(CoverageParameters.DISPERSION_METHOD);
        Ratio ceiling = parameters.value(DiagnosisParameters.DISPERSION_CEILING);
        int most = parameters.value(DiagnosisParameters.WEIGHING_UNITS);
        return ImmutableList.of(
                new Gauge.OfRate(
                        Problem.LOW_RECOGNITION,
                        Measure.RECOGNITION,
                        parameters.value(DiagnosisParameters.RECOGNITION_FLOOR),
                        most),
                Gauge.OfDispersion.of(Problem.UNEVEN_DEVELOPMENT, Measure.FORMATION, method, ceiling, most),
                Gauge.OfDispersion.of(Problem.UNEVEN_DEVELOPMENT, Measure.COVERAGE, method, ceiling, most),
                new Gauge.OfRate(
                        Problem.TOO_FEW_ACTIVITIES,
                        Measure.ACTIVITIES,
                        parameters.value(DiagnosisParameters.ACTIVITIES_FLOOR),
                        most),
                new Gauge.OfRate(
                        Problem.PUSHED_WORK,
                        Measure.INITIATIVE,
                        parameters.value(DiagnosisParameters.INITIATIVE_FLOOR),
                        most));
    }
}
