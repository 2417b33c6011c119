package org.leaguebuilding.activity;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;

/**
 * The activity family of one edition: whether a programme of activities is what the policy asks for.
 *
 * <p>Immutable and thread-safe. Where everything holds, a check allocates no more than the report that it hands out, and now and
 * then a set of the kinds of activities, where hashes alone do not tell that there are enough.
 */
public final class ActivityPolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "activity-programme";

    private final String edition;
    private final ActivityParameters parameters;
    private final ActivityChecks checks;

    private ActivityPolicy(String edition, ActivityParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.checks = new ActivityChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures
     * @return the policy
     */
    public static ActivityPolicy of(String edition, ActivityParameters parameters) {
        return new ActivityPolicy(edition, parameters);
    }

    /**
     * Checks a programme.
     *
     * @param programme the programme
     * @return the report
     */
    public Report check(ActivityProgramme programme) {
        return Report.of(SUBJECT_TYPE, programme.id(), edition, judge(programme, Checks.quiet()));
    }

    /**
     * The verdict on a programme alone, for callers that need no findings.
     *
     * @param programme the programme
     * @return the verdict of its report
     */
    public Verdict verdict(ActivityProgramme programme) {
        return check(programme).verdict();
    }

    /**
     * Checks a programme and writes down what held, what failed and what was not looked at.
     *
     * @param programme the programme
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(ActivityProgramme programme) {
        return Trace.of(SUBJECT_TYPE, programme.id(), edition, rules(), tracing -> judge(programme, tracing));
    }

    /**
     * The rules about programmes of activities.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return ActivityRules.ALL;
    }

    /**
     * The figures of the edition for programmes of activities.
     *
     * @return the parameters
     */
    public ActivityParameters parameters() {
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

    Checks judge(ActivityProgramme programme, Checks collected) {
        return checks.check(programme, collected);
    }
}
