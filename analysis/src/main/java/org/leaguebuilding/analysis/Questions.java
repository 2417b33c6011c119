package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * What to ask of a subject on which there is no definite verdict yet. Immutable and thread-safe.
 *
 * @param next the facts that are worth asking for, the best one first: with it the fewest answers are needed where they turn out worst; empty
 *     where the verdict is definite
 * @param most the most answers that a definite verdict can take, if each time the best fact is asked for; 0 where the verdict is definite
 * @param exact whether {@code most} was worked out to the end; else it is the number of facts that could matter, which is never too low
 * @param idle the facts that are unknown and cannot matter to any rule, whatever the others turn out to be
 * @param checks how many subjects were checked
 */
public record Questions(
        ImmutableList<StatedFact> next, int most, boolean exact, ImmutableList<StatedFact> idle, int checks)
        implements HasNoForm {

    /** Takes the components. */
    public Questions {
        Structure.given("Questions", "next", next);
        Structure.given("Questions", "idle", idle);
    }

    /**
     * {@return what to ask for first, how many answers a verdict can take, and what does not matter, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        String first = next.isEmpty()
                ? Texts.of("questions.definite", locale)
                : Texts.of(
                        "questions.open",
                        locale,
                        ImmutableMap.of(
                                "fact",
                                next.get(0).at().title(locale),
                                exact ? "most" : "atMost",
                                String.valueOf(most)));
        return Texts.joined("list", locale, idle.stream().map(fact -> fact.at().title(locale)))
                .map(facts -> Texts.of("questions.idle", locale, ImmutableMap.of("questions", first, "facts", facts)))
                .orElse(first);
    }
}
