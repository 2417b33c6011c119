package org.leaguebuilding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/** All messages and remedies as people read them: of every case, and with every count in it as 0, 1 and 2. */
class ReadAloudTest {

    /** What no text for people has, in either language. */
    private static final ImmutableList<Pattern> NEVER = ImmutableList.of(
            Pattern.compile("[{}|]"),
            Pattern.compile("\\d/\\d"),
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            Pattern.compile("\\d\\.\\.\\d"),
            Pattern.compile(" {2}| $|^ "));

    /**
     * A count of one with a plural: a word that ends in s, but for “is”, “was” and what ends in ss. A verb after the ordinal of a
     * place belongs to what stands before: "the orientations of activity 1 are not given".
     */
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\w.,-])1 (?:(?!is\\b|was\\b|has\\b)[a-z]+[^s\\W]s|people|(?<![a-z] 1 )(?:are|were|have))\\b");

    private static final Pattern BLANK_IN_CHINESE = Pattern.compile("[\\p{IsHan}，。；：、“”（）] +[\\p{IsHan}，。；：、“”（）]");

    private static final Pattern WESTERN_IN_CHINESE = Pattern.compile("[,:;()\"?!]");

    static Stream<Finding> findings() {
        return RuleCases.of(Editions.wuhan2005()).all().stream().flatMap(ReadAloudTest::ofCase);
    }

    private static Stream<Finding> ofCase(RuleCase<?> rule) {
        return Stream.concat(
                        rule.violatedReport().findings().stream(),
                        rule.unknownReport().stream().flatMap(report -> report.findings().stream()))
                .filter(finding -> finding.rule().equals(rule.rule()));
    }

    static Stream<Finding> counted() {
        return findings()
                .filter(finding -> finding.arguments().values().stream().anyMatch(Long.class::isInstance))
                .flatMap(finding -> Stream.of(0L, 1L, 2L).map(count -> with(finding, count)));
    }

    private static Finding with(Finding finding, long count) {
        return Finding.of(
                finding.rule(),
                finding.kind(),
                finding.path(),
                ImmutableMap.copyOf(Maps.transformValues(
                        finding.arguments(), value -> value instanceof Long ? (Object) count : value)));
    }

    @ParameterizedTest
    @MethodSource({"findings", "counted"})
    void a_text_reads_well_in_english(Finding finding) {
        assertThat(texts(finding, Locale.ENGLISH)).hasSize(3).allSatisfy(text -> {
            assertIsFilledIn(text);
            assertThat(text).doesNotContainPattern(ONE_OF_MANY).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @MethodSource({"findings", "counted"})
    void a_text_reads_well_in_chinese(Finding finding) {
        assertThat(texts(finding, Locale.SIMPLIFIED_CHINESE)).hasSize(3).allSatisfy(text -> {
            assertIsFilledIn(text);
            assertThat(text).doesNotContainPattern(BLANK_IN_CHINESE).doesNotContainPattern(WESTERN_IN_CHINESE);
        });
    }

    private static void assertIsFilledIn(String text) {
        assertThat(NEVER).as(text).noneMatch(never -> never.matcher(text).find());
    }

    @Test
    void every_rule_is_read_and_so_is_every_one_that_can_lack_a_fact() {
        ImmutableList<Rule> rules = Editions.wuhan2005().rules().rules();

        assertThat(findings().map(Finding::rule)).containsAll(rules);
        assertThat(findings()
                        .filter(finding -> finding.kind() == FindingKind.MISSING_FACT)
                        .map(Finding::rule))
                .containsAll(rules.stream()
                        .filter(rule -> rule.missingMessage(Locale.ENGLISH).isPresent())
                        .toList());
    }

    @Test
    void what_does_not_read_well_is_found() {
        assertThat(List.of("There are 1 members", "1 quarters", "1 people", "1 are"))
                .isNotEmpty()
                .allMatch(text -> ONE_OF_MANY.matcher(text).find());
        assertThat(List.of(
                        "only 1 is",
                        "11 members",
                        "1 class",
                        "c-1 serves",
                        "Members: 1; kinds: 2",
                        "of activity 1 are"))
                .isNotEmpty()
                .noneMatch(text -> ONE_OF_MANY.matcher(text).find());
        assertThat("团员 3 名，不足").doesNotContainPattern(BLANK_IN_CHINESE);
        assertThat("团员， 不足").containsPattern(BLANK_IN_CHINESE);
    }

    private static ImmutableList<String> texts(Finding finding, Locale locale) {
        return ImmutableList.of(
                finding.message(locale), finding.remedy(locale), finding.rule().title(locale));
    }
}
