package org.leaguebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.text.Language;

/** What the texts of every family have to be. */
public final class FamilyTexts {

    private static final ImmutableList<String> REQUIRED = ImmutableList.of("title", "message", "remedy");

    /** What texts on missing facts may name of every finding, the path only to choose by it. */
    private static final ImmutableSet<String> OF_MISSING_FACTS = ImmutableSet.of("fact", "where", "path");

    private FamilyTexts() {}

    /** Every rule and parameter has its texts in both languages, with the same placeholders, and there is no text besides. */
    public static void assertComplete(String topic, RuleSet rules, ImmutableList<Parameter<?>> parameters) {
        Bundle bundle = Bundle.of(topic);
        assertThat(rules.rules()).isNotEmpty().allSatisfy(rule -> {
            REQUIRED.forEach(part -> assertPlaceholders(bundle, rule, rule.id() + "." + part));
            String missing = rule.id() + ".missing";
            if (bundle.keys(Language.EN).contains(missing)) {
                assertPlaceholders(bundle, rule, missing);
            }
        });
        assertComplete(topic, parameters);
    }

    /** Every parameter has its texts in both languages, and there is no text in one language only. */
    public static void assertComplete(String topic, ImmutableList<Parameter<?>> parameters) {
        Bundle bundle = Bundle.of(topic);
        assertThat(bundle.keys(Language.ZH_CN)).containsExactlyInAnyOrderElementsOf(bundle.keys(Language.EN));
        assertThat(parameters).isNotEmpty();
        for (Parameter<?> parameter : parameters) {
            assertThat(parameter.title(Locale.ENGLISH)).isNotEqualTo(parameter.id());
            assertThat(parameter.title(Locale.CHINA)).isNotEqualTo(parameter.id());
            if (parameter.bases().stream().noneMatch(org.leaguebuilding.source.StatuteArticle.class::isInstance)) {
                assertThat(parameter.reason(Locale.ENGLISH)).isPresent();
                assertThat(parameter.reason(Locale.CHINA)).isPresent();
            }
        }
    }

    private static void assertPlaceholders(Bundle bundle, Rule rule, String key) {
        assertThat(bundle.keys(Language.EN)).contains(key);
        TextTemplate english = bundle.template(key, Language.EN);
        TextTemplate chinese = bundle.template(key, Language.ZH_CN);
        assertThat(chinese.names()).as(key).containsExactlyInAnyOrderElementsOf(english.names());
        assertThat(Sets.difference(english.names(), OF_MISSING_FACTS)).as(key).isSubsetOf(rule.arguments());
    }
}
