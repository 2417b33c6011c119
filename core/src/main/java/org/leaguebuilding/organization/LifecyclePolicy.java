package org.leaguebuilding.organization;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;

/**
 * The lifecycle family of one edition: whether an organization may move to the stage that it asks for, and whether it kept the
 * order on its way so far.
 *
 * <p>Immutable and thread-safe. Where everything holds, a check allocates no more than the report that it hands out.
 */
public final class LifecyclePolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "stage-request";

    /** The history of an organization, as reports name it; only the order of its stages is looked at. */
    public static final String HISTORY_SUBJECT_TYPE = "organization-history";

    private final String edition;
    private final LifecycleParameters parameters;
    private final LifecycleChecks checks;

    private LifecyclePolicy(String edition, LifecycleParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.checks = new LifecycleChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the choices
     * @return the policy
     */
    public static LifecyclePolicy of(String edition, LifecycleParameters parameters) {
        return new LifecyclePolicy(edition, parameters);
    }

    /**
     * Checks a request.
     *
     * @param request the request
     * @return the report
     */
    public Report check(StageRequest request) {
        return Report.of(SUBJECT_TYPE, request.id(), edition, judge(request, Checks.quiet()));
    }

    /**
     * Checks whether a history kept the order of the stages: each change is judged as a request for its stage would be.
     *
     * @param history the history
     * @return the report, on the organization; its findings are of {@code lifecycle.order}
     */
    public Report check(OrganizationHistory history) {
        return Report.of(
                HISTORY_SUBJECT_TYPE, history.organizationId(), edition, HistoryChecks.check(history, Checks.quiet()));
    }

    /**
     * The verdict on a request alone, for callers that need no findings.
     *
     * @param request the request
     * @return the verdict of its report
     */
    public Verdict verdict(StageRequest request) {
        return check(request).verdict();
    }

    /**
     * Checks a request and writes down what held, what failed and what was not looked at.
     *
     * @param request the request
     * @return the trace, with the same report that {@link #check(StageRequest)} gives
     */
    public Trace trace(StageRequest request) {
        return Trace.of(SUBJECT_TYPE, request.id(), edition, rules(), tracing -> judge(request, tracing));
    }

    /**
     * Checks a history and writes down what held and what failed.
     *
     * @param history the history
     * @return the trace, with the same report that {@link #check(OrganizationHistory)} gives
     */
    public Trace trace(OrganizationHistory history) {
        return Trace.of(
                HISTORY_SUBJECT_TYPE,
                history.organizationId(),
                edition,
                rules(),
                tracing -> HistoryChecks.check(history, tracing));
    }

    /**
     * The rules about stages.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return LifecycleRules.ALL;
    }

    /**
     * The choices of the edition for stages.
     *
     * @return the parameters
     */
    public LifecycleParameters parameters() {
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

    Checks judge(StageRequest request, Checks collected) {
        return checks.check(request, collected);
    }
}
