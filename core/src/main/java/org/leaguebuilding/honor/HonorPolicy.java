package org.leaguebuilding.honor;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;

/**
 * The honor family of one edition: it checks nominations for the two titles and what withdraws them.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class HonorPolicy extends RuleFamily<HonorNomination> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "honor-nomination";

    /** The kind of subject that this family checks. */
    public static final SubjectType<HonorNomination> SUBJECT = SubjectType.shipped(SUBJECT_TYPE, HonorNomination.class);

    private final HonorChecks checks;

    private HonorPolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, HonorRules.ALL, parameters);
        this.checks = new HonorChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static HonorPolicy of(String edition, ParameterSet parameters) {
        return new HonorPolicy(edition, parameters);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return HonorNominationFacts.all();
    }

    @Override
    protected Checks judge(HonorNomination subject, Checks collector) {
        return checks.check(subject, collector);
    }
}
