package org.leaguebuilding.lifecycle;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.source.ParameterSet;

/**
 * The lifecycle family of one edition: whether an organization may move to the stage that it asks for, and whether it kept the
 * order on its way so far.
 *
 * <p>Immutable and thread-safe. Where everything holds, a check allocates no more than the report that it hands out.
 */
public final class LifecyclePolicy extends RuleFamily<StageRequest> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "stage-request";

    /** The kind of subject that this family checks. */
    public static final SubjectType<StageRequest> SUBJECT = SubjectType.shipped(SUBJECT_TYPE, StageRequest.class);

    /** The history of an organization, as reports name it; only the order of its stages is looked at. */
    public static final String HISTORY_SUBJECT_TYPE = "organization-history";

    private final LifecycleChecks checks;

    private LifecyclePolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, LifecycleRules.ALL, parameters);
        this.checks = new LifecycleChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the choices
     * @return the policy
     */
    public static LifecyclePolicy of(String edition, ParameterSet parameters) {
        return new LifecyclePolicy(edition, parameters);
    }

    /**
     * Checks whether a history kept the order of the stages: each change is judged as a request for its stage would be.
     *
     * @param history the history
     * @return the report, on the organization; its findings are of {@code lifecycle.order}
     */
    public Report check(OrganizationHistory history) {
        return Report.of(
                HISTORY_SUBJECT_TYPE, history.organizationId(), edition(), HistoryChecks.check(history, collector()));
    }

    /**
     * Checks a history and writes down what held and what failed.
     *
     * @param history the history
     * @return the trace, with the same report that {@link #check(OrganizationHistory)} gives
     */
    public Trace trace(OrganizationHistory history) {
        return trace(HISTORY_SUBJECT_TYPE, history.organizationId(), tracing -> HistoryChecks.check(history, tracing));
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return StageRequestFacts.all();
    }

    @Override
    protected Checks judge(StageRequest request, Checks collected) {
        return checks.check(request, collected);
    }
}
