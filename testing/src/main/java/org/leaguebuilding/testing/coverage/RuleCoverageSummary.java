package org.leaguebuilding.testing.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.text.Language;

/**
 * Which rules of an edition the tests have seen findings of, at one moment. Immutable and thread-safe.
 *
 * @param edition the edition's id
 * @param rules what was seen of each rule, in the order of the edition; at least one
 * @param notOfTheEdition the ids of rules that findings were seen of, but that were not to be covered
 */
public record RuleCoverageSummary(
        String edition, ImmutableList<RuleExercise> rules, ImmutableList<RuleId> notOfTheEdition) {

    /** Takes all three. */
    public RuleCoverageSummary {
        requireNonNull(edition, "edition");
        requireNonNull(rules, "rules");
        requireNonNull(notOfTheEdition, "notOfTheEdition");
    }

    /**
     * The rules of which no finding was seen.
     *
     * @return the rules, in the order of the edition
     */
    public ImmutableList<Rule> neverExercised() {
        return rules.stream()
                .filter(each -> !each.isExercised())
                .map(RuleExercise::rule)
                .collect(toImmutableList());
    }

    /** {@return the number of rules of which a finding was seen} */
    public int exercised() {
        return rules.size() - neverExercised().size();
    }

    /**
     * The share of rules of which a finding was seen, in whole percent, rounded down: 100 only where none is left.
     *
     * @return from 0 to 100
     */
    public int percent() {
        return exercised() * 100 / rules.size();
    }

    /**
     * Holds the share against a threshold.
     *
     * @param minimumPercent the least percent that is enough, from 0 to 100
     * @throws AssertionError if it is not reached; its message is the text in both languages
     * @throws IllegalArgumentException if the threshold is no percentage
     */
    public void requireAtLeast(int minimumPercent) {
        requirePercent(minimumPercent);
        if (percent() < minimumPercent) {
            throw new AssertionError(SummaryText.belowThreshold(this, minimumPercent, Language.EN) + "\n"
                    + SummaryText.belowThreshold(this, minimumPercent, Language.ZH_CN) + "\n" + textInBothLanguages());
        }
    }

    /**
     * Refuses a threshold that is no percentage, which could never be reached or never fail.
     *
     * @param minimumPercent the threshold
     * @return the same threshold, from 0 to 100
     * @throws IllegalArgumentException if it is less than 0 or more than 100
     */
    @CanIgnoreReturnValue
    public static int requirePercent(int minimumPercent) {
        if (minimumPercent < 0 || minimumPercent > 100) {
            throw new IllegalArgumentException("minimumPercent is " + minimumPercent + ": expected 0 to 100");
        }
        return minimumPercent;
    }

    /**
     * The summary in words: the share, then each rule that was never exercised with its title.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return some lines, joined by line feeds
     */
    public String text(Locale locale) {
        requireNonNull(locale, "locale");
        return SummaryText.of(this, Language.of(locale));
    }

    /**
     * The summary in English and then in Chinese.
     *
     * @return some lines, joined by line feeds
     */
    public String textInBothLanguages() {
        return SummaryText.of(this, Language.EN) + "\n" + SummaryText.of(this, Language.ZH_CN);
    }
}
