package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;

/**
 * The coverage family of one edition: it looks for gaps in a survey, and works out the two rates and their dispersion.
 *
 * <p>Immutable and thread-safe. Where there is no gap, {@link #check} allocates no more than the report that it hands out.
 */
public final class CoveragePolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "coverage-survey";

    private final String edition;
    private final CoverageParameters parameters;
    private final CoverageChecks gaps;
    private final ImmutableSet<OrganizationCondition> established;

    private CoveragePolicy(String edition, CoverageParameters parameters) {
        this.edition = edition;
        this.parameters = parameters;
        this.gaps = new CoverageChecks(parameters);
        this.established = parameters.establishedConditions().value();
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static CoveragePolicy of(String edition, CoverageParameters parameters) {
        return new CoveragePolicy(edition, parameters);
    }

    /**
     * Looks for gaps in a survey.
     *
     * @param survey the survey
     * @return the report; each finding is a gap with its remedy, or a fact to collect
     */
    public Report check(CoverageSurvey survey) {
        return Report.of(SUBJECT_TYPE, survey.id(), edition, gaps.check(survey, Checks.quiet()));
    }

    /**
     * Looks for gaps in a survey and writes down what held, what failed and what was not looked at.
     *
     * @param survey the survey
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(CoverageSurvey survey) {
        return Trace.of(SUBJECT_TYPE, survey.id(), edition, rules(), checks -> gaps.check(survey, checks));
    }

    /**
     * The formation rate over the communities of a survey (P15).
     *
     * @param survey the survey
     * @return the rate in exact counts, with bounds where a community's organization is unknown
     */
    public FormationRate formationRate(CoverageSurvey survey) {
        FormationRate rate = FormationRate.NONE;
        for (SurveyedCommunity community : survey.communities()) {
            rate = rate.mergedWith(formationRate(community));
        }
        return rate;
    }

    /**
     * The coverage of League work over the communities of a survey (P15). Sites lie in communities and are not counted
     * again.
     *
     * @param survey the survey
     * @return the coverage in exact counts, with bounds where counts are unknown; unknown youth are at least the members
     */
    public WorkCoverage workCoverage(CoverageSurvey survey) {
        WorkCoverage coverage = WorkCoverage.NONE;
        for (SurveyedCommunity community : survey.communities()) {
            coverage = coverage.mergedWith(workCoverage(community));
        }
        return coverage;
    }

    /**
     * Both rates of each community of a survey, ready to be rolled up with those of other surveys.
     *
     * @param survey the survey
     * @param districtId the id of the district that its communities lie in
     * @return the rates, in the order of the survey
     * @throws org.leaguebuilding.value.MalformedValueException if the id is blank, over-long or has control characters
     */
    public ImmutableList<CommunityRates> rates(CoverageSurvey survey, String districtId) {
        Structure.id("CommunityRates", "districtId", districtId);
        return survey.communities().stream()
                .map(community -> new CommunityRates(
                        community.id(),
                        community.subdistrictId(),
                        districtId,
                        formationRate(community),
                        workCoverage(community)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How unevenly a rate is spread over units (P61), by the edition's method.
     *
     * @param kind which rate
     * @param units the units, usually those of one level of a {@link RollUp}
     * @return the dispersion; without a coefficient where it is undefined
     */
    public Dispersion dispersion(RateKind kind, Collection<UnitRates> units) {
        return Dispersion.of(kind, units, parameters.dispersionMethod().value());
    }

    /**
     * The rules of the edition for coverage.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return CoverageRules.ALL;
    }

    /**
     * The figures and choices of the edition for coverage.
     *
     * @return the parameters
     */
    public CoverageParameters parameters() {
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

    private FormationRate formationRate(SurveyedCommunity community) {
        return FormationRate.of(Truth.isIn(community.organization(), established));
    }

    private static WorkCoverage workCoverage(SurveyedCommunity community) {
        return WorkCoverage.of(community.youthReached(), community.youthCount(), community.memberCount());
    }
}
