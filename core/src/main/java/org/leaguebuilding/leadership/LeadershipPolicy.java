package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;

/**
 * The leadership family of one edition: its rules and its figures. It checks how a district leads, and traces how a report came
 * about.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out; of a
 * leadership with more than 32 holders of duties it also makes a set of those who hold one of the first four, so that it takes time
 * linear in the holders.
 */
public final class LeadershipPolicy extends RuleFamily<DistrictLeadership> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "district-leadership";

    /** The kind of subject that this family checks. */
    public static final SubjectType<DistrictLeadership> SUBJECT =
            SubjectType.shipped(SUBJECT_TYPE, DistrictLeadership.class);

    private final LeadershipChecks leadershipChecks;

    private LeadershipPolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, LeadershipRules.ALL, parameters);
        this.leadershipChecks = new LeadershipChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static LeadershipPolicy of(String edition, ParameterSet parameters) {
        return new LeadershipPolicy(edition, parameters);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return DistrictLeadershipFacts.all();
    }

    @Override
    protected Checks judge(DistrictLeadership leadership, Checks checks) {
        return leadershipChecks.check(leadership, checks);
    }
}
