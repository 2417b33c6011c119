package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.validation.MalformedValueException;

/** Editions in which something is planted that makes no sense, and editions in which nothing is. */
class DefectsTest {

    private static final int EDITIONS = 3;

    private static DeclaredRule hearings(String id, Bound bound) {
        return Planted.rule("guarantee." + id, "hearings", Condition.count("hearings", bound));
    }

    /** A rule that holds of all subjects, which no single comparison shows. */
    private static DeclaredRule always(int any) {
        return Planted.rule(
                "guarantee.always",
                "hearings",
                Condition.count("hearings", Bound.atMost(any)).or(Condition.count("hearings", Bound.atLeast(any))));
    }

    private static List<String> told(LeagueBuildingPolicy policy) {
        return told(policy, GuaranteePolicy.SUBJECT);
    }

    private static List<String> told(LeagueBuildingPolicy policy, SubjectType<?> subject) {
        return Planted.defects(policy, subject).stream()
                .map(defect -> defect.kind() + " " + defect.rules())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void the_shipped_edition_has_none_and_all_of_it_is_searched(int elements) {
        AtomicInteger searches = new AtomicInteger();

        EditionDefects defects = PolicyAnalysis.of(Editions.wuhan2005())
                .telling(searches::incrementAndGet)
                .defects(Scope.atMost(elements));

        assertThat(searches).hasPositiveValue();
        assertThat(defects.found()).isEmpty();
        assertThat(defects.isEmpty()).isTrue();
        assertThat(defects.unsearched()).isEmpty();
        assertThat(defects.text(Locale.CHINA)).isEqualTo("未发现问题");
    }

    @Test
    void a_kind_of_subject_that_could_not_be_searched_is_named() {
        EditionDefects defects = PolicyAnalysis.of(Halls.CITY).defects(Scope.atMost(2));

        assertThat(defects.unsearched()).extracting(SubjectType::code).containsExactly("hall");
        assertThat(defects.unsearchedText(Locale.ENGLISH))
                .contains("Not searched, because no subject could be made to start from: hall");
        assertThat(defects.text(Locale.CHINA)).isEqualTo("未发现问题\n未能查验（无法构造供查验的对象）：礼堂");
    }

    @Test
    void a_rule_that_nothing_satisfies_is_told_alone() {
        LeagueBuildingPolicy policy = Planted.edition(
                GuaranteePolicy.SUBJECT,
                Planted.rule(
                        "guarantee.never",
                        "hearings",
                        Condition.count("hearings", Bound.atMost(2))
                                .and(Condition.count("hearings", Bound.atLeast(3)))));

        Defect defect = Planted.defects(policy, GuaranteePolicy.SUBJECT).get(0);

        assertThat(defect.kind()).isEqualTo(DefectKind.CONTRADICTION);
        assertThat(defect.text(Locale.ENGLISH)).startsWith("No community guarantee can satisfy “guarantee.never” (");
        assertThat(defect.text(Locale.CHINA)).startsWith("社区保障情况无法符合“guarantee.never”（");
    }

    static Stream<Integer> numbers() {
        Random random = new Random(Long.getLong("laws.seed", 1));
        return Stream.generate(() -> 3 + random.nextInt(20)).limit(EDITIONS * (long) Samples.SCALE);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_rule_that_asks_for_something_is_none(int most) {
        assertThat(told(Planted.edition(GuaranteePolicy.SUBJECT, hearings("most", Bound.atMost(most)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void two_rules_that_contradict_each_other_are_told_together(int most) {
        LeagueBuildingPolicy policy = Planted.edition(
                GuaranteePolicy.SUBJECT,
                hearings("most", Bound.atMost(most)),
                hearings("least", Bound.atLeast(most + 1)));

        Defect defect = Planted.defects(policy, GuaranteePolicy.SUBJECT).get(0);

        assertThat(defect.kind()).isEqualTo(DefectKind.CONTRADICTION);
        assertThat(defect.rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("guarantee.least", "guarantee.most");
        assertThat(policy.verdict(defect.witness().orElseThrow())).isNotEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void a_rule_that_contradicts_one_of_the_library_is_told_with_it() {
        LeagueBuildingPolicy policy = Planted.edition(GuaranteePolicy.SUBJECT, hearings("none", Bound.atMost(0)));

        assertThat(told(policy))
                .anyMatch(defect -> defect.startsWith("CONTRADICTION")
                        && defect.contains("guarantee.none")
                        && defect.contains("guarantee.party-head."));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_rule_that_can_never_fail_is_told(int any) {
        LeagueBuildingPolicy policy =
                Planted.edition(GuaranteePolicy.SUBJECT, always(any), hearings("most", Bound.atMost(any)));

        assertThat(told(policy)).containsExactly("DEAD_RULE [guarantee.always]");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_rule_that_another_one_implies_is_told_with_it(int any) {
        LeagueBuildingPolicy policy = Planted.edition(
                GuaranteePolicy.SUBJECT, hearings("strict", Bound.atMost(any)), hearings("lax", Bound.atMost(any + 1)));

        assertThat(told(policy)).containsExactly("IMPLIED_RULE [guarantee.lax, guarantee.strict]");
    }

    @Test
    void a_list_of_ids_may_have_as_many_as_a_rule_asks_for() {
        LeagueBuildingPolicy policy = Planted.edition(
                LifecyclePolicy.SUBJECT,
                Planted.rule("lifecycle.two", "leads", Condition.count("leads", Bound.atLeast(2))));

        assertThat(Planted.defects(policy, LifecyclePolicy.SUBJECT))
                .extracting(Defect::kind)
                .doesNotContain(DefectKind.CONTRADICTION);
    }

    @Test
    void a_list_may_have_as_many_elements_as_two_rules_ask_for() {
        LeagueBuildingPolicy policy = Planted.edition(
                GuaranteePolicy.SUBJECT, hearings("most", Bound.atMost(65)), hearings("least", Bound.atLeast(65)));

        assertThat(told(policy)).isEmpty();
    }

    @Test
    void a_rule_that_fails_with_fewer_parts_than_any_compliant_subject_has_can_fail() {
        LeagueBuildingPolicy policy = Planted.edition(
                CoveragePolicy.SUBJECT,
                Planted.rule("coverage.two", "youthCenters", Condition.count("youthCenters", Bound.atLeast(2))));

        assertThat(told(policy, CoveragePolicy.SUBJECT)).isEmpty();
    }

    @Test
    void a_contradiction_does_not_hide_what_else_makes_no_sense_and_implies_nothing() {
        LeagueBuildingPolicy policy = Planted.edition(
                GuaranteePolicy.SUBJECT,
                hearings("most", Bound.atMost(5)),
                hearings("least", Bound.atLeast(6)),
                always(3));

        assertThat(told(policy))
                .containsExactly("CONTRADICTION [guarantee.least, guarantee.most]", "DEAD_RULE [guarantee.always]");
    }

    @Test
    void a_state_of_a_community_for_which_no_mode_is_left_is_told_with_a_proposal() {
        LeagueBuildingPolicy policy = Planted.edition(
                FormationPolicy.SUBJECT,
                Planted.ofEach(
                        "formation.city.foundation",
                        "communities",
                        "foundation",
                        Condition.of("foundation", Operator.IS_NOT, "weak")));

        List<Defect> gaps = Planted.defects(policy, FormationPolicy.SUBJECT).stream()
                .filter(defect -> defect.kind() == DefectKind.GAP)
                .toList();

        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).text(Locale.CHINA)).contains("工作基础评价为“薄弱”的社区没有可用的建团模式");
        assertThat(policy.verdict(gaps.get(0).witness().orElseThrow())).isNotEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void a_fact_that_no_rule_reads_any_more_is_told() {
        LeagueBuildingPolicy policy =
                Planted.edition(List.of(Change.switchOff(GuaranteeRules.VENUE, Planted.measure(), Planted.text())));

        List<Defect> defects = Planted.defects(policy, GuaranteePolicy.SUBJECT);

        assertThat(defects).extracting(Defect::kind).containsExactly(DefectKind.UNREAD_FACT);
        assertThat(defects.get(0).fact().orElseThrow().path()).isEqualTo("venueArranged");
        assertThat(defects.get(0).exact()).isTrue();
        assertThat(defects.get(0).text(Locale.CHINA)).contains("已没有规则用到“活动场地解决情况”");
    }

    @Test
    void a_claim_says_its_scope_and_how_sure_it_is_in_both_languages() {
        Defect dead = Planted.defects(Planted.edition(GuaranteePolicy.SUBJECT, always(3)), GuaranteePolicy.SUBJECT)
                .get(0);

        assertThat(dead.text(Locale.CHINA)).isEqualTo("社区保障情况：“guarantee.always”任何情况下都不会不符合，形同虚设（各列表至多2项，已逐一查验）");
        assertThat(dead).hasToString(dead.text(Locale.ENGLISH));
        assertThat(dead.rules()).extracting(Rule::severity).isNotEmpty();
    }

    @Test
    void a_rule_about_the_number_of_a_list_or_about_yes_or_no_is_gone_through() {
        Condition arranged = Condition.of("venueArranged", Operator.IS, true);

        assertThat(Planted.defects(Planted.edition(GuaranteePolicy.SUBJECT, always(3)), GuaranteePolicy.SUBJECT))
                .extracting(Defect::kind, Defect::exact)
                .containsExactly(tuple(DefectKind.DEAD_RULE, true));
        assertThat(Planted.defects(
                        Planted.edition(
                                GuaranteePolicy.SUBJECT,
                                Planted.rule(
                                        "guarantee.always",
                                        "venueArranged",
                                        arranged.or(Condition.of("venueArranged", Operator.IS_NOT, true)))),
                        GuaranteePolicy.SUBJECT))
                .extracting(Defect::kind, Defect::exact)
                .containsExactly(tuple(DefectKind.DEAD_RULE, true));
    }

    @Test
    void a_rule_about_a_sum_is_only_searched_for_since_not_all_numbers_can_be_gone_through() {
        LeagueBuildingPolicy policy = Planted.edition(
                CadrePolicy.SUBJECT,
                Planted.rule(
                        "cadre.always",
                        "trainings",
                        Condition.sum("trainings", "hours", Bound.atLeast(5))
                                .or(Condition.sum("trainings", "hours", Bound.atMost(5)))));

        Defect dead = Planted.defects(policy, CadrePolicy.SUBJECT).get(0);

        assertThat(dead.kind()).isEqualTo(DefectKind.DEAD_RULE);
        assertThat(dead.exact()).isFalse();
        assertThat(dead.text(Locale.CHINA)).endsWith("（各列表至多2项，抽样查验未见反例）");
    }

    @Test
    void a_scope_below_one_is_refused() {
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> Scope.atMost(0));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Scope.atMost(1).checks(0));
    }
}
