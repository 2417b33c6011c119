package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * Words that an edition has for a rule in place of others. What is absent stays as it is. Immutable and thread-safe.
 *
 * @param title the rule as a sentence
 * @param message what is said where the rule does not hold; it may name the rule's arguments
 * @param remedy what would satisfy the rule; it may name the rule's arguments
 * @param missing what is said where a fact is absent; it may name the rule's arguments, {@code {fact}} and {@code {where}}
 */
public record RuleWords(
        Optional<LocalizedText> title,
        Optional<LocalizedText> message,
        Optional<LocalizedText> remedy,
        Optional<LocalizedText> missing) {

    /** No words. */
    public static final RuleWords NONE =
            new RuleWords(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Takes the words.
     *
     * @throws MalformedValueException if one is null
     */
    public RuleWords {
        Structure.given("RuleWords", "title", title);
        Structure.given("RuleWords", "message", message);
        Structure.given("RuleWords", "remedy", remedy);
        Structure.given("RuleWords", "missing", missing);
    }

    /**
     * Whether there are none.
     *
     * @return whether nothing is said
     */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * These words, and those of others where there are none here.
     *
     * @param others the others
     * @return the joint words
     */
    public RuleWords or(RuleWords others) {
        Structure.given("RuleWords", "others", others);
        return new RuleWords(
                title.or(others::title),
                message.or(others::message),
                remedy.or(others::remedy),
                missing.or(others::missing));
    }

    /** The texts by the part that they take the place of. */
    ImmutableMap<RuleTexts.Part, LocalizedText> parts() {
        Map<RuleTexts.Part, LocalizedText> parts = new EnumMap<>(RuleTexts.Part.class);
        title.ifPresent(text -> parts.put(RuleTexts.Part.TITLE, text));
        message.ifPresent(text -> parts.put(RuleTexts.Part.MESSAGE, text));
        remedy.ifPresent(text -> parts.put(RuleTexts.Part.REMEDY, text));
        missing.ifPresent(text -> parts.put(RuleTexts.Part.MISSING, text));
        return ImmutableMap.copyOf(parts);
    }
}
