package org.leaguebuilding.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.activity.ActivityParameters;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.cadre.CadreParameters;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.DiagnosisParameters;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.honor.HonorParameters;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.leadership.LeadershipParameters;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.lifecycle.LifecycleParameters;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.responsibility.ResponsibilityParameters;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.statute.StatutoryFigures;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * One edition of the policy, which a host checks its subjects against.
 *
 * <pre>{@code
 * LeagueBuildingPolicy policy = Editions.wuhan2005();
 * Report report = policy.check(proposal);
 * }</pre>
 *
 * <p>A subject is checked by the family for its class; a host that wants less takes one family, such as {@link
 * #leadership()}. An edition is changed only by building a new one with {@link
 * #toBuilder(String)}: what was handed out never changes. Immutable and thread-safe.
 */
public final class LeagueBuildingPolicy implements HasNoForm {

    private static final String TYPE = "LeagueBuildingPolicy";

    private final String id;
    private final StatutoryFigures statutes;
    private final Changes changes;
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
    private final ImmutableList<RuleFamily<?>> families;
    private final FamiliesBySubject familiesBySubject;
    private final RuleSet rules;

    /** The one list of the families, in the order in which they are reported; a host's own follow. */
    LeagueBuildingPolicy(String id, StatutoryFigures statutes, Changes changes) {
        this.id = id;
        this.statutes = statutes;
        this.changes = changes;
        FamilyParameters parameters = new FamilyParameters(statutes.day(), changes.parameters());
        RuleEdits edits = changes.rules();
        this.formation =
                edits.applyTo(FormationPolicy.of(id, parameters.of(FormationParameters.KEYS), changes.modes()));
        this.lifecycle = edits.applyTo(LifecyclePolicy.of(id, parameters.of(LifecycleParameters.KEYS)));
        this.leadership = edits.applyTo(LeadershipPolicy.of(id, parameters.of(LeadershipParameters.KEYS)));
        this.responsibility = edits.applyTo(ResponsibilityPolicy.of(id, parameters.of(ResponsibilityParameters.KEYS)));
        this.guarantee = edits.applyTo(GuaranteePolicy.of(id, parameters.of(GuaranteeParameters.KEYS)));
        this.activity = edits.applyTo(ActivityPolicy.of(id, parameters.of(ActivityParameters.KEYS)));
        this.coverage = edits.applyTo(CoveragePolicy.of(id, parameters.of(CoverageParameters.KEYS)));
        this.assessment = edits.applyTo(AssessmentPolicy.of(id, parameters.of(AssessmentParameters.KEYS)));
        this.honor = edits.applyTo(HonorPolicy.of(id, parameters.of(HonorParameters.KEYS)));
        this.cadre = edits.applyTo(CadrePolicy.of(id, parameters.of(CadreParameters.KEYS)));
        this.diagnosis = edits.applyTo(DiagnosisPolicy.of(id, parameters.of(DiagnosisParameters.KEYS)));
        this.families = ImmutableList.<RuleFamily<?>>builder()
                .add(formation)
                .add(lifecycle)
                .add(leadership)
                .add(responsibility)
                .add(guarantee)
                .add(activity)
                .add(coverage)
                .add(assessment)
                .add(honor)
                .add(cadre)
                .add(diagnosis)
                .addAll(changes.families(id, parameters).stream()
                        .map(edits::applyTo)
                        .iterator())
                .build();
        this.familiesBySubject = new FamiliesBySubject(families);
        this.rules = Families.rules(families);
        if (changes.touchParameters()) {
            changes.requireKnown(families);
        }
        edits.requireKnown(families);
        edits.requireNotReliedOn(assessment.parameters().value(AssessmentParameters.SCHEME));
    }

    /**
     * The same edition with the statutory figures known to be in force on a day. Figures that are not known to hold that
     * day are left out and listed by {@link #uncertain()}.
     *
     * <p>Where the edition was made of a document, a city's own figure stays, and is held against the statute of that day.
     *
     * @param day the day, from 2005-09-01 to 2199-12-31
     * @return the edition, with an id such as {@code wuhan-2005@2026-01-01}
     * @throws MalformedValueException if the day is out of that range
     * @throws org.leaguebuilding.edition.MalformedEditionException if the edition was made of a document, and a figure of the
     *     city is laxer than the statute of that day
     */
    public LeagueBuildingPolicy asOf(LocalDate day) {
        ImmutableList<EditionDocument> documents = changes.documents();
        if (EditionAssembly.isOf(id, documents)) {
            return EditionAssembly.build(documents.get(documents.size() - 1), documents, Optional.of(day));
        }
        return new LeagueBuildingPolicy(EditionIds.asOf(id, day), StatutoryFigures.asOf(day), changes);
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
        requireNonNull(newId, "newId");
        EditionIds.requireOwn(TYPE, newId);
        return new PolicyBuilder(this, newId, statutes, changes);
    }

    /** {@return the edition's id, such as {@code wuhan-2005} or {@code wuhan-2005@2026-01-01}} */
    public String id() {
        return id;
    }

    /** {@return the day as of which the statutory figures were taken; for {@code wuhan-2005} the last one before 1 October 2005} */
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
     * All families of the edition.
     *
     * @return them, those of the library in the order in which they are reported, then a host's own
     */
    public ImmutableList<RuleFamily<?>> families() {
        return families;
    }

    /**
     * {@return the family that checks a kind of subject}
     *
     * @param <S> the subjects
     * @param type the kind, such as {@code FormationPolicy.SUBJECT}
     * @throws MalformedValueException if the edition has no family for it, or the family of that code checks subjects of another
     *     class; {@link SubjectType#named} names no class, and so any fits
     */
    public <S extends Subject> RuleFamily<S> family(SubjectType<S> type) {
        requireNonNull(type, "type");
        return Families.find(families, type)
                .orElseThrow(() -> new MalformedValueException(TYPE, "type", type.code(), Expectation.SUBJECT_TYPE));
    }

    /**
     * {@return the family that checks a subject}
     *
     * @param subject the subject
     * @throws MalformedValueException if the edition has no family for it, which cannot be with a subject of the library
     */
    public RuleFamily<?> familyOf(Subject subject) {
        return familiesBySubject.of(requireNonNull(subject, "subject"));
    }

    /**
     * {@return all codes of a set that the edition knows, its own included; none of a class that is no set of codes}
     *
     * @param <C> the codes
     * @param set the enum of a closed set, the record of an open one, such as {@code ModeId.class}
     */
    public <C> ImmutableList<C> codes(Class<C> set) {
        return new EditionCodes(this).of(requireNonNull(set, "set"));
    }

    /**
     * Checks a subject.
     *
     * @param subject the subject, such as a {@link FormationProposal} or an {@link AssessmentRecord}
     * @return the report
     * @throws MalformedValueException if the edition has no family for it, which cannot be with a subject of the library
     */
    public Report check(Subject subject) {
        return familiesBySubject.of(subject).check(subject);
    }

    /**
     * The verdict on a subject alone, for callers that need no findings.
     *
     * @param subject the subject
     * @return the verdict of its report
     * @throws MalformedValueException if the edition has no family for it, which cannot be with a subject of the library
     */
    public Verdict verdict(Subject subject) {
        return familiesBySubject.of(subject).verdict(subject);
    }

    /**
     * Checks a subject and writes down what held, what failed and what was not looked at.
     *
     * @param subject the subject
     * @return the trace, with the same report that {@link #check} gives
     * @throws MalformedValueException if the edition has no family for it, which cannot be with a subject of the library
     */
    public Trace trace(Subject subject) {
        return familiesBySubject.of(subject).trace(subject);
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
        requireNonNull(community, "community");
        requireNonNull(neighbours, "neighbours");
        return formation.advise(community, neighbours);
    }

    /**
     * Scores the record of a community by the edition's scheme.
     *
     * @param record the record
     * @return the score, which explains itself line by line
     */
    public Score assess(AssessmentRecord record) {
        requireNonNull(record, "record");
        return assessment.assess(record);
    }

    /**
     * Diagnoses the named problems from the figures of a district or a city.
     *
     * @param input the figures
     * @return for each problem whether it is there, with the figures that it rests on and the units that weigh most
     */
    public Diagnosis diagnose(DiagnosisInput input) {
        return diagnosis.diagnose(input);
    }

    /** {@return the family of formation alone} */
    public FormationPolicy formation() {
        return formation;
    }

    /** {@return the family of stages alone} */
    public LifecyclePolicy lifecycle() {
        return lifecycle;
    }

    /** {@return the family of leadership alone} */
    public LeadershipPolicy leadership() {
        return leadership;
    }

    /** {@return the family of responsibility alone} */
    public ResponsibilityPolicy responsibility() {
        return responsibility;
    }

    /** {@return the family of guarantees alone} */
    public GuaranteePolicy guarantee() {
        return guarantee;
    }

    /** {@return the family of activities alone} */
    public ActivityPolicy activity() {
        return activity;
    }

    /** {@return the family of coverage alone} */
    public CoveragePolicy coverage() {
        return coverage;
    }

    /** {@return the family of assessment alone} */
    public AssessmentPolicy assessment() {
        return assessment;
    }

    /** {@return the family of honors alone} */
    public HonorPolicy honor() {
        return honor;
    }

    /** {@return the family of cadres alone} */
    public CadrePolicy cadre() {
        return cadre;
    }

    /** {@return the family of diagnosis alone} */
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
        return Families.parameters(families, statutes.inForce());
    }

    /**
     * The statutory figures that are not known to hold on the edition's day, and are therefore left out.
     *
     * @return them, each with the dates on which it is known to hold
     */
    public ImmutableList<Parameter<?>> uncertain() {
        return statutes.uncertain();
    }

    /** The same edition under another name. */
    LeagueBuildingPolicy named(String other) {
        return new LeagueBuildingPolicy(other, statutes, changes);
    }

    /** {@return the documents that the edition was made of, the one next to the shipped edition first; else none} */
    public ImmutableList<EditionDocument> documents() {
        return changes.documents();
    }

    /** {@return what the edition has otherwise than the shipped one that it goes back to, changes of editions before it first} */
    public ImmutableList<LocalChange> localChanges() {
        return changes.log();
    }

    @Override
    public String toString() {
        return id;
    }
}
