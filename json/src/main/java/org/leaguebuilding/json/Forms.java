package org.leaguebuilding.json;

import java.util.Optional;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.form.Answer;
import org.leaguebuilding.json.form.ParameterTable;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.lifecycle.OrganizationHistory;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.source.Parameter;

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

    /**
     * Reports; {@code in} a language with all that a screen shows of their findings: title, label and place of the fact, message, remedy, and
     * where the reference explains the rule.
     */
    public static final Form<Report> REPORT = new AnswerForm<>(Answer.REPORT, Report.class);

    /** Reports with the receipt by which they can be made again; {@code in} a language with the same words. */
    public static final Form<Decision> DECISION = new AnswerForm<>(Answer.DECISION, Decision.class);

    /**
     * Answers to the lines of a file of subjects, as {@link FileCheck} writes them: reports, and for bad lines what is wrong with them;
     * {@code in} a language with the words of the reports.
     */
    public static final Form<LineAnswer> LINE_ANSWER = new LineAnswerForm("line-answer", Optional.empty());

    /** Traces, which say how reports came about; {@code in} a language with the words of the report and the titles of the rules. */
    public static final Form<Trace> TRACE = new AnswerForm<>(Answer.TRACE, Trace.class);

    /** Rules, read as those of the edition; {@code in} a language with their texts, in which placeholders stay open. */
    public static final Form<Rule> RULE = new AnswerForm<>(Answer.RULE, Rule.class);

    /** Parameters, read as those of the edition; {@code in} a language with title and reason. */
    public static final Form<Parameter<?>> PARAMETER = new AnswerForm<>(Answer.PARAMETER, ParameterTable.TYPE);

    /** Advice on formation; {@code in} a language with the words of its findings. */
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
