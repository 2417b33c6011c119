package org.leaguebuilding.leadership.responsibility;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;

/**
 * The responsibility family of one edition: its rules and its figures. It checks the chain and the plan of a district, and traces
 * how a report came about.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class ResponsibilityPolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "responsibility-plan";

    private final String edition;
    private final ResponsibilityParameters parameters;
    private final ImmutableList<ResponsibilityCheck> parts;

    private ResponsibilityPolicy(String edition, ResponsibilityParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.parts = ImmutableList.of(new ChainChecks(parameters), new PlanChecks(), new TaskChecks(parameters));
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static ResponsibilityPolicy of(String edition, ResponsibilityParameters parameters) {
        return new ResponsibilityPolicy(edition, parameters);
    }

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @return the report
     */
    public Report check(ResponsibilityPlan plan) {
        return Report.of(SUBJECT_TYPE, plan.id(), edition, judge(plan, Checks.quiet()));
    }

    /**
     * The verdict on a plan alone, for callers that need no findings.
     *
     * @param plan the plan
     * @return the verdict of its report
     */
    public Verdict verdict(ResponsibilityPlan plan) {
        return check(plan).verdict();
    }

    /**
     * Checks a plan and writes down what held, what failed and what was not looked at.
     *
     * @param plan the plan
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(ResponsibilityPlan plan) {
        return Trace.of(SUBJECT_TYPE, plan.id(), edition, rules(), checks -> judge(plan, checks));
    }

    /**
     * The rules of the edition for responsibility.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return ResponsibilityRules.ALL;
    }

    /**
     * The figures of the edition for responsibility.
     *
     * @return the parameters
     */
    public ResponsibilityParameters parameters() {
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

    /** Goes through the parts at one call site, which keeps {@link #check} small enough for the JIT to inline. */
    Checks judge(ResponsibilityPlan plan, Checks checks) {
        for (int i = 0; i < parts.size(); i++) {
            checks = parts.get(i).check(plan, checks);
        }
        return checks;
    }
}
