package org.leaguebuilding.json;

import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.json.form.Answer;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.lifecycle.OrganizationHistory;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;

/**
 * The forms of documents beside those of single types of subjects: subjects of all types mixed, what an edition answers, and
 * communities and histories. Findings are read as those of the edition's rules; what follows from the rest of an answer, such as a
 * verdict, a total or a recommendation, is checked against it.
 */
public final class Forms {

    /**
     * Subjects of any type, mixed as they come. A document says its type in the property {@code subjectType} at its top level, and is
     * taken for a formation proposal where it does not; a subject is written in the form of its class.
     */
    public static final Form<Subject> ANY_SUBJECT = new AnyForm("any-subject");

    /** Reports; {@code in} a language with the messages of their findings. */
    public static final Form<Report> REPORT = new AnswerForm<>(Answer.REPORT, Report.class);

    /** Reports with the receipt by which they can be made again; {@code in} a language with the messages of their findings. */
    public static final Form<Decision> DECISION = new AnswerForm<>(Answer.DECISION, Decision.class);

    /** Advice on formation; {@code in} a language with the messages and remedies of its findings. */
    public static final Form<FormationAdvice> FORMATION_ADVICE =
            new AnswerForm<>(Answer.FORMATION_ADVICE, FormationAdvice.class);

    /** Schemes of assessment. */
    public static final Form<Scheme> ASSESSMENT_SCHEME = new AnswerForm<>(Answer.ASSESSMENT_SCHEME, Scheme.class);

    /** Scores; {@code in} a language they explain themselves. */
    public static final Form<Score> SCORE = new AnswerForm<>(Answer.SCORE, Score.class);

    /** Bundled results; {@code in} a language they explain themselves. */
    public static final Form<BundledResult> BUNDLED_RESULT =
            new AnswerForm<>(Answer.BUNDLED_RESULT, BundledResult.class);

    /** Diagnoses. */
    public static final Form<Diagnosis> DIAGNOSIS = new AnswerForm<>(Answer.DIAGNOSIS, Diagnosis.class);

    /** Communities on their own, such as one that asks for advice and its neighbours. */
    public static final Form<Community> COMMUNITY = new AnswerForm<>(Answer.COMMUNITY, Community.class);

    /** The stages of organizations over time. */
    public static final Form<OrganizationHistory> ORGANIZATION_HISTORY =
            new AnswerForm<>(Answer.ORGANIZATION_HISTORY, OrganizationHistory.class);

    private Forms() {}
}
