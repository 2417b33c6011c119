package org.leaguebuilding.rule;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Where a rule's texts come from: the library's catalogue, or the host that defined the rule. */
interface RuleTexts {

    /** What texts on missing facts may name of every finding. */
    ImmutableSet<String> OF_MISSING_FACTS = ImmutableSet.of("fact", "where");

    /** The texts that a rule has. */
    enum Part {
        TITLE,
        MESSAGE,
        MISSING,
        /** What to do about a fact that is absent, where it is not just to state it. */
        MISSING_REMEDY,
        REMEDY;

        /** Whether the library has a general sentence for rules without one of their own. */
        boolean isOptional() {
            return this == MISSING || this == MISSING_REMEDY;
        }

        /** Whether it may name the missing fact and its place, beside the rule's arguments. */
        boolean mayName(String placeholder) {
            return isOptional() && OF_MISSING_FACTS.contains(placeholder);
        }

        String key() {
            return Ascii.toLowerCase(name()).replace('_', '.');
        }
    }

    /** The text of a part, if the rule has one of its own. */
    Optional<TextTemplate> find(Part part, Language language);

    /** A word for a code, under {@code vocabulary.NAME.CODE}, if the rule's family has one of its own. */
    Optional<TextTemplate> word(String key, Language language);

    /** Whether the library's reference explains the rule. */
    boolean documented();

    /** The texts of a shipped rule, under {@code ID.title}, {@code ID.message} and so on in its family's bundle. */
    record Shipped(Bundle bundle, RuleId rule) implements RuleTexts {
        @Override
        public Optional<TextTemplate> find(Part part, Language language) {
            return bundle.find(rule + "." + part.key(), language);
        }

        @Override
        public Optional<TextTemplate> word(String key, Language language) {
            return bundle.find("vocabulary." + key, language);
        }

        @Override
        public boolean documented() {
            return true;
        }
    }

    /**
     * The texts that a host gave with its rule.
     *
     * @param texts the texts
     * @param forms the form or vocabulary in which an argument is shown that a text names as it is
     * @param words the words of vocabularies, under {@code NAME.CODE}
     */
    record Given(
            ImmutableMap<Part, LocalizedText> texts,
            ImmutableMap<String, String> forms,
            ImmutableMap<String, LocalizedText> words)
            implements RuleTexts {

        private static final Splitter CODES = Splitter.on(", ");

        /** Refuses a text whose languages name different placeholders, or ones that the rule's findings do not have. */
        static Given of(ImmutableMap<Part, LocalizedText> texts, ImmutableSet<String> arguments) {
            texts.forEach((part, text) -> {
                ImmutableSet<String> zhCn = TextTemplate.parse(text.zhCn()).names();
                ImmutableSet<String> en = TextTemplate.parse(text.en()).names();
                if (!zhCn.equals(en) || !en.stream().allMatch(name -> arguments.contains(name) || part.mayName(name))) {
                    throw new MalformedValueException("Rule", part.key(), text.en(), Expectation.BOTH_LANGUAGES);
                }
            });
            return new Given(texts, ImmutableMap.of(), ImmutableMap.of());
        }

        Given shown(ImmutableMap<String, String> inForms, ImmutableMap<String, LocalizedText> inWords) {
            return new Given(texts, inForms, inWords);
        }

        @Override
        public Optional<TextTemplate> find(Part part, Language language) {
            return Optional.ofNullable(texts.get(part))
                    .map(text -> TextTemplate.parse(text.in(language)).shownAs(forms));
        }

        /** A word, or those of several codes. */
        @Override
        public Optional<TextTemplate> word(String key, Language language) {
            int dot = key.indexOf('.');
            ImmutableList<String> all = CODES.splitToStream(key.substring(dot + 1))
                    .flatMap(code -> Optional.ofNullable(words.get(key.substring(0, dot + 1) + code)).stream())
                    .map(word -> word.in(language))
                    .collect(ImmutableList.toImmutableList());
            return all.isEmpty() ? Optional.empty() : Optional.of(TextTemplate.parse(joined(all, language)));
        }

        private static String joined(ImmutableList<String> words, Language language) {
            return String.join(language == Language.ZH_CN ? "、" : ", ", words);
        }

        @Override
        public boolean documented() {
            return false;
        }
    }

    /** Texts of which an edition has put some in the place of others. */
    record Changed(RuleTexts own, RuleTexts others) implements RuleTexts {

        @Override
        public Optional<TextTemplate> find(Part part, Language language) {
            return own.find(part, language)
                    .map(text -> text.shownAs(forms(part, language)))
                    .or(() -> others.find(part, language));
        }

        /** How the others show the arguments: in the same part, or else in another one. */
        private ImmutableMap<String, String> forms(Part part, Language language) {
            ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
            Arrays.stream(Part.values())
                    .filter(other -> other != part)
                    .forEach(other -> others.find(other, language).ifPresent(text -> forms.putAll(text.forms())));
            others.find(part, language).ifPresent(text -> forms.putAll(text.forms()));
            return forms.buildKeepingLast();
        }

        @Override
        public Optional<TextTemplate> word(String key, Language language) {
            return others.word(key, language);
        }

        @Override
        public boolean documented() {
            return others.documented();
        }
    }
}
