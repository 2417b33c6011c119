package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.base.CharMatcher;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;

/**
 * A fact wherever it stands, with what it is a fact of.
 *
 * @param family the rules that read it
 * @param fact the fact
 */
record NamedFact(RuleFamily<?> family, SubjectFact fact) {

    /** Its title, followed by that of the part of a subject in which it stands. */
    String words(Texts texts) {
        String title = fact.title(texts.locale());
        int end = fact.path().lastIndexOf('.');
        String whole = CharMatcher.anyOf("[]").trimTrailingFrom(fact.path().substring(0, Math.max(end, 0)));
        return family.facts().stream()
                .filter(other -> other.path().equals(whole))
                .findFirst()
                .map(other -> texts.get("analysis.fact-of", title, other.title(texts.locale())))
                .orElse(title);
    }
}
