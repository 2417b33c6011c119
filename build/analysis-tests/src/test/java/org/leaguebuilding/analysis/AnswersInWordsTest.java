package org.leaguebuilding.analysis;

import static java.util.Locale.CHINA;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.testing.fixture.RuleCases;

/** Answers as people read them: facts by titles and places, values in words. */
class AnswersInWordsTest {

    private static final int SUBJECTS = 6;

    static Stream<Samples<?>> families() {
        return Samples.ofShipped();
    }

    private static <S extends Subject> S violating(SubjectType<S> type, String rule) {
        return RuleCases.of(Editions.wuhan2005())
                .caseOf(rule, type.subjectClass())
                .violated()
                .subject();
    }

    private static <S extends Subject> S open(SubjectType<S> type, String rule) {
        return RuleCases.of(Editions.wuhan2005())
                .caseOf(rule, type.subjectClass())
                .unknown()
                .orElseThrow()
                .subject();
    }

    private static <S extends Subject> SubjectAnalysis<S> analysis(SubjectType<S> type) {
        return PolicyAnalysis.of(Editions.wuhan2005()).of(type);
    }

    private static <S extends Subject> List<String> repairs(SubjectType<S> type, String rule, Locale locale) {
        return analysis(type).repairs(violating(type, rule), Effort.atMost(1)).minimal().stream()
                .map(repair -> repair.text(locale))
                .toList();
    }

    @Test
    void a_change_names_the_fact_its_place_and_both_values() {
        assertThat(repairs(FormationPolicy.SUBJECT, "formation.independent.foundation", CHINA))
                .contains("将社区Community 1的工作基础评价由一般改为较好");
        assertThat(repairs(FormationPolicy.SUBJECT, "formation.independent.foundation", ENGLISH))
                .anyMatch(text -> text.endsWith(" of Community 1 from average to good"));
    }

    private static <S extends Subject> List<String> ways(SubjectType<S> type, String rule, Locale locale) {
        return analysis(type).repairs(violating(type, rule), Effort.atMost(1)).ways().stream()
                .map(way -> way.text(locale))
                .toList();
    }

    @Test
    void repairs_that_change_the_same_fact_are_told_with_all_values_that_serve() {
        assertThat(ways(FormationPolicy.SUBJECT, "formation.industry.small-or-medium", CHINA))
                .anyMatch(text -> text.endsWith("的规模由大型改为小型或中型"));
        assertThat(ways(FormationPolicy.SUBJECT, "formation.industry.small-or-medium", ENGLISH))
                .anyMatch(text -> text.endsWith(" from large to small or medium"));
    }

    @Test
    void of_elements_that_serve_one_is_told_and_how_many_others_there_are() {
        assertThat(ways(GuaranteePolicy.SUBJECT, "guarantee.party-head.subjects", CHINA))
                .contains("增加第4个听取汇报记录（编号：新编号；日期：2005年6月30日；内容：难点问题）（或其他1种填法）");
    }

    @Test
    void each_repair_is_told_once() {
        assertThat(families().mapToInt(AnswersInWordsTest::ways).sum()).isGreaterThan(20);
    }

    /** How many ways there are in which repairs are told together. */
    private static <S extends Subject> int ways(Samples<S> samples) {
        return samples.some(SUBJECTS).stream()
                .map(subject ->
                        samples.analysis().repairs(subject, Effort.atMost(2).checks(2_000)))
                .mapToInt(AnswersInWordsTest::ways)
                .sum();
    }

    private static <S extends Subject> int ways(Repairs<S> repairs) {
        assertThat(repairs.ways().stream().flatMap(way -> way.repairs().stream()))
                .containsExactlyInAnyOrderElementsOf(repairs.minimal());
        return (int) repairs.ways().stream()
                .filter(AnswersInWordsTest::isOfSameFacts)
                .count();
    }

    private static boolean isOfSameFacts(RepairWay<?> way) {
        boolean same = way.repairs().stream()
                .allMatch(repair ->
                        repair.changes().stream().map(FactChange::path).toList().equals(way.paths()));
        assertThat(same).as("%s", way).isTrue();
        return same;
    }

    @Test
    void a_further_element_is_added_by_its_number_with_what_is_stated_of_it() {
        assertThat(repairs(GuaranteePolicy.SUBJECT, "guarantee.party-head.regular", CHINA))
                .contains("增加第2个听取汇报记录（编号：新编号；日期：2005年6月30日；内容：难点问题）");
    }

    @Test
    void an_explanation_says_what_the_rule_says_and_because_of_which_facts() {
        assertThat(analysis(GuaranteePolicy.SUBJECT).why(violating(GuaranteePolicy.SUBJECT, "guarantee.venue")))
                .extracting(explanation -> explanation.text(CHINA))
                .contains("“应协调解决团的活动场地”不符合要求，因为活动场地解决情况为否");
        assertThat(analysis(GuaranteePolicy.SUBJECT).why(violating(GuaranteePolicy.SUBJECT, "guarantee.venue")))
                .extracting(explanation -> explanation.text(ENGLISH))
                .contains("“A venue is arranged” does not hold because of arrangement of a venue: no");
    }

    @Test
    void questions_say_what_to_ask_first_and_how_many_answers_it_takes() {
        Questions questions = analysis(GuaranteePolicy.SUBJECT)
                .questions(open(GuaranteePolicy.SUBJECT, "guarantee.venue"), Effort.standard());

        assertThat(questions.text(CHINA)).isEqualTo("请先填报活动场地解决情况，最多填报1项即可得出结论");
        assertThat(questions.text(ENGLISH))
                .isEqualTo("Ask for the arrangement of a venue first; one answer gives a verdict");
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void no_answer_shows_a_path_a_placeholder_or_a_constant(Samples<S> samples) {
        int said = 0;
        for (S subject : samples.some(SUBJECTS)) {
            for (String text : texts(samples.analysis(), subject)) {
                assertThat(text)
                        .doesNotContainPattern("[{}\\[\\]]|null|[a-z][A-Z]|\\b[A-Z]{2,}_|[：:、 ]new(-|[；，、)）]|$)");
                said++;
            }
        }
        assertThat(said).isPositive();
    }

    private static <S extends Subject> List<String> texts(SubjectAnalysis<S> analysis, S subject) {
        return Stream.of(CHINA, ENGLISH)
                .flatMap(locale -> Stream.of(
                                analysis.repairs(subject, Effort.atMost(1)).minimal().stream()
                                        .map(repair -> repair.text(locale)),
                                analysis.why(subject).stream().map(explanation -> explanation.text(locale)),
                                Stream.of(analysis.questions(subject, Effort.standard())
                                        .text(locale)))
                        .flatMap(texts -> texts))
                .toList();
    }
}
