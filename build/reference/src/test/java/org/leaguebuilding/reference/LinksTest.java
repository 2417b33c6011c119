package org.leaguebuilding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.text.Language;

class LinksTest {

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");

    static Stream<String> pages() throws IOException {
        return Docs.pages().stream();
    }

    private static List<String> all(Pattern pattern, String page) throws IOException {
        String prose = FENCE.matcher(Docs.read(page)).replaceAll("");
        return pattern.matcher(prose)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_no_anchor_twice(String page) throws IOException {
        assertThat(all(ANCHOR, page)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leads_only_to_what_is_there(String page) throws IOException {
        List<String> lost = new ArrayList<>();
        for (String link : all(LINK, page)) {
            if (!leadsToWhatIsThere(URI.create(page).resolve(link))) {
                lost.add(link);
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean leadsToWhatIsThere(URI target) throws IOException {
        return target.isAbsolute()
                || (Files.isRegularFile(Docs.FOLDER.resolve(target.getPath()))
                        && (target.getFragment() == null
                                || all(ANCHOR, target.getPath()).contains(target.getFragment())));
    }

    /** The edition of the speech, those of all days on which it changes, and that of a day after the last. */
    static Stream<Rule> rules() {
        LeagueBuildingPolicy speech = Editions.wuhan2005();
        return Stream.concat(
                        Stream.of(speech, speech.asOf(LocalDate.of(2026, 1, 1))),
                        Catalogue.of(speech).later().stream().map(LaterEdition::policy))
                .flatMap(policy -> policy.rules().rules().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_of_any_shipped_edition_is_explained_where_it_says(Rule rule) throws IOException {
        for (Language language : Language.values()) {
            URI place =
                    URI.create(language.tag() + "/").resolve(rule.reference().orElseThrow());

            assertThat(leadsToWhatIsThere(place)).as(place.toString()).isTrue();
        }
    }

    @Test
    void a_rule_that_only_later_editions_have_is_among_them() {
        assertThat(rules().map(rule -> rule.id().value())).contains("formation.size.limit");
    }

    @Test
    void leads_somewhere() throws IOException {
        assertThat(all(LINK, "README.md")).isNotEmpty();
        assertThat(all(LINK, "en/rules/formation.md")).isNotEmpty().anyMatch(link -> link.contains("#"));
        assertThat(leadsToWhatIsThere(URI.create("nowhere.md"))).isFalse();
        assertThat(leadsToWhatIsThere(URI.create("en/rules/formation.md#nowhere")))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_there_in_the_other_language(String page) {
        String other = page.startsWith("en/") ? page.replaceFirst("en", "zh-CN") : page.replaceFirst("zh-CN", "en");

        assertThat(Files.exists(Docs.FOLDER.resolve(other))).as(other).isTrue();
    }
}
