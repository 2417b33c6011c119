package org.leaguebuilding.json;

import org.leaguebuilding.analysis.EditionDefects;
import org.leaguebuilding.analysis.EditionDiff;
import org.leaguebuilding.analysis.Explanation;
import org.leaguebuilding.analysis.ModeWay;
import org.leaguebuilding.analysis.ModeWays;
import org.leaguebuilding.analysis.Questions;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.analysis.VerdictChange;
import org.leaguebuilding.json.analysis.EditionAnswers;
import org.leaguebuilding.json.analysis.ModeAnswers;
import org.leaguebuilding.json.analysis.SubjectAnswers;

/**
 * The forms of what {@code league-building-analysis} answers, for hosts that have it. They are written and never read, which is an {@link
 * UnsupportedOperationException}: what an analysis claims was shown by checks. Each is there {@code in} a language with its words. Subjects
 * in them are written as documents of their own and can be read and checked as such.
 */
public final class AnalysisForms {

    /** Why a rule came out as it did; {@code in} a language with the sentence that says so. */
    public static final Form<Explanation> EXPLANATION =
            AnalysisForm.of("explanation", Explanation.class, SubjectAnswers::explanation);

    /** What would mend a subject; {@code in} a language with what is to be done. */
    public static final Form<Repairs<?>> REPAIRS = AnalysisForm.of("repairs", Repairs.class, SubjectAnswers::repairs);

    /** What to ask of a subject; {@code in} a language with the titles of the facts. */
    public static final Form<Questions> QUESTIONS =
            AnalysisForm.of("questions", Questions.class, SubjectAnswers::questions);

    /** The ways to all modes of formation; {@code in} a language with a sentence on each. */
    public static final Form<ModeWays> MODE_WAYS = AnalysisForm.of("mode-ways", ModeWays.class, ModeAnswers::ways);

    /** The way to one mode of formation; {@code in} a language with the sentence that says it. */
    public static final Form<ModeWay> MODE_WAY = AnalysisForm.of("mode-way", ModeWay.class, ModeAnswers::way);

    /** What makes no sense in an edition; {@code in} a language with a sentence on each defect. */
    public static final Form<EditionDefects> EDITION_DEFECTS =
            AnalysisForm.of("edition-defects", EditionDefects.class, EditionAnswers::defects);

    /** How the verdicts of two editions differ; {@code in} a language with a sentence on each change. */
    public static final Form<EditionDiff> EDITION_DIFF =
            AnalysisForm.of("edition-diff", EditionDiff.class, EditionAnswers::diff);

    /** How the verdicts of two editions on one subject differ; {@code in} a language with the sentence that says so. */
    public static final Form<VerdictChange> VERDICT_CHANGE =
            AnalysisForm.of("verdict-change", VerdictChange.class, EditionAnswers::change);

    private AnalysisForms() {}
}
