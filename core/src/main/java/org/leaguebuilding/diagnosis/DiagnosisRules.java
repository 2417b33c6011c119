package org.leaguebuilding.diagnosis;

import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The problems as rules, in the order in which they are reported. All are concerns: a diagnosis says where to look. What must
 * hold is the code of {@link DiagnosisPolicy}. Thread-safe.
 *
 * <p>A measure over units of which counts are unknown is judged by what all completions of these counts have in common. Sums of
 * which a part is unknown are given as bounds, under names of their own: at least, at most.
 */
public final class DiagnosisRules {

    /**
     * Those who lead see League building as their task. The source finds that recognition is not high and says how by
     * pointing to cadres; it is measured by asking them.
     */
    public static final Rule LOW_RECOGNITION = Rule.define("diagnosis.low-recognition", Severity.CONCERN)
            .from(Provision.P16, Provision.P17)
            .arguments(
                    "leadersRecognizing",
                    "leadersAsked",
                    "floor",
                    "leadersRecognizingAtLeast",
                    "leadersAskedAtLeast",
                    "leadersRecognizingAtMost")
            .reads(DiagnosisParameters.RECOGNITION_FLOOR)
            .shipped();

    /**
     * Development is even across units. The source speaks of progress in districts and subdistricts without naming a
     * figure; here it is uneven where either the formation rate or the coverage of work is, each with a finding of its own. How
     * unknown counts are judged is told by {@link org.leaguebuilding.coverage.DispersionCompletions}. Without two rates, or
     * with none above zero, there is nothing to measure, and {@code ratedUnits} says how many rates there are.
     */
    public static final Rule UNEVEN_DEVELOPMENT = Rule.define("diagnosis.uneven-development", Severity.CONCERN)
            .from(Provision.P16, Provision.P61, Provision.P17)
            .arguments("measure", "coefficient", "ceiling", "ratedUnits")
            .reads(DiagnosisParameters.DISPERSION_CEILING, CoverageParameters.DISPERSION_METHOD)
            .shipped();

    /** Organizations carry out enough activities: over the period, per organization, over all units together. */
    public static final Rule TOO_FEW_ACTIVITIES = Rule.define("diagnosis.too-few-activities", Severity.CONCERN)
            .from(Provision.P16, Provision.P17)
            .arguments("activities", "organizations", "floor", "activitiesAtLeast", "organizationsAtLeast")
            .reads(DiagnosisParameters.ACTIVITIES_FLOOR)
            .shipped();

    /** Enough tasks are started by subdistricts and communities, not handed down by the city or the district. */
    public static final Rule PUSHED_WORK = Rule.define("diagnosis.pushed-work", Severity.CONCERN)
            .from(Provision.P62, Provision.P17)
            .arguments(
                    "tasksFromBelow", "tasks", "floor", "tasksFromBelowAtLeast", "tasksAtLeast", "tasksFromBelowAtMost")
            .reads(DiagnosisParameters.INITIATIVE_FLOOR)
            .shipped();

    static final RuleSet ALL = RuleSet.of(LOW_RECOGNITION, UNEVEN_DEVELOPMENT, TOO_FEW_ACTIVITIES, PUSHED_WORK);

    private DiagnosisRules() {}

    /**
     * {@return the rule that reports a problem}
     *
     * @param problem the problem
     */
    public static Rule of(Problem problem) {
        return switch (problem) {
            case LOW_RECOGNITION -> LOW_RECOGNITION;
            case UNEVEN_DEVELOPMENT -> UNEVEN_DEVELOPMENT;
            case TOO_FEW_ACTIVITIES -> TOO_FEW_ACTIVITIES;
            case PUSHED_WORK -> PUSHED_WORK;
        };
    }
}
