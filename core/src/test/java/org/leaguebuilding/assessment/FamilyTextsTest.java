package org.leaguebuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.text.Language;

/** The texts of the three families of assessment are complete in both languages. */
class FamilyTextsTest {

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_title_message_and_remedy_that_name_its_arguments(Rule rule) {
        Bundle bundle = Bundle.of(rule.id().family());
        for (Language language : Language.values()) {
            for (String part : new String[] {"title", "message", "remedy"}) {
                TextTemplate text = bundle.template(rule.id() + "." + part, language);
                assertThat(rule.arguments()).containsAll(text.names());
            }
        }
        assertThat(rule.title(Locale.CHINA)).isNotEqualTo(rule.title(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void every_parameter_has_a_title_and_a_default_its_reason(Parameter<?> parameter) {
        for (Language language : Language.values()) {
            assertThat(parameter.title(language.locale())).isNotBlank().isNotEqualTo(parameter.id());
            assertThat(parameter.reason(language.locale()).isPresent()).isEqualTo(parameter.origin() == Origin.DEFAULT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "honor", "cadre"})
    void both_languages_have_the_same_texts_with_the_same_placeholders(String topic) {
        Bundle bundle = Bundle.of(topic);

        assertThat(bundle.keys(Language.ZH_CN)).isEqualTo(bundle.keys(Language.EN));
        assertThat(bundle.keys(Language.EN))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(bundle.template(key, Language.ZH_CN).names())
                                .as(key)
                                .isEqualTo(bundle.template(key, Language.EN).names()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "honor", "cadre"})
    void every_text_belongs_to_a_rule_a_parameter_or_what_the_family_says(String topic) {
        ImmutableSet<String> subjects = Stream.concat(
                        rules().map(rule -> rule.id().value()),
                        parameters().map(parameter -> "parameter." + parameter.id()))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(Bundle.of(topic).keys(Language.EN))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key.startsWith("vocabulary.")
                                || key.startsWith("score.")
                                || key.startsWith("fact.") // TextsTest knows them
                                || subjects.contains(key.replaceAll("(\\.missing)?\\.[a-z]+$", "")))
                        .as(key)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "honor", "cadre"})
    void Chinese_texts_use_Chinese_punctuation(String topic) {
        Bundle bundle = Bundle.of(topic);

        assertThat(bundle.keys(Language.ZH_CN))
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(bundle.text(key, Language.ZH_CN)).as(key).doesNotContain(",", ";", ":", "(", ")"));
    }

    @Test
    void every_parameter_that_a_rule_reads_exists() {
        ImmutableSet<String> ids = parameters().map(Parameter::id).collect(ImmutableSet.toImmutableSet());

        assertThat(rules().flatMap(rule -> rule.parameters().stream()).map(ParameterKey::id))
                .isSubsetOf(ids);
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                        Records.POLICY.rules(),
                        HonorPolicy.of("test", Editions.wuhan2005().honor().parameters())
                                .rules(),
                        CadrePolicy.of("test", Editions.wuhan2005().cadre().parameters())
                                .rules())
                .flatMap(rules -> rules.rules().stream());
    }

    private static Stream<Parameter<?>> parameters() {
        return Stream.of(
                        Editions.wuhan2005().assessment().parameters().all(),
                        Editions.wuhan2005().honor().parameters().all(),
                        Editions.wuhan2005().cadre().parameters().all())
                .flatMap(parameters -> parameters.stream());
    }
}
