package org.leaguebuilding.guarantee;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;

/**
 * The guarantee family of one edition: its rules and its figures. It checks what a community guarantees its League organization,
 * and traces how a report came about.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class GuaranteePolicy extends RuleFamily<CommunityGuarantee> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "community-guarantee";

    /** The kind of subject that this family checks. */
    public static final SubjectType<CommunityGuarantee> SUBJECT =
            SubjectType.shipped(SUBJECT_TYPE, CommunityGuarantee.class);

    private final GuaranteeChecks guaranteeChecks;

    private GuaranteePolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, GuaranteeRules.ALL, parameters);
        this.guaranteeChecks = new GuaranteeChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static GuaranteePolicy of(String edition, ParameterSet parameters) {
        return new GuaranteePolicy(edition, parameters);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return CommunityGuaranteeFacts.all();
    }

    @Override
    protected Checks judge(CommunityGuarantee guarantee, Checks checks) {
        return guaranteeChecks.check(guarantee, checks);
    }
}
