package org.leaguebuilding.leadership;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;

/**
 * The leadership family of one edition: its rules and its figures. It checks how a district leads, and traces how a report came
 * about.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out; of a
 * leadership with more than 32 holders of duties it also makes a set of those who hold one of the first four, so that it takes time
 * linear in the holders.
 */
public final class LeadershipPolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "district-leadership";

    private final String edition;
    private final LeadershipParameters parameters;
    private final LeadershipChecks leadershipChecks;

    private LeadershipPolicy(String edition, LeadershipParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.leadershipChecks = new LeadershipChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static LeadershipPolicy of(String edition, LeadershipParameters parameters) {
        return new LeadershipPolicy(edition, parameters);
    }

    /**
     * Checks how a district leads.
     *
     * @param leadership the record
     * @return the report
     */
    public Report check(DistrictLeadership leadership) {
        return Report.of(SUBJECT_TYPE, leadership.id(), edition, judge(leadership, Checks.quiet()));
    }

    /**
     * The verdict on a record alone, for callers that need no findings.
     *
     * @param leadership the record
     * @return the verdict of its report
     */
    public Verdict verdict(DistrictLeadership leadership) {
        return check(leadership).verdict();
    }

    /**
     * Checks a record and writes down what held, what failed and what was not looked at.
     *
     * @param leadership the record
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(DistrictLeadership leadership) {
        return Trace.of(SUBJECT_TYPE, leadership.id(), edition, rules(), checks -> judge(leadership, checks));
    }

    /**
     * The rules of the edition for a district's leadership.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return LeadershipRules.ALL;
    }

    /**
     * The figures and choices of the edition for a district's leadership.
     *
     * @return the parameters
     */
    public LeadershipParameters parameters() {
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

    Checks judge(DistrictLeadership leadership, Checks checks) {
        return leadershipChecks.check(leadership, checks);
    }
}
