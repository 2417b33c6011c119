package org.leaguebuilding.assessment.honor;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;

/**
 * The honor family of one edition: it checks nominations for the two titles and what withdraws them.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class HonorPolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "honor-nomination";

    private final String edition;
    private final HonorParameters parameters;
    private final HonorChecks checks;

    private HonorPolicy(String edition, HonorParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.checks = new HonorChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static HonorPolicy of(String edition, HonorParameters parameters) {
        return new HonorPolicy(edition, parameters);
    }

    /**
     * Checks a nomination.
     *
     * @param subject the nomination
     * @return the report
     */
    public Report check(HonorNomination subject) {
        return Report.of(SUBJECT_TYPE, subject.id(), edition, checks.check(subject, Checks.quiet()));
    }

    /**
     * Checks a nomination and writes down what held, what failed and what was not looked at.
     *
     * @param subject the nomination
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(HonorNomination subject) {
        return Trace.of(SUBJECT_TYPE, subject.id(), edition, rules(), collector -> checks.check(subject, collector));
    }

    /**
     * The rules of the edition for the two titles.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return HonorRules.ALL;
    }

    /**
     * The figures and choices of the edition for the two titles.
     *
     * @return the parameters
     */
    public HonorParameters parameters() {
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
}
