package org.leaguebuilding.analysis;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * Why a rule came out as it did: facts that alone force it. A subject that agrees on them gets the same, whatever else is stated
 * of it. Of a rule that does not hold, none of those that may be unknown can be left out. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param path where it does not hold or cannot be judged; of a rule that holds everywhere the first place that it was asked of
 * @param holds whether it holds, does not hold, or cannot be judged
 * @param facts the facts, in the order in which they are declared; where the rule cannot be judged, those that are missing among them
 */
public record Explanation(Rule rule, String path, Truth holds, ImmutableList<StatedFact> facts) implements HasNoForm {

    /** Takes the components. */
    public Explanation {
        Structure.given("Explanation", "rule", rule);
        Structure.given("Explanation", "path", path);
        Structure.given("Explanation", "holds", holds);
        Structure.given("Explanation", "facts", facts);
    }

    /**
     * {@return what the rule says and because of which facts, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        words.put("title", rule.title(locale));
        Texts.joined("list", locale, facts.stream().map(fact -> fact.text(locale)))
                .ifPresent(joined -> words.put("facts", joined));
        return Texts.of("explanation." + Ascii.toLowerCase(holds.name()), locale, words.buildOrThrow());
    }
}
