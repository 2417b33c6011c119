package org.leaguebuilding.leadership.guarantee;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;

/**
 * The guarantee family of one edition: its rules and its figures. It checks what a community guarantees its League organization,
 * and traces how a report came about.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class GuaranteePolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "community-guarantee";

    private final String edition;
    private final GuaranteeParameters parameters;
    private final GuaranteeChecks guaranteeChecks;

    private GuaranteePolicy(String edition, GuaranteeParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.guaranteeChecks = new GuaranteeChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static GuaranteePolicy of(String edition, GuaranteeParameters parameters) {
        return new GuaranteePolicy(edition, parameters);
    }

    /**
     * Checks a record.
     *
     * @param guarantee the record
     * @return the report
     */
    public Report check(CommunityGuarantee guarantee) {
        return Report.of(SUBJECT_TYPE, guarantee.id(), edition, judge(guarantee, Checks.quiet()));
    }

    /**
     * The verdict on a record alone, for callers that need no findings.
     *
     * @param guarantee the record
     * @return the verdict of its report
     */
    public Verdict verdict(CommunityGuarantee guarantee) {
        return check(guarantee).verdict();
    }

    /**
     * Checks a record and writes down what held, what failed and what was not looked at.
     *
     * @param guarantee the record
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(CommunityGuarantee guarantee) {
        return Trace.of(SUBJECT_TYPE, guarantee.id(), edition, rules(), checks -> judge(guarantee, checks));
    }

    /**
     * The rules of the edition for guarantees.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return GuaranteeRules.ALL;
    }

    /**
     * The figures of the edition for guarantees.
     *
     * @return the parameters
     */
    public GuaranteeParameters parameters() {
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

    Checks judge(CommunityGuarantee guarantee, Checks checks) {
        return guaranteeChecks.check(guarantee, checks);
    }
}
