package org.leaguebuilding.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.fixture.SubjectGenerator;
import org.leaguebuilding.text.Language;

/** What findings say to people is free of what only machines read. */
class FindingTextsTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final int GENERATED = 200;

    /** An index, a name in camel case, accessor names joined by a dot, a placeholder, or code. */
    private static final Pattern RAW = Pattern.compile("\\[\\d*]|[a-z][A-Z]|[a-z]\\.[a-z]|[{}`]");

    private static Stream<Finding> findings() {
        return Stream.concat(
                        RuleCases.of(POLICY).all().stream().flatMap(FindingTextsTest::reports),
                        Generators.of(POLICY).all().stream().flatMap(FindingTextsTest::generated))
                .flatMap(report -> report.findings().stream());
    }

    private static Stream<Report> reports(RuleCase<?> each) {
        return Stream.of(Optional.of(each.violatedReport()), each.unknownReport())
                .flatMap(Optional::stream);
    }

    private static <S extends Subject> Stream<Report> generated(SubjectGenerator<S> generator) {
        return generator.streamOfAnything(1).limit(GENERATED).map(generator.family()::check);
    }

    private static ImmutableList<String> raw(Stream<Finding> findings, Locale locale) {
        return findings.flatMap(finding -> Stream.of(finding.message(locale), finding.remedy(locale)))
                .distinct()
                .filter(text -> RAW.matcher(text).find())
                .collect(toImmutableList());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_of_a_finding_has_a_path_or_a_name_of_the_code(Language language) {
        assertThat(findings().filter(finding -> finding.kind() == FindingKind.MISSING_FACT))
                .hasSizeGreaterThan(100);
        assertThat(raw(findings(), language.locale())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nor_has_the_text_of_a_finding_that_was_read_back_alone(Language language) {
        Stream<Finding> alone = findings()
                .filter(finding -> finding.kind() == FindingKind.MISSING_FACT)
                .map(finding -> Finding.of(finding.rule(), finding.kind(), finding.path(), finding.arguments()));

        assertThat(raw(alone, language.locale())).isEmpty();
    }

    /** A finding about the subject as a whole has no fact, and so no path. */
    @ParameterizedTest
    @EnumSource
    void a_finding_has_a_label_unless_it_is_about_the_subject_as_a_whole(Language language) {
        assertThat(findings().filter(finding -> finding.path().endsWith("]"))).hasSizeGreaterThan(100);
        assertThat(findings()
                        .filter(finding -> !finding.path().isEmpty()
                                && finding.label(language.locale()).isEmpty())
                        .map(Finding::toString)
                        .distinct())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_title_or_description_of_a_fact_has_a_name_of_the_code(Language language) {
        ImmutableList<SubjectFact> facts = POLICY.families().stream()
                .flatMap(family -> family.facts().stream())
                .collect(toImmutableList());

        assertThat(facts).hasSizeGreaterThan(100);
        assertThat(facts.stream()
                        .flatMap(fact -> Stream.of(fact.title(language.locale()), fact.description(language.locale())))
                        .filter(text -> rawIn(language).matcher(text).find()))
                .isEmpty();
    }

    /** In Chinese no word in small letters is one of the language. */
    private static Pattern rawIn(Language language) {
        return language == Language.EN ? RAW : Pattern.compile(RAW + "|[a-z]{2}");
    }

    @Test
    void what_is_raw_is_found() {
        assertThat(Stream.of("communities[0]", "the cadreTeam", "head.background", "{fact}", "`id`"))
                .allMatch(text -> RAW.matcher(text).find());
    }
}
