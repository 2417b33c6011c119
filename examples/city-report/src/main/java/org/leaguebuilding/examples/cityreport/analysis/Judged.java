package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.Explanation;
import org.leaguebuilding.analysis.Questions;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.analysis.SubjectAnalysis;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;

/**
 * A subject of a file, with its report and what can be asked about it.
 *
 * @param <S> the subjects
 * @param family the rules about it
 * @param analysis what to ask
 * @param subject the subject
 * @param report what the check says of it
 */
record Judged<S extends Subject>(RuleFamily<S> family, SubjectAnalysis<S> analysis, S subject, Report report) {

    ImmutableList<Explanation> why() {
        return analysis.why(subject);
    }

    Repairs<S> repairs(Effort effort) {
        return analysis.repairs(subject, effort);
    }

    Questions questions(Effort effort) {
        return analysis.questions(subject, effort);
    }
}
