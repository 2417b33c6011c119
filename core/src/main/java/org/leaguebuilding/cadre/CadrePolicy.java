package org.leaguebuilding.cadre;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;

/**
 * The cadre family of one edition: it checks the appraisals of community League cadres.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class CadrePolicy extends RuleFamily<CadreAppraisal> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "cadre-appraisal";

    /** The kind of subject that this family checks. */
    public static final SubjectType<CadreAppraisal> SUBJECT = SubjectType.shipped(SUBJECT_TYPE, CadreAppraisal.class);

    private final CadreChecks checks;

    private CadrePolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, CadreRules.ALL, parameters);
        this.checks = new CadreChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static CadrePolicy of(String edition, ParameterSet parameters) {
        return new CadrePolicy(edition, parameters);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return CadreAppraisalFacts.all();
    }

    @Override
    protected Checks judge(CadreAppraisal subject, Checks collector) {
        return checks.check(subject, collector);
    }
}
