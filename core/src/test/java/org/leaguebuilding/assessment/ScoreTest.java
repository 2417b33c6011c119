package org.leaguebuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.assessment.AssessmentPolicyTest.NONE;
import static org.leaguebuilding.assessment.AssessmentPolicyTest.refuses;
import static org.leaguebuilding.assessment.AssessmentPolicyTest.replaced;
import static org.leaguebuilding.assessment.AssessmentPolicyTest.with;
import static org.leaguebuilding.assessment.Records.POLICY;
import static org.leaguebuilding.assessment.Records.blank;
import static org.leaguebuilding.assessment.Records.complete;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class ScoreTest {

    @Nested
    class By_the_default_scheme {

        @Test
        void a_record_where_everything_holds_has_100_and_is_excellent() {
            Score score = POLICY.assess(complete());

            assertThat(score.total()).isEqualTo(exactly("100"));
            assertThat(score.grade()).contains(Grade.EXCELLENT);
            assertThat(score.lines())
                    .hasSize(22)
                    .allSatisfy(line -> assertThat(line.deduction()).isEqualTo(Marks.ZERO));
            assertThat(score.subject()).isEqualTo("r1");
            assertThat(score.edition()).isEqualTo("test");
            assertThat(score.scheme()).isEqualTo("default");
        }

        @Test
        void a_record_of_which_nothing_is_known_has_anything_from_0_to_100() {
            Score score = POLICY.assess(blank().build());

            assertThat(score.total()).isEqualTo(Marks.UNKNOWN);
            assertThat(score.lower()).isEqualTo(BigDecimal.ZERO);
            assertThat(score.upper()).isEqualTo(BigDecimal.valueOf(100));
            assertThat(score.grade()).isEmpty();
            assertThat(score.possibleGrades()).isEqualTo(Grade.builtIn());
        }

        @Test
        void a_missing_platform_costs_its_own_marks_and_those_of_the_acceptance() {
            AssessmentRecord record = with(complete())
                    .platforms(replaced(complete().platforms(), Platform.SECURITY, Optional.of(Attestation.denied())))
                    .build();

            assertThat(POLICY.assess(record).total()).isEqualTo(exactly("95.5"));
            assertThat(POLICY.assess(record).byIndicator())
                    .isEqualTo(ImmutableMap.builder()
                            .put("five-haves", exactly("40"))
                            .put("platforms", exactly("7.5"))
                            .put("objectives", exactly("15"))
                            .put("rights-and-care", exactly("10"))
                            .put("forms", exactly("8"))
                            .put("carriers", exactly("5"))
                            .put("outcome", exactly("10"))
                            .buildOrThrow());
        }

        @Test
        void a_line_with_several_findings_loses_its_marks_once() {
            AssessmentRecord record = with(complete())
                    .care(ImmutableMap.of(
                            YouthGroup.VULNERABLE, Attestation.denied(),
                            YouthGroup.SPECIAL_NEEDS, Attestation.denied()))
                    .build();

            assertThat(POLICY.assess(record).total()).isEqualTo(exactly("95"));
        }

        @Test
        void a_line_with_one_finding_among_several_places_loses_its_marks() {
            AssessmentRecord record = with(complete())
                    .care(ImmutableMap.of(
                            YouthGroup.VULNERABLE, Attestation.denied(),
                            YouthGroup.SPECIAL_NEEDS, Attestation.attested()))
                    .venuesExtended(0)
                    .build();

            assertThat(POLICY.assess(record).total()).isEqualTo(exactly("90"));
        }

        @Test
        void an_unknown_fact_leaves_bounds_and_a_grade_where_both_are_in_one_band() {
            AssessmentRecord record =
                    with(complete()).partyTrust(Optional.empty()).build();

            assertThat(POLICY.assess(record).total()).isEqualTo(between("95", "100"));
            assertThat(POLICY.assess(record).grade()).contains(Grade.EXCELLENT);
        }

        @Test
        void an_unknown_fact_leaves_the_grade_open_where_the_bounds_are_in_two_bands() {
            AssessmentRecord record = with(complete())
                    .haves(replaced(complete().haves(), Have.TEAM, Optional.of(Attestation.denied())))
                    .partyTrust(Optional.empty())
                    .build();

            Score score = POLICY.assess(record);
            assertThat(score.total()).isEqualTo(between("87", "92"));
            assertThat(score.grade()).isEmpty();
            assertThat(score.possibleGrades()).containsExactly(Grade.GOOD, Grade.EXCELLENT);
        }

        @Test
        void a_score_at_the_boundary_gets_the_better_grade() {
            AssessmentRecord record = with(complete())
                    .partyTrust(Attestation.denied())
                    .youthSatisfied(Ratio.ZERO)
                    .build();

            assertThat(POLICY.assess(record).total()).isEqualTo(exactly("90"));
            assertThat(POLICY.assess(record).grade()).contains(Grade.EXCELLENT);
        }
    }

    @Nested
    class A_veto {

        @Test
        void that_strikes_caps_the_grade_and_leaves_the_score() {
            AssessmentRecord record = with(complete())
                    .haves(replaced(complete().haves(), Have.ORGANIZATION, Optional.of(Attestation.denied())))
                    .build();

            Score score = POLICY.assess(record);
            assertThat(score.total()).isEqualTo(exactly("92"));
            assertThat(score.grade()).contains(Grade.UNQUALIFIED);
        }

        @Test
        void with_a_higher_ceiling_caps_the_grade_there() {
            AssessmentRecord record =
                    with(complete()).rightsProtected(Attestation.denied()).build();

            assertThat(POLICY.assess(record).total()).isEqualTo(exactly("95"));
            assertThat(POLICY.assess(record).grade()).contains(Grade.QUALIFIED);
        }

        @Test
        void whose_criterion_is_unknown_leaves_the_grade_open() {
            AssessmentRecord record =
                    with(complete()).rightsProtected(Optional.empty()).build();

            Score score = POLICY.assess(record);
            assertThat(score.total()).isEqualTo(between("95", "100"));
            assertThat(score.possibleGrades()).containsExactly(Grade.QUALIFIED, Grade.EXCELLENT);
            assertThat(score.vetoes()).extracting(VetoOutcome::holds).containsExactly(Truth.TRUE, Truth.UNKNOWN);
        }

        @Test
        void never_makes_a_grade_better() {
            AssessmentRecord record = blank().rightsProtected(Attestation.denied())
                    .putHave(Have.ORGANIZATION, Attestation.denied())
                    .build();

            assertThat(POLICY.assess(record).grade()).contains(Grade.UNQUALIFIED);
        }
    }

    @Nested
    class By_a_citys_own_scheme {

        private static final Criterion MEETINGS =
                Criterion.own("joint-meetings", LocalizedText.of("每半年召开联席会议", "A joint meeting every half year"));

        private final AssessmentPolicy city = AssessmentPolicy.of(
                "city",
                Editions.wuhan2005()
                        .assessment()
                        .parameters()
                        .with(
                                AssessmentParameters.SCHEME,
                                Scheme.builder()
                                        .id("city-2006")
                                        .addIndicator(Indicator.builder()
                                                .id("work")
                                                .addBasis(Provision.P66)
                                                .weight(BigDecimal.valueOf(100))
                                                .addSubItem(SubItem.builder()
                                                        .id("team-and-meetings")
                                                        .fullMarks(BigDecimal.valueOf(100))
                                                        .addDeduction(Deduction.of(
                                                                AssessmentRules.HAVE_TEAM, new BigDecimal("62.5")))
                                                        .addDeduction(Deduction.of(MEETINGS, new BigDecimal("50")))
                                                        .build())
                                                .build())
                                        .addBand(GradeBand.of(Grade.UNQUALIFIED, 0, 60))
                                        .addBand(GradeBand.of(Grade.QUALIFIED, 60, 100))
                                        .build(),
                                NONE));

        @Test
        void the_citys_own_criterion_is_answered_by_the_record() {
            AssessmentRecord met = with(complete())
                    .putCriteria("joint-meetings", Attestation.attested())
                    .build();
            AssessmentRecord unmet = with(complete())
                    .putCriteria("joint-meetings", Attestation.denied())
                    .build();

            assertThat(city.assess(met).total()).isEqualTo(exactly("100"));
            assertThat(city.assess(unmet).total()).isEqualTo(exactly("50"));
            assertThat(city.assess(complete()).total()).isEqualTo(between("50", "100"));
        }

        @Test
        void a_line_loses_no_more_than_its_marks() {
            AssessmentRecord record = blank().putHave(Have.TEAM, Attestation.denied())
                    .putCriteria("joint-meetings", Attestation.denied())
                    .build();

            assertThat(city.assess(record).total()).isEqualTo(Marks.ZERO);
            assertThat(city.assess(record).grade()).contains(Grade.UNQUALIFIED);
        }

        @Test
        void a_line_says_what_was_taken_away_and_why() {
            AssessmentRecord record =
                    blank().putHave(Have.TEAM, Attestation.denied()).build();

            ScoreLine line = city.assess(record).lines().get(0);
            assertThat(line.awarded()).isEqualTo(between("0", "37.5"));
            assertThat(line.deduction()).isEqualTo(between("62.5", "100"));
            assertThat(line.explain(Locale.ENGLISH))
                    .isEqualTo(
                            "The League organization has a team: 0–37.5 of 100, 62.5–100 deducted (not met: “The League organization has a team”, 62.5 deducted; not given: “A joint meeting every half year”, possibly 50 deducted)");
        }
    }

    @Nested
    class In_words {

        @Test
        void a_score_has_a_sentence_for_every_line_and_one_for_the_total() {
            Score score = POLICY.assess(complete());

            ImmutableList<String> words = score.explain(Locale.CHINA);
            assertThat(words).hasSize(23);
            assertThat(words.get(0)).startsWith("社区团组织应做到“有组织”").endsWith("得8分");
            assertThat(words.get(22)).startsWith("合计100分").endsWith("等次为优秀");
        }

        @Test
        void a_score_says_which_veto_strikes_and_which_may() {
            AssessmentRecord record = with(complete())
                    .haves(replaced(complete().haves(), Have.ORGANIZATION, Optional.of(Attestation.denied())))
                    .rightsProtected(Optional.empty())
                    .build();

            assertThat(POLICY.assess(record).explain(Locale.ENGLISH))
                    .contains(
                            "Grade cap: “The community has a League organization” is not met, so the grade is fail at best",
                            "Grade cap: whether “The lawful rights of the community’s youth are protected” is met is not"
                                    + " given; if it is not met, the grade is pass at best",
                            "Total 87–92, grade fail");
        }

        @Test
        void a_score_names_the_grades_that_are_possible() {
            AssessmentRecord record =
                    with(complete()).rightsProtected(Optional.empty()).build();

            assertThat(POLICY.assess(record).explain(Locale.ENGLISH))
                    .last()
                    .isEqualTo("Total 95–100, grade not settled: possibly pass, excellent");
            assertThat(POLICY.assess(record).explain(Locale.CHINA))
                    .last()
                    .asString()
                    .endsWith("可能为合格、优秀");
        }
    }

    @Nested
    class The_bundled_result {

        @Test
        void joins_both_scores_by_the_weight_exactly() {
            BundledResult result = POLICY.bundle(POLICY.assess(complete()), Optional.of(new BigDecimal("90.55")));

            assertThat(result.partyPart()).isEqualTo(exactly("72.44"));
            assertThat(result.leaguePart()).isEqualTo(exactly("20"));
            assertThat(result.total()).isEqualTo(exactly("92.44"));
            assertThat(result.subject()).isEqualTo("r1");
            assertThat(result.edition()).isEqualTo("test");
        }

        @Test
        void has_bounds_where_a_score_is_unknown() {
            BundledResult result = POLICY.bundle(POLICY.assess(complete()), Optional.empty());

            assertThat(result.party()).isEqualTo(Marks.UNKNOWN);
            assertThat(result.total()).isEqualTo(between("20", "100"));
        }

        @Test
        void takes_the_citys_own_weight() {
            AssessmentPolicy city = AssessmentPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .with(AssessmentParameters.LEAGUE_WEIGHT, new BigDecimal("33.3333"), NONE));

            assertThat(city.bundle(city.assess(complete()), Optional.of(BigDecimal.ZERO))
                            .total())
                    .isEqualTo(exactly("33.3333"));
        }

        @Test
        void explains_itself() {
            BundledResult result = POLICY.bundle(POLICY.assess(complete()), Optional.of(new BigDecimal("90")));

            assertThat(result.explain(Locale.ENGLISH))
                    .isEqualTo(
                            "The Party’s score of 90 adds 72; the League’s score of 100 counts 20% and adds 20; the bundled result is 92");
            assertThat(result.explain(Locale.CHINA)).endsWith("捆绑考核合计92分");
        }

        @Test
        void refuses_what_is_no_score_or_no_weight() {
            Score score = POLICY.assess(complete());
            refuses(() -> POLICY.bundle(score, Optional.of(new BigDecimal("100.1"))), "lower", Expectation.SCORE);
            refuses(
                    () -> POLICY.bundle(score, Optional.of(new BigDecimal("0.00000000000000001"))),
                    "party",
                    Expectation.SCORE);
            refuses(
                    () -> new BundledResult("r", "e", Marks.ZERO, exactly("0.00000000000000001"), BigDecimal.TEN),
                    "league",
                    Expectation.SCORE);
            refuses(
                    () -> new BundledResult("r", "e", Marks.ZERO, Marks.ZERO, BigDecimal.ZERO),
                    "leagueWeight",
                    Expectation.MARKS);
        }

        @Test
        void stays_exact_with_the_longest_scores_and_weights() {
            Marks longest = exactly("99.9999999999999999");
            BundledResult result = new BundledResult("r", "e", longest, longest, new BigDecimal("33.3333"));

            assertThat(result.total()).isEqualTo(longest);
        }
    }

    @Nested
    class Structure {

        private final Score score = POLICY.assess(complete());

        @Test
        void refuses_lines_whose_full_marks_are_not_100() {
            refuses(
                    () -> new Score(
                            "r",
                            "e",
                            "s",
                            score.lines().subList(1, 22),
                            ImmutableList.of(),
                            ImmutableList.of(Grade.GOOD)),
                    "lines",
                    Expectation.WEIGHTS_OF_100);
        }

        @Test
        void refuses_no_grade_and_a_grade_twice() {
            refuses(
                    () -> new Score("r", "e", "s", score.lines(), ImmutableList.of(), ImmutableList.of()),
                    "possibleGrades",
                    Expectation.NOT_EMPTY);
            refuses(
                    () -> new Score(
                            "r", "e", "s", score.lines(), ImmutableList.of(), ImmutableList.of(Grade.GOOD, Grade.GOOD)),
                    "possibleGrades",
                    Expectation.DISTINCT);
        }

        @Test
        void refuses_a_line_without_reasons() {
            refuses(
                    () -> new ScoreLine("a", "b", Optional.empty(), BigDecimal.ONE, ImmutableList.of()),
                    "reasons",
                    Expectation.NOT_EMPTY);
        }

        @Test
        void titles_a_line_as_its_sub_item_was() {
            ScoreLine line = score.lines().get(0);
            ScoreLine titled = new ScoreLine(
                    line.indicator(),
                    line.subItem(),
                    Optional.of(LocalizedText.of("一", "one")),
                    line.fullMarks(),
                    line.reasons());

            assertThat(titled.title(Locale.ENGLISH)).isEqualTo("one");
            assertThat(line.title(Locale.ENGLISH)).isEqualTo("The community has a League organization");
        }

        @Test
        void knows_equal_scores() {
            assertThat(score).isEqualTo(POLICY.assess(complete())).hasSameHashCodeAs(POLICY.assess(complete()));
            assertThat(score).isNotEqualTo(POLICY.assess(blank().build()));
        }
    }

    @Nested
    class Marks_between_bounds {

        @Test
        void are_equal_where_the_numbers_are() {
            assertThat(exactly("10")).isEqualTo(exactly("10.00")).hasSameHashCodeAs(exactly("1E+1"));
            assertThat(exactly("10")).hasToString("10");
            assertThat(between("7.50", "10")).hasToString("7.5–10");
        }

        @Test
        void are_refused_out_of_range_or_order_or_over_long() {
            refuses(() -> exactly("-0.1"), "lower", Expectation.SCORE);
            refuses(() -> exactly("100.1"), "lower", Expectation.SCORE);
            refuses(() -> between("2", "1"), "lower", Expectation.NOT_ABOVE_UPPER);
            refuses(() -> exactly("1E-1000000"), "lower", Expectation.SCORE);
            refuses(() -> exactly("60").plus(exactly("40.1")), "lower", Expectation.SCORE);
        }

        @Test
        void reach_from_0_to_100() {
            assertThat(exactly("60").plus(exactly("40"))).isEqualTo(exactly("100"));
            assertThat(exactly("60").isExact()).isTrue();
            assertThat(Marks.UNKNOWN.isExact()).isFalse();
        }
    }

    static Marks exactly(String value) {
        return Marks.exactly(new BigDecimal(value));
    }

    static Marks between(String lower, String upper) {
        return Marks.between(new BigDecimal(lower), new BigDecimal(upper));
    }
}
