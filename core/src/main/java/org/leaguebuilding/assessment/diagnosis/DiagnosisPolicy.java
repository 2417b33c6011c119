package org.leaguebuilding.assessment.diagnosis;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.value.Ratio;

/**
 * The diagnosis of one edition: it tells from the figures of a district or a city which of the four problems it has (P16,
 * P62), in which direction improvement lies (P17), and which units weigh most.
 *
 * <p>Time is linear in the number of units. Immutable and thread-safe.
 */
public final class DiagnosisPolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "diagnosis-input";

    private final String edition;
    private final DiagnosisParameters parameters;
    private final ImmutableList<Gauge> gauges;

    private DiagnosisPolicy(String edition, DiagnosisParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.gauges = gauges(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every diagnosis and report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static DiagnosisPolicy of(String edition, DiagnosisParameters parameters) {
        return new DiagnosisPolicy(edition, parameters);
    }

    /**
     * Diagnoses a district or a city.
     *
     * @param input its figures
     * @return what was found about each problem, with the figures behind it
     */
    public Diagnosis diagnose(DiagnosisInput input) {
        return new Diagnosis(
                input.id(),
                input.level(),
                input.unitId(),
                input.unitLevel(),
                edition,
                Stream.of(Problem.values())
                        .map(problem -> diagnose(problem, input.units()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Diagnoses a district or a city and reports each problem that is there as a concern. Of one that cannot be decided it
     * reports each count that is absent and would matter as a missing fact, or that there is nothing to measure.
     *
     * @param input its figures
     * @return the report
     */
    public Report check(DiagnosisInput input) {
        return Report.of(SUBJECT_TYPE, input.id(), edition, judge(input.units(), Checks.quiet()));
    }

    /**
     * Diagnoses a district or a city and writes down what held and what failed.
     *
     * @param input its figures
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(DiagnosisInput input) {
        return Trace.of(SUBJECT_TYPE, input.id(), edition, rules(), checks -> report(input.units(), checks));
    }

    /**
     * The rules of the edition for diagnosis.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return DiagnosisRules.ALL;
    }

    /**
     * The figures and choices of the edition for diagnosis.
     *
     * @return the parameters
     */
    public DiagnosisParameters parameters() {
        return parameters;
    }

    /**
     * The edition that the family belongs to.
     *
     * @return its id
     */
    public String edition() {
        return edition;
    }

    /**
     * Reports what is not clear at first sight. It does so at one call site, where the JIT sees all gauges and so inlines none;
     * that keeps a check small, and a report that is dropped is never allocated.
     */
    private Checks judge(ImmutableList<UnitFigures> units, Checks checks) {
        for (int i = 0; i < gauges.size(); i++) {
            Gauge gauge = gauges.get(i);
            checks = gauge.isClear(units) ? checks : gauge.report(units, checks);
        }
        return checks;
    }

    /** Reports everything, for a trace tells the figures also of what is clear. */
    private Checks report(ImmutableList<UnitFigures> units, Checks checks) {
        for (int i = 0; i < gauges.size(); i++) {
            checks = gauges.get(i).report(units, checks);
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
                Objects.requireNonNull(parameters.directions().value().get(problem)),
                evidence);
    }

    /** In the order of the rules. */
    private static ImmutableList<Gauge> gauges(DiagnosisParameters parameters) {
        DispersionMethod method = parameters.dispersionMethod().value();
        Ratio ceiling = parameters.dispersionCeiling().value();
        int most = parameters.weighingUnits().value();
        return ImmutableList.of(
                new Gauge.OfRate(
                        Problem.LOW_RECOGNITION,
                        Measure.RECOGNITION,
                        parameters.recognitionFloor().value(),
                        most),
                Gauge.OfDispersion.of(Problem.UNEVEN_DEVELOPMENT, Measure.FORMATION, method, ceiling, most),
                Gauge.OfDispersion.of(Problem.UNEVEN_DEVELOPMENT, Measure.COVERAGE, method, ceiling, most),
                new Gauge.OfRate(
                        Problem.TOO_FEW_ACTIVITIES,
                        Measure.ACTIVITIES,
                        parameters.activitiesFloor().value(),
                        most),
                new Gauge.OfRate(
                        Problem.PUSHED_WORK,
                        Measure.INITIATIVE,
                        parameters.initiativeFloor().value(),
                        most));
    }
}
