package org.leaguebuilding.assessment.cadre;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;

/**
 * The cadre family of one edition: it checks the appraisals of community League cadres.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that it hands out.
 */
public final class CadrePolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "cadre-appraisal";

    private final String edition;
    private final CadreParameters parameters;
    private final CadreChecks checks;

    private CadrePolicy(String edition, CadreParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.checks = new CadreChecks(parameters);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static CadrePolicy of(String edition, CadreParameters parameters) {
        return new CadrePolicy(edition, parameters);
    }

    /**
     * Checks an appraisal.
     *
     * @param subject the appraisal
     * @return the report
     */
    public Report check(CadreAppraisal subject) {
        return Report.of(SUBJECT_TYPE, subject.id(), edition, checks.check(subject, Checks.quiet()));
    }

    /**
     * Checks an appraisal and writes down what held and what failed.
     *
     * @param subject the appraisal
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(CadreAppraisal subject) {
        return Trace.of(SUBJECT_TYPE, subject.id(), edition, rules(), collector -> checks.check(subject, collector));
    }

    /**
     * The rules of the edition for cadres.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return CadreRules.ALL;
    }

    /**
     * The figures and choices of the edition for cadres.
     *
     * @return the parameters
     */
    public CadreParameters parameters() {
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
