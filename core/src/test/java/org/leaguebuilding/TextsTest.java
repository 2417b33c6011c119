package org.leaguebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.Expectation;

/** The texts of all topics. Families that an edition gains are in these tests without a change here. */
class TextsTest {

    private static final ImmutableSet<String> PARTS =
            ImmutableSet.of("title", "message", "remedy", "missing", "missing.remedy");
    private static final ImmutableSet<String> OF_VALUES = ImmutableSet.of(
            "malformed.value", "malformed.absent", "malformed.name", "day", "span", "span.first", "span.last");
    private static final ImmutableSet<String> OF_EVERY_FINDING =
            ImmutableSet.of("path", "rule", "title", "fact", "where");

    static Stream<Rule> rules() {
        return Catalogue.rules().stream();
    }

    static Stream<Parameter<?>> parameters() {
        return Catalogue.parameters().stream();
    }

    static Stream<String> vocabulariesInUse() {
        return rules().flatMap(TextsTest::templates)
                .flatMap(template -> template.vocabularies().stream())
                .distinct();
    }

    private static Optional<TextTemplate> find(Rule rule, String part, Language language) {
        return Bundle.of(rule.id().family()).find(rule.id() + "." + part, language);
    }

    private static Stream<TextTemplate> templates(Rule rule) {
        return PARTS.stream()
                .flatMap(part ->
                        Arrays.stream(Language.values()).flatMap(language -> find(rule, part, language).stream()));
    }

    @Nested
    class A_rule {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#rules")
        void has_title_message_and_remedy_in_both_languages(Rule rule) {
            for (Language language : Language.values()) {
                assertThat(ImmutableSet.of("title", "message", "remedy"))
                        .allSatisfy(part -> assertThat(find(rule, part, language))
                                .as("%s.%s in %s", rule, part, language.tag())
                                .isPresent());
            }
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#rules")
        void says_what_is_missing_in_both_languages_or_in_neither(Rule rule) {
            assertThat(find(rule, "missing", Language.EN).isPresent())
                    .isEqualTo(find(rule, "missing", Language.ZH_CN).isPresent());
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#rules")
        void speaks_of_the_same_facts_in_both_languages(Rule rule) {
            for (String part : PARTS) {
                Optional<TextTemplate> zhCn = find(rule, part, Language.ZH_CN);
                Optional<TextTemplate> en = find(rule, part, Language.EN);

                assertThat(zhCn.map(TextTemplate::names).map(ImmutableSet::copyOf))
                        .as("%s.%s", rule, part)
                        .isEqualTo(en.map(TextTemplate::names).map(ImmutableSet::copyOf));
                assertThat(zhCn.map(TextTemplate::vocabularies))
                        .as("%s.%s", rule, part)
                        .isEqualTo(en.map(TextTemplate::vocabularies));
            }
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#rules")
        void speaks_only_of_facts_that_its_findings_carry(Rule rule) {
            assertThat(templates(rule).flatMap(template -> template.names().stream()))
                    .as("%s", rule)
                    .isSubsetOf(Sets.union(ImmutableSet.copyOf(rule.arguments()), OF_EVERY_FINDING));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#rules")
        void has_a_title_that_stands_without_any_finding(Rule rule) {
            for (Language language : Language.values()) {
                assertThat(find(rule, "title", language).orElseThrow().names())
                        .as("%s", rule)
                        .isEmpty();
            }
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#rules")
        void names_arguments_that_a_text_can_show_and_none_that_every_finding_has(Rule rule) {
            assertThat(rule.arguments()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(OF_EVERY_FINDING);
        }

        @Test
        void names_its_arguments_as_texts_name_their_placeholders() {
            assertThat(rules().flatMap(rule -> rule.arguments().stream()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name).matches("[a-z][a-zA-Z]*"));
        }

        @ParameterizedTest
        @EnumSource
        void is_not_mistaken_for_another_by_its_title(Language language) {
            assertThat(rules().map(rule -> rule.title(language.locale()))).doesNotHaveDuplicates();
        }
    }

    @Nested
    class A_parameter {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#parameters")
        void has_a_title_in_both_languages(Parameter<?> parameter) {
            for (Language language : Language.values()) {
                assertThat(parameter.title(language.locale())).isNotBlank().isNotEqualTo(parameter.id());
            }
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.TextsTest#parameters")
        void gives_a_reason_in_both_languages_exactly_where_it_is_the_librarys_own_choice(Parameter<?> parameter) {
            for (Language language : Language.values()) {
                assertThat(parameter.reason(language.locale()).isPresent())
                        .as("%s in %s", parameter.id(), language.tag())
                        .isEqualTo(parameter.origin() == Origin.DEFAULT);
            }
        }
    }

    @Nested
    class A_vocabulary {

        @Test
        void is_in_use() {
            assertThat(vocabulariesInUse()).contains("organization-type", "foundation", "strength", "mode");
        }

        static Stream<Arguments> spokenIn() {
            return rules().flatMap(rule -> templates(rule)
                    .flatMap(template -> template.vocabularies().stream())
                    .distinct()
                    .filter(vocabulary -> !Vocabularies.isMixed(vocabulary))
                    .map(vocabulary -> Arguments.of(rule, vocabulary)));
        }

        @ParameterizedTest
        @MethodSource("spokenIn")
        void that_a_text_speaks_in_has_a_word_for_every_code(Rule rule, String vocabulary) {
            Class<?> type = Vocabularies.type(vocabulary)
                    .orElseThrow(() -> new AssertionError(
                            rule + " speaks in " + vocabulary + ", but no type of core is named so"));
            assertThat(Vocabularies.terms(type).keySet()).isNotEmpty().allSatisfy(code -> {
                for (Language language : Language.values()) {
                    assertThat(word(rule.id().family(), vocabulary + "." + code, language))
                            .as("%s.%s in %s", vocabulary, code, language.tag())
                            .isPresent();
                }
            });
        }

        @Test
        void says_in_chinese_what_the_codes_themselves_say() {
            Stream<Word> ofTypes = words(Language.ZH_CN).filter(word -> !Vocabularies.isMixed(word.name()));
            assertThat(ofTypes).isNotEmpty().allSatisfy(word -> {
                Class<?> type = Vocabularies.type(word.name())
                        .orElseThrow(() -> new AssertionError("no type of core is named " + word.name()));
                assertThat(Vocabularies.terms(type)).containsEntry(word.code(), word.text());
            });
        }

        @Test
        void has_the_same_words_in_both_languages() {
            assertThat(words(Language.EN).map(word -> word.name() + "." + word.code()))
                    .containsExactlyInAnyOrderElementsOf(words(Language.ZH_CN)
                            .map(word -> word.name() + "." + word.code())
                            .toList());
        }

        private static Optional<TextTemplate> word(String topic, String key, Language language) {
            return Bundle.of(topic)
                    .find("vocabulary." + key, language)
                    .or(() -> Bundle.of("vocabulary").find(key, language));
        }

        private static Stream<Word> words(Language language) {
            return Catalogue.texts(language).flatMap(text -> Word.of(text).stream());
        }

        /** One word of a vocabulary, shared or a family's own. */
        private record Word(String name, String code, String text) {

            static Optional<Word> of(Catalogue.Text text) {
                boolean shared = text.topic().equals("vocabulary");
                if (!shared && !text.key().startsWith("vocabulary.")) {
                    return Optional.empty();
                }
                String key = shared ? text.key() : text.key().substring("vocabulary.".length());
                int dot = key.indexOf('.');
                return Optional.of(new Word(key.substring(0, dot), key.substring(dot + 1), text.text()));
            }
        }
    }

    @Nested
    class A_topic {

        @Test
        void is_there_in_both_languages_with_the_same_keys() {
            assertThat(Catalogue.topics())
                    .contains("value", "source", "rule", "vocabulary", "formation")
                    .allSatisfy(topic -> assertThat(Bundle.of(topic).keys(Language.EN))
                            .as(topic)
                            .isEqualTo(Bundle.of(topic).keys(Language.ZH_CN)));
        }

        @Test
        void is_there_for_every_family_of_rules() {
            assertThat(Catalogue.topics())
                    .containsAll(rules().map(rule -> rule.id().family()).toList());
        }

        @Test
        void has_no_text_that_nothing_uses() {
            assertThat(Catalogue.texts(Language.EN))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(isUsed(text))
                            .as("%s: %s", text.topic(), text.key())
                            .isTrue());
        }

        private static boolean isUsed(Catalogue.Text text) {
            if (text.key().startsWith("fact.") && !text.topic().equals("rule")) {
                return Catalogue.isOfFacts(text);
            }
            return switch (text.topic()) {
                case "source" -> true; // SourceTextsTest lists every key
                case "edition" -> true; // EditionTextsTest and TextsInBundlesTest list every key
                case "rule" ->
                    ImmutableSet.of("missing.message", "missing.remedy", "absent", "proper-nouns")
                                    .contains(text.key())
                            || text.key().matches("place\\.[a-z]+|fact\\.unknown") // PlaceWordsTest reads them
                            || text.key().matches("value\\.[a-z]+|fact\\.placed") // PlacedFactTest reads them
                            || Arrays.stream(Fact.Unit.values())
                                    .anyMatch(unit -> text.key().equals("unit." + Ascii.toLowerCase(unit.name())));
                case "value" -> isOfValues(text.key());
                case "vocabulary" -> isWord(text.key());
                default -> isOfFamily(text);
            };
        }

        private static boolean isOfValues(String key) {
            return OF_VALUES.contains(key)
                    || Arrays.stream(Expectation.values())
                            .anyMatch(expectation -> key.equals("expectation." + expectation.name()));
        }

        private static boolean isWord(String key) {
            int dot = key.indexOf('.');
            if (dot <= 0) {
                return false;
            }
            String vocabulary = key.substring(0, dot);
            return Vocabularies.isMixed(vocabulary)
                    || Vocabularies.type(vocabulary)
                            .filter(type -> Vocabularies.terms(type).containsKey(key.substring(dot + 1)))
                            .isPresent();
        }

        private static boolean isOfFamily(Catalogue.Text text) {
            String key = text.key();
            return isWord(key.startsWith("vocabulary.") ? key.substring("vocabulary.".length()) : key)
                    || rules().anyMatch(rule -> rule.id().family().equals(text.topic())
                            && PARTS.stream().anyMatch(part -> key.equals(rule.id() + "." + part)))
                    || parameters().anyMatch(parameter -> isOfParameter(parameter, key))
                    || isOfScores(text)
                    || modes().anyMatch(mode -> key.equals("mode." + mode.id()));
        }

        /** The sentences in which a score explains itself; ScoreTest reads them. */
        private static boolean isOfScores(Catalogue.Text text) {
            return text.topic().equals("assessment") && text.key().startsWith("score.");
        }

        private static boolean isOfParameter(Parameter<?> parameter, String key) {
            return key.equals("parameter." + parameter.id() + ".title")
                    || (key.equals("parameter." + parameter.id() + ".reason") && parameter.origin() == Origin.DEFAULT);
        }

        private static Stream<FormationMode> modes() {
            return Catalogue.EDITIONS.stream().flatMap(edition -> edition.formation().modes().stream());
        }
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @EnumSource
        void is_neither_blank_nor_padded_and_has_no_broken_placeholder(Language language) {
            assertThat(Catalogue.texts(language)).isNotEmpty().allSatisfy(text -> {
                assertThat(text.text())
                        .as(text.key())
                        .isNotBlank()
                        .isEqualTo(text.text().strip());
                TextTemplate template = Bundle.of(text.topic()).template(text.key(), language);
                assertThat(template.render(name -> "")).as(text.key()).doesNotContain("{", "}");
            });
        }

        @Test
        void in_chinese_has_chinese_punctuation() {
            assertThat(Catalogue.texts(Language.ZH_CN))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.text()).as(text.key()).doesNotContainPattern("[,:;()\"?!]"));
        }

        @Test
        void in_chinese_is_chinese() {
            assertThat(Catalogue.texts(Language.ZH_CN))
                    .filteredOn(text -> text.text().replaceAll("\\{\\w+}", "").matches(".*\\p{L}.*"))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.text()).as(text.key()).containsPattern("\\p{IsHan}"));
        }

        @Test
        void in_english_has_nothing_chinese() {
            assertThat(Catalogue.texts(Language.EN))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.text())
                            .as(text.key())
                            .doesNotContainPattern("\\p{IsHan}")
                            .doesNotContainPattern("[，。：；（）、]"));
        }
    }
}
