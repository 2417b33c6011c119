package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.cadre.CadreAppraisal;
import org.leaguebuilding.assessment.cadre.CadrePolicy;
import org.leaguebuilding.assessment.diagnosis.Diagnosis;
import org.leaguebuilding.assessment.diagnosis.DiagnosisInput;
import org.leaguebuilding.assessment.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.assessment.honor.HonorNomination;
import org.leaguebuilding.assessment.honor.HonorPolicy;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.leadership.guarantee.CommunityGuarantee;
import org.leaguebuilding.leadership.guarantee.GuaranteePolicy;
import org.leaguebuilding.leadership.responsibility.ResponsibilityPlan;
import org.leaguebuilding.leadership.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.organization.LifecyclePolicy;
import org.leaguebuilding.organization.StageRequest;
import org.leaguebuilding.organization.StatutoryFigures;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;

/**
 * One edition of the policy, which a host checks its subjects against.
 *
 * <pre>{@code
 * LeagueBuildingPolicy policy = Editions.wuhan2005();
 * Report report = policy.check(proposal);
 * }</pre>
 *
 * <p>There is one {@code check} for each kind of subject; a host that wants less, or a trace of how a report came about,
 * takes one family, such as {@link #leadership()}. An edition is changed only by building a new one with {@link
 * #toBuilder(String)}: what was handed out never changes. Immutable and thread-safe.
 */
public final class LeagueBuildingPolicy {

    private static final String WUHAN_2005 = "wuhan-2005";

    /** The speech dates itself to the days before 1 October 2005 (P75); figures are taken as of the last of them. */
    private static final LocalDate DAY_OF_SPEECH = LocalDate.of(2005, 9, 30);

    private final String id;
    private final StatutoryFigures statutes;
    private final EditionParameters parameters;
    private final ImmutableList<FormationMode> customModes;
    private final FormationPolicy formation;
    private final LifecyclePolicy lifecycle;
    private final LeadershipPolicy leadership;
    private final ResponsibilityPolicy responsibility;
    private final GuaranteePolicy guarantee;
    private final ActivityPolicy activity;
    private final CoveragePolicy coverage;
    private final AssessmentPolicy assessment;
    private final HonorPolicy honor;
    private final CadrePolicy cadre;
    private final DiagnosisPolicy diagnosis;
    private final RuleSet rules;

    LeagueBuildingPolicy(
            String id,
            StatutoryFigures statutes,
            EditionParameters parameters,
            ImmutableList<FormationMode> customModes) {
        this.id = id;
        this.statutes = statutes;
        this.parameters = parameters;
        this.customModes = customModes;
        this.formation = FormationPolicy.of(id, parameters.formation(), customModes);
        this.lifecycle = LifecyclePolicy.of(id, parameters.lifecycle());
        this.leadership = LeadershipPolicy.of(id, parameters.leadership());
        this.responsibility = ResponsibilityPolicy.of(id, parameters.responsibility());
        this.guarantee = GuaranteePolicy.of(id, parameters.guarantee());
        this.activity = ActivityPolicy.of(id, parameters.activity());
        this.coverage = CoveragePolicy.of(id, parameters.coverage());
        this.assessment = AssessmentPolicy.of(id, parameters.assessment());
        this.honor = HonorPolicy.of(id, parameters.honor());
        this.cadre = CadrePolicy.of(id, parameters.cadre());
        this.diagnosis = DiagnosisPolicy.of(id, parameters.diagnosis());
        this.rules = formation
                .rules()
                .with(
                        lifecycle.rules(),
                        leadership.rules(),
                        responsibility.rules(),
                        guarantee.rules(),
                        activity.rules(),
                        coverage.rules(),
                        assessment.rules(),
                        honor.rules(),
                        cadre.rules(),
                        diagnosis.rules());
    }

    static LeagueBuildingPolicy asOfSpeech() {
        StatutoryFigures statutes = StatutoryFigures.asOf(DAY_OF_SPEECH);
        return new LeagueBuildingPolicy(WUHAN_2005, statutes, EditionParameters.shipped(statutes), ImmutableList.of());
    }

    /**
     * The same edition with the statutory figures known to be in force on a day. Figures that are not known to hold that
     * day are left out and listed by {@link #uncertain()}.
     *
     * @param day the day, from 2005-09-01 to 2199-12-31
     * @return the edition, with an id such as {@code wuhan-2005@2026-01-01}
     * @throws MalformedValueException if the day is out of that range
     */
    public LeagueBuildingPolicy asOf(LocalDate day) {
        StatutoryFigures figures = StatutoryFigures.asOf(day);
        return new LeagueBuildingPolicy(baseId() + "@" + day, figures, parameters.withStatutes(figures), customModes);
    }

    /**
     * Begins an edition of a city or host that differs from this one.
     *
     * @param newId its id, which every report will name; not one that begins like a shipped edition's
     * @return a builder that holds all of this edition
     * @throws MalformedValueException if the id is blank, over-long or has control characters or an {@code @}, or begins
     *     with {@code wuhan-2005}
     */
    public PolicyBuilder toBuilder(String newId) {
        Structure.id("LeagueBuildingPolicy", "id", newId);
        if (newId.startsWith(WUHAN_2005) || newId.indexOf('@') >= 0) {
            throw new MalformedValueException("LeagueBuildingPolicy", "id", newId, Expectation.OWN_ID);
        }
        return new PolicyBuilder(newId, statutes, parameters, customModes);
    }

    /**
     * The edition's id.
     *
     * @return such as {@code wuhan-2005} or {@code wuhan-2005@2026-01-01}
     */
    public String id() {
        return id;
    }

    /**
     * The day as of which the statutory figures were taken.
     *
     * @return the day; for {@code wuhan-2005} the last one before 1 October 2005
     */
    public LocalDate day() {
        return statutes.day();
    }

    /**
     * The statutory figures known to be in force on the edition's day, also those that no rule reads: committees, terms,
     * elections, age.
     *
     * @return the figures
     */
    public StatutoryFigures statutes() {
        return statutes;
    }

    /**
     * Checks a formation proposal.
     *
     * @param proposal the subject
     * @return the report
     */
    public Report check(FormationProposal proposal) {
        return formation.check(proposal);
    }

    /**
     * Checks a request to move to another stage.
     *
     * @param request the subject
     * @return the report
     */
    public Report check(StageRequest request) {
        return lifecycle.check(request);
    }

    /**
     * Checks the leadership of a district.
     *
     * @param leadership the subject
     * @return the report
     */
    public Report check(DistrictLeadership leadership) {
        return this.leadership.check(leadership);
    }

    /**
     * Checks a responsibility chain with its plan and tasks.
     *
     * @param plan the subject
     * @return the report
     */
    public Report check(ResponsibilityPlan plan) {
        return responsibility.check(plan);
    }

    /**
     * Checks what guarantees the work in a community.
     *
     * @param guarantee the subject
     * @return the report
     */
    public Report check(CommunityGuarantee guarantee) {
        return this.guarantee.check(guarantee);
    }

    /**
     * Checks a programme of activities.
     *
     * @param programme the subject
     * @return the report
     */
    public Report check(ActivityProgramme programme) {
        return activity.check(programme);
    }

    /**
     * Checks a survey of coverage.
     *
     * @param survey the subject
     * @return the report
     */
    public Report check(CoverageSurvey survey) {
        return coverage.check(survey);
    }

    /**
     * Checks the record of a community.
     *
     * @param record the subject
     * @return the report
     */
    public Report check(AssessmentRecord record) {
        return assessment.check(record);
    }

    /**
     * Checks a nomination for an honor.
     *
     * @param nomination the subject
     * @return the report
     */
    public Report check(HonorNomination nomination) {
        return honor.check(nomination);
    }

    /**
     * Checks the appraisal of a cadre.
     *
     * @param appraisal the subject
     * @return the report
     */
    public Report check(CadreAppraisal appraisal) {
        return cadre.check(appraisal);
    }

    /**
     * Checks the figures of a district or a city for the named problems.
     *
     * @param input the subject
     * @return the report
     */
    public Report check(DiagnosisInput input) {
        return diagnosis.check(input);
    }

    /**
     * Checks a formation proposal and writes down what held, what failed and what was not looked at.
     *
     * @param proposal the proposal
     * @return the trace, with the same report that {@link #check(FormationProposal)} gives
     */
    public Trace trace(FormationProposal proposal) {
        return formation.trace(proposal);
    }

    /**
     * Says which formation modes fit a community.
     *
     * @param community the community
     * @param neighbours other communities that it could join, usually those that it touches
     * @return for every mode whether the community is eligible, what is unmet or unknown, and a recommendation
     * @throws MalformedValueException if the community is among its neighbours, or a neighbour is given twice
     */
    public FormationAdvice advise(Community community, ImmutableList<Community> neighbours) {
        return formation.advise(community, neighbours);
    }

    /**
     * Scores the record of a community by the edition's scheme.
     *
     * @param record the record
     * @return the score, which explains itself line by line
     */
    public Score assess(AssessmentRecord record) {
        return assessment.assess(record);
    }

    /**
     * Diagnoses the named problems from the figures of a district or a city.
     *
     * @param input the figures
     * @return for each problem whether it is there, with the figures behind it and the units that weigh most
     */
    public Diagnosis diagnose(DiagnosisInput input) {
        return diagnosis.diagnose(input);
    }

    /**
     * The family of formation alone.
     *
     * @return the family
     */
    public FormationPolicy formation() {
        return formation;
    }

    /**
     * The family of stages alone.
     *
     * @return the family
     */
    public LifecyclePolicy lifecycle() {
        return lifecycle;
    }

    /**
     * The family of leadership alone.
     *
     * @return the family
     */
    public LeadershipPolicy leadership() {
        return leadership;
    }

    /**
     * The family of responsibility alone.
     *
     * @return the family
     */
    public ResponsibilityPolicy responsibility() {
        return responsibility;
    }

    /**
     * The family of guarantees alone.
     *
     * @return the family
     */
    public GuaranteePolicy guarantee() {
        return guarantee;
    }

    /**
     * The family of activities alone.
     *
     * @return the family
     */
    public ActivityPolicy activity() {
        return activity;
    }

    /**
     * The family of coverage alone.
     *
     * @return the family
     */
    public CoveragePolicy coverage() {
        return coverage;
    }

    /**
     * The family of assessment alone.
     *
     * @return the family
     */
    public AssessmentPolicy assessment() {
        return assessment;
    }

    /**
     * The family of honors alone.
     *
     * @return the family
     */
    public HonorPolicy honor() {
        return honor;
    }

    /**
     * The family of cadres alone.
     *
     * @return the family
     */
    public CadrePolicy cadre() {
        return cadre;
    }

    /**
     * The family of diagnosis alone.
     *
     * @return the family
     */
    public DiagnosisPolicy diagnosis() {
        return diagnosis;
    }

    /**
     * All rules of the edition.
     *
     * @return them, family by family in the order in which they are reported
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * All figures and choices of the edition, those of statutes that no rule reads included.
     *
     * @return the parameters with origin, each once, in a stable order
     */
    public ImmutableList<Parameter<?>> parameters() {
        return Stream.concat(parameters.all().stream(), statutes.inForce().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The statutory figures that are not known to hold on the edition's day, and are therefore left out.
     *
     * @return them, each with the dates on which it is known to hold
     */
    public ImmutableList<Parameter<?>> uncertain() {
        return statutes.uncertain();
    }

    @Override
    public String toString() {
        return id;
    }

    private String baseId() {
        int at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }
}
