package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;

/**
 * The coverage family of one edition: it looks for gaps in a survey, and works out the two rates and their dispersion.
 *
 * <p>Immutable and thread-safe. Where there is no gap, {@link #check} allocates no more than the report that it hands out.
 */
public final class CoveragePolicy extends RuleFamily<CoverageSurvey> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "coverage-survey";

    /** The kind of subject that this family checks. */
    public static final SubjectType<CoverageSurvey> SUBJECT = SubjectType.shipped(SUBJECT_TYPE, CoverageSurvey.class);

    private final CoverageChecks gaps;
    private final ImmutableSet<OrganizationCondition> established;

    private CoveragePolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, CoverageRules.ALL, parameters);
        this.gaps = new CoverageChecks(parameters);
        this.established = parameters.value(CoverageParameters.ESTABLISHED_CONDITIONS);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @return the policy
     */
    public static CoveragePolicy of(String edition, ParameterSet parameters) {
        return new CoveragePolicy(edition, parameters);
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
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters
     */
    public ImmutableList<CommunityRates> rates(CoverageSurvey survey, String districtId) {
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
        requireNonNull(kind, "kind");
        return Dispersion.of(kind, units, parameters().value(CoverageParameters.DISPERSION_METHOD));
    }

    private FormationRate formationRate(SurveyedCommunity community) {
        return FormationRate.of(Truth.isIn(community.organization(), established));
    }

    private static WorkCoverage workCoverage(SurveyedCommunity community) {
        return WorkCoverage.of(community.youthReached(), community.youthCount(), community.memberCount());
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return CoverageSurveyFacts.all();
    }

    @Override
    protected Checks judge(CoverageSurvey survey, Checks collector) {
        return gaps.check(survey, collector);
    }
}
