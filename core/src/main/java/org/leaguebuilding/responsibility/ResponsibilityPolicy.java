package org.leaguebuilding.responsibility;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;

/**
 * The responsibility family of one edition: its rules and its figures. It checks the chain and the plan of a district, and traces
 * how a report came about.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class ResponsibilityPolicy extends RuleFamily<ResponsibilityPlan> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "responsibility-plan";

    /** The kind of subject that this family checks. */
    public static final SubjectType<ResponsibilityPlan> SUBJECT =
            SubjectType.shipped(SUBJECT_TYPE, ResponsibilityPlan.class);

    private final ImmutableList<ResponsibilityCheck> parts;

    private ResponsibilityPolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, ResponsibilityRules.ALL, parameters);
        this.parts = ImmutableList.of(new ChainChecks(parameters), new PlanChecks(), new TaskChecks(parameters));
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static ResponsibilityPolicy of(String edition, ParameterSet parameters) {
        return new ResponsibilityPolicy(edition, parameters);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return ResponsibilityPlanFacts.all();
    }

    /** Goes through the parts at one call site, for the reason that {@link RuleFamily} gives. */
    @Override
    protected Checks judge(ResponsibilityPlan plan, Checks checks) {
        for (int i = 0; i < parts.size(); i++) {
            checks = parts.get(i).check(plan, checks);
        }
        return checks;
    }
}
