package org.leaguebuilding.reference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.text.Language;

class ReferenceTest {

    private static final String HOW_TO_WRITE =
            "docs/%s is not current: ./mvnw -pl build/reference -am test -Ddocs.write=true";

    private static final ImmutableMap<String, String> PAGES =
            Reference.of(Editions.wuhan2005()).pages();

    private static final ImmutableSet<String> WRITTEN_BY_HAND = Stream.of(Language.values())
            .flatMap(language -> Stream.of(
                            "guide",
                            "embed",
                            "customize",
                            "json",
                            "replay",
                            "testing",
                            "freezing",
                            "analysis",
                            "sheets",
                            "json-libraries",
                            "edition-files",
                            "frameworks",
                            "figures",
                            "versions")
                    .map(page -> language.tag() + "/" + page + ".md"))
            .collect(ImmutableSet.toImmutableSet());

    @BeforeAll
    static void write_the_pages_where_that_is_asked_for() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                Docs.write(page.getKey(), page.getValue());
            }
        }
    }

    @Test
    void is_current() throws IOException {
        assertThat(PAGES.entrySet()).isNotEmpty();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            assertThat(Docs.pages()).as(HOW_TO_WRITE, page.getKey()).contains(page.getKey());
            assertThat(Docs.read(page.getKey())).as(HOW_TO_WRITE, page.getKey()).isEqualTo(page.getValue());
        }
    }

    @Test
    void has_no_page_that_nothing_writes() throws IOException {
        assertThat(Docs.pages())
                .filteredOn(page -> !WRITTEN_BY_HAND.contains(page))
                .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }

    @Test
    void has_the_pages_written_by_hand_in_both_languages() throws IOException {
        assertThat(Docs.pages()).containsAll(WRITTEN_BY_HAND);
    }

    @Test
    void explains_every_rule_in_both_languages_where_the_rule_says() {
        for (Language language : Language.values()) {
            assertThat(Editions.wuhan2005().rules().rules()).isNotEmpty().allSatisfy(rule -> {
                String[] reference = rule.reference().orElseThrow().split("#", -1);

                assertThat(PAGES.get(language.tag() + "/" + reference[0]))
                        .contains("<a id=\"" + reference[1] + "\"></a>\n\n## " + rule.title(language.locale()) + "\n");
            });
        }
    }

    @Test
    void lists_every_provision_and_every_parameter_in_both_languages() {
        for (Language language : Language.values()) {
            String provisions = PAGES.get(language.tag() + "/provisions.md");
            String parameters = PAGES.get(language.tag() + "/parameters.md");
            for (Provision provision : Provision.values()) {
                assertThat(provisions).contains("<a id=\"" + provision.id() + "\"></a>");
            }
            assertThat(Editions.wuhan2005().parameters())
                    .isNotEmpty()
                    .allSatisfy(parameter -> assertThat(parameters).contains("<a id=\"" + parameter.id() + "\"></a>"));
        }
    }

    @Test
    void shows_for_every_rule_what_is_found_where_its_example_violates_it() {
        for (Language language : Language.values()) {
            assertThat(RuleCases.of(Editions.wuhan2005()).all()).isNotEmpty().allSatisfy(each -> {
                String message = each.violatedReport().findings().stream()
                        .filter(finding -> finding.rule().equals(each.rule()))
                        .findFirst()
                        .orElseThrow()
                        .message(language.locale());

                assertThat(page(language, each.rule()).contains(message))
                        .as("%s in %s", each.rule(), language)
                        .isTrue();
            });
        }
    }

    private static String page(Language language, Rule rule) {
        return requireNonNull(PAGES.get(language.tag() + "/rules/" + rule.id().family() + ".md"));
    }
}
