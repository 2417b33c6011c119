package org.leaguebuilding.assessment.diagnosis;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.coverage.ShareTally;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/**
 * The diagnosis of one edition: it tells from the figures of a district or a city which of the four problems it has (P16,
 * P62), in which direction improvement lies (P17), and which units weigh most.
 *
 * <p>Time is linear in the number of units, apart from the ranking. Immutable and thread-safe.
 */
public final class DiagnosisPolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "diagnosis";

    private static final FactPath UNITS = FactPath.of("units");

    private final String edition;
    private final DiagnosisParameters parameters;

    private DiagnosisPolicy(String edition, DiagnosisParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
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
        ImmutableList<UnitFigures> units = input.units();
        return new Diagnosis(
                input.id(),
                input.level(),
                input.unitId(),
                input.unitLevel(),
                edition,
                ImmutableList.of(
                        problem(
                                Problem.LOW_RECOGNITION,
                                rate(
                                        Measure.RECOGNITION,
                                        units,
                                        parameters.recognitionFloor().value())),
                        problem(
                                Problem.UNEVEN_DEVELOPMENT,
                                dispersion(Measure.FORMATION, units),
                                dispersion(Measure.COVERAGE, units)),
                        problem(
                                Problem.TOO_FEW_ACTIVITIES,
                                rate(
                                        Measure.ACTIVITIES,
                                        units,
                                        parameters.activitiesFloor().value())),
                        problem(
                                Problem.PUSHED_WORK,
                                rate(
                                        Measure.INITIATIVE,
                                        units,
                                        parameters.initiativeFloor().value()))));
    }

    /**
     * Diagnoses a district or a city and reports each problem that is there as a concern, each one that cannot be decided as
     * a missing fact.
     *
     * @param input its figures
     * @return the report
     */
    public Report check(DiagnosisInput input) {
        return Report.of(SUBJECT_TYPE, input.id(), edition, report(input, Checks.quiet()));
    }

    /**
     * Diagnoses a district or a city and writes down what held and what failed.
     *
     * @param input its figures
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(DiagnosisInput input) {
        return Trace.of(SUBJECT_TYPE, input.id(), edition, rules(), checks -> report(input, checks));
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

    private Checks report(DiagnosisInput input, Checks checks) {
        for (ProblemDiagnosis found : diagnose(input).problems()) {
            for (Evidence evidence : found.evidence()) {
                checks = require(found.problem(), evidence, checks);
            }
        }
        return checks;
    }

    private static Checks require(Problem problem, Evidence evidence, Checks checks) {
        Truth holds = evidence.presence().absence();
        if (evidence instanceof RateEvidence rate) {
            return checks.requireCount(
                    DiagnosisRules.of(problem), holds, UNITS, rate.part(), rate.whole(), inFigures(rate.floor()));
        }
        DispersionEvidence dispersion = (DispersionEvidence) evidence;
        return checks.require(
                DiagnosisRules.of(problem),
                holds,
                UNITS,
                dispersion.measure(),
                dispersion.dispersion().coefficient().map(BigDecimal::toPlainString),
                inFigures(dispersion.ceiling()));
    }

    /** A threshold as a reader expects it: 4, not 4/1. */
    private static String inFigures(Ratio threshold) {
        return threshold.denominator() == 1 ? Long.toString(threshold.numerator()) : threshold.toString();
    }

    private ProblemDiagnosis problem(Problem problem, Evidence... evidence) {
        Truth absent = Stream.of(evidence)
                .map(Evidence::presence)
                .map(Presence::absence)
                .reduce(Truth.TRUE, Truth::and);
        return new ProblemDiagnosis(
                problem,
                Presence.ofAbsence(absent),
                Objects.requireNonNull(parameters.directions().value().get(problem)),
                ImmutableList.copyOf(evidence));
    }

    private Evidence rate(Measure measure, ImmutableList<UnitFigures> units, Ratio floor) {
        Totals totals = Totals.of(measure, units, floor);
        Presence presence = Presence.ofAbsence(totals.reachesFloor());
        ImmutableList<WeighingUnit> weighMost = presence == Presence.NOT_PRESENT
                ? ImmutableList.of()
                : Ranking.byShortfall(
                        measure, units, floor, parameters.weighingUnits().value());
        return new RateEvidence(measure, presence, totals.part(), totals.whole(), totals.complete(), floor, weighMost);
    }

    private Evidence dispersion(Measure measure, ImmutableList<UnitFigures> units) {
        ImmutableList<RateBounds> rates = units.stream()
                .flatMap(unit -> ShareTally.of(unit.part(measure), unit.whole(measure)).bounds().stream())
                .collect(ImmutableList.toImmutableList());
        Dispersion dispersion =
                Dispersion.of(rates, parameters.dispersionMethod().value());
        Ratio ceiling = parameters.dispersionCeiling().value();
        Presence presence = Presence.ofAbsence(keepsWithin(dispersion.coefficient(), ceiling));
        ImmutableList<WeighingUnit> weighMost = presence == Presence.PRESENT
                ? Ranking.belowMean(measure, units, parameters.weighingUnits().value())
                : ImmutableList.of();
        return new DispersionEvidence(measure, presence, dispersion, ceiling, weighMost);
    }

    private static Truth keepsWithin(Optional<BigDecimal> coefficient, Ratio ceiling) {
        BigDecimal numerator = BigDecimal.valueOf(ceiling.numerator());
        BigDecimal denominator = BigDecimal.valueOf(ceiling.denominator());
        return coefficient
                .map(value -> Truth.of(value.multiply(denominator).compareTo(numerator) <= 0))
                .orElse(Truth.UNKNOWN);
    }
}
