package org.leaguebuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.assessment.AssessmentPolicyTest.refuses;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;

class SchemeTest {

    static final Criterion OWN = Criterion.own("own", LocalizedText.of("本市自定", "the city's own"));

    @Nested
    class The_shipped_one {

        private final Scheme scheme = DefaultScheme.build();

        @Test
        void weighs_its_indicators_and_parts_them_into_lines() {
            assertThat(scheme.indicators())
                    .extracting(indicator -> indicator.id() + " " + indicator.weight() + " "
                            + indicator.subItems().size())
                    .startsWith("five-haves 40 5", "platforms 12 5", "objectives 15 5");
        }

        @Test
        void names_its_lines_like_their_rules() {
            assertThat(scheme.indicators().get(0).subItems())
                    .extracting(SubItem::id)
                    .contains("have-organization", "have-team");
        }
    }

    @Nested
    class Indicators {

        @Test
        void weigh_exactly_100_together() {
            assertThat(scheme(indicator("a", "60.5"), indicator("b", "39.5")).indicators())
                    .hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"39.4999", "39.5001"})
        void are_refused_where_they_weigh_a_ten_thousandth_less_or_more(String weight) {
            refuses(
                    () -> scheme(indicator("a", "60.5"), indicator("b", weight)),
                    "indicators",
                    Expectation.WEIGHTS_OF_100);
        }

        @Test
        void are_refused_where_there_is_none_or_one_is_there_twice() {
            refuses(() -> scheme(), "indicators", Expectation.NOT_EMPTY);
            refuses(() -> scheme(indicator("a", "50"), indicator("a", "50")), "indicators", Expectation.DISTINCT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "100.0001", "0.00001", "1E+9"})
        void are_refused_with_a_weight_that_is_none(String weight) {
            refuses(
                    () -> Indicator.builder()
                            .id("a")
                            .addBasis(Provision.P66)
                            .weight(new BigDecimal(weight))
                            .addSubItem(item("x", "1"))
                            .build(),
                    "weight",
                    Expectation.MARKS);
        }

        @Test
        void are_refused_where_their_lines_do_not_sum_to_the_weight() {
            refuses(
                    () -> Indicator.builder()
                            .id("a")
                            .addBasis(Provision.P66)
                            .weight(BigDecimal.TEN)
                            .addSubItem(item("x", "4"))
                            .addSubItem(item("y", "5.9999"))
                            .build(),
                    "subItems",
                    Expectation.MARKS_OF_WEIGHT);
        }

        @Test
        void are_refused_without_a_provision_without_lines_or_with_a_line_twice() {
            refuses(
                    () -> Indicator.builder()
                            .id("a")
                            .weight(BigDecimal.ONE)
                            .addSubItem(item("x", "1"))
                            .build(),
                    "bases",
                    Expectation.NOT_EMPTY);
            refuses(
                    () -> Indicator.builder()
                            .id("a")
                            .addBasis(Provision.P66)
                            .weight(BigDecimal.ONE)
                            .build(),
                    "subItems",
                    Expectation.NOT_EMPTY);
            refuses(
                    () -> Indicator.builder()
                            .id("a")
                            .addBasis(Provision.P66)
                            .weight(BigDecimal.TEN)
                            .addSubItem(item("x", "5"))
                            .addSubItem(item("x", "5"))
                            .build(),
                    "subItems",
                    Expectation.DISTINCT);
        }

        @Test
        void are_titled_by_the_city_or_else_by_their_first_provision() {
            Indicator indicator = indicator("a", "100");
            Indicator titled = Indicator.builder()
                    .from(indicator)
                    .title(LocalizedText.of("五有", "haves"))
                    .build();

            assertThat(indicator.title(Locale.CHINA)).isEqualTo(Provision.P66.title(Locale.CHINA));
            assertThat(titled.title(Locale.CHINA)).isEqualTo("五有");
        }
    }

    @Nested
    class Lines {

        @Test
        void are_refused_where_they_could_lose_nothing() {
            refuses(
                    () -> SubItem.builder().id("x").fullMarks(BigDecimal.ONE).build(),
                    "deductions",
                    Expectation.NOT_EMPTY);
        }

        @Test
        void are_refused_where_they_look_at_one_criterion_twice() {
            refuses(
                    () -> SubItem.builder()
                            .id("x")
                            .fullMarks(BigDecimal.TEN)
                            .addDeduction(Deduction.of(OWN, BigDecimal.ONE))
                            .addDeduction(Deduction.of(OWN, BigDecimal.TEN))
                            .build(),
                    "deductions",
                    Expectation.DISTINCT);
        }

        @Test
        void are_refused_with_marks_that_are_none() {
            SubItem.Builder free = SubItem.builder();
            free.id("x").fullMarks(BigDecimal.ZERO).addDeduction(Deduction.of(OWN, BigDecimal.ONE));
            refuses(free::build, "fullMarks", Expectation.MARKS);
            refuses(() -> Deduction.of(OWN, new BigDecimal("-1")), "amount", Expectation.MARKS);
            refuses(() -> new ScoreReason(OWN, Truth.TRUE, BigDecimal.ZERO), "amount", Expectation.MARKS);
        }

        @Test
        void are_refused_with_an_id_that_is_no_code() {
            refuses(() -> item("X Y", "1"), "id", Expectation.CODE);
        }

        @Test
        void are_titled_by_the_city_or_else_by_their_first_criterion() {
            SubItem titled = SubItem.builder()
                    .from(item("x", "1"))
                    .title(LocalizedText.of("一", "one"))
                    .build();

            assertThat(item("x", "1").title(Locale.ENGLISH)).isEqualTo("the city's own");
            assertThat(titled.title(Locale.ENGLISH)).isEqualTo("one");
            assertThat(SubItem.allOrNothing("y", BigDecimal.ONE, AssessmentRules.HAVE_TEAM)
                            .title(Locale.ENGLISH))
                    .isEqualTo(AssessmentRules.HAVE_TEAM.title(Locale.ENGLISH));
        }
    }

    @Nested
    class Criteria {

        @Test
        void are_rules_of_this_family_only() {
            refuses(() -> Criterion.of(FormationRules.HEAD_NAMED), "rule", Expectation.RULE_OF_FAMILY);
            assertThat(Criterion.of(AssessmentRules.HAVE_TEAM).id()).isEqualTo("assessment.have.team");
        }

        @Test
        void of_a_city_have_a_code() {
            refuses(() -> Criterion.own("a.b", LocalizedText.of("一", "one")), "code", Expectation.CODE);
        }

        @Test
        void of_a_city_are_listed_for_whoever_fills_in_the_record() {
            Scheme scheme = Scheme.builder()
                    .from(scheme(indicator("a", "100")))
                    .addVeto(Veto.of(Criterion.own("another", LocalizedText.of("一", "one")), Grade.of("low")))
                    .build();

            assertThat(scheme.ownCriteria()).containsExactly("another", "own");
            assertThat(Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .value(AssessmentParameters.SCHEME)
                            .ownCriteria())
                    .isEmpty();
        }
    }

    @Nested
    class An_id {

        @ParameterizedTest
        @ValueSource(strings = {"", " city", "city\u200b", "a\tb"})
        void is_refused_where_it_names_nothing(String id) {
            Scheme scheme = withBands(band("low", "0", "60"), band("high", "60", "100"));

            refuses(
                    () -> new Scheme(id, scheme.indicators(), scheme.vetoes(), scheme.bands()),
                    "id",
                    Expectation.IDENTIFIER);
        }
    }

    @Nested
    class Bands {

        @Test
        void may_be_given_in_any_order() {
            Scheme one = withBands(band("low", "0", "60"), band("high", "60", "100"));
            Scheme other = withBands(band("high", "60.0", "1E+2"), band("low", "0", "60.00"));

            assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        }

        @Test
        void are_refused_with_a_gap_or_an_overlap() {
            refuses(() -> withBands(band("low", "0", "59"), band("high", "60", "100")), "bands", Expectation.SEAMLESS);
            refuses(() -> withBands(band("low", "0", "61"), band("high", "60", "100")), "bands", Expectation.SEAMLESS);
        }

        @Test
        void are_refused_where_they_do_not_reach_from_0_to_100() {
            refuses(() -> withBands(band("high", "1", "100")), "bands", Expectation.SEAMLESS);
            refuses(() -> withBands(band("low", "0", "99.9999")), "bands", Expectation.SEAMLESS);
            refuses(() -> withBands(), "bands", Expectation.NOT_EMPTY);
        }

        @Test
        void are_refused_with_a_grade_twice_or_without_a_score() {
            refuses(() -> withBands(band("low", "0", "60"), band("low", "60", "100")), "bands", Expectation.DISTINCT);
            refuses(() -> band("low", "60", "60"), "to", Expectation.ABOVE_LOWER);
            refuses(() -> band("low", "-1", "60"), "fromInclusive", Expectation.SCORE);
            refuses(() -> band("low", "0", "100.1"), "to", Expectation.SCORE);
        }

        @ParameterizedTest
        @CsvSource({
            "0, unqualified",
            "59.9999, unqualified",
            "60, qualified",
            "74.9999, qualified",
            "75, good",
            "89.9999, good",
            "90, excellent",
            "100, excellent"
        })
        void give_a_score_at_a_boundary_to_the_band_above(String score, String grade) {
            Scheme scheme = Editions.wuhan2005().assessment().parameters().value(AssessmentParameters.SCHEME);

            assertThat(scheme.gradeOf(new BigDecimal(score))).isEqualTo(Grade.of(grade));
        }

        @Test
        void have_no_grade_for_what_is_no_score() {
            Scheme scheme = Editions.wuhan2005().assessment().parameters().value(AssessmentParameters.SCHEME);

            refuses(() -> scheme.gradeOf(new BigDecimal("100.01")), "score", Expectation.SCORE);
        }
    }

    @Nested
    class Vetoes {

        @Test
        void are_refused_with_a_grade_that_no_band_gives_or_a_criterion_twice() {
            Scheme scheme = scheme(indicator("a", "100"));
            refuses(
                    () -> Scheme.builder()
                            .from(scheme)
                            .addVeto(Veto.of(OWN, Grade.EXCELLENT))
                            .build(),
                    "vetoes",
                    Expectation.KNOWN_REFERENCE);
            refuses(
                    () -> Scheme.builder()
                            .from(scheme)
                            .addVeto(Veto.of(OWN, Grade.of("low")))
                            .addVeto(Veto.of(OWN, Grade.of("high")))
                            .build(),
                    "vetoes",
                    Expectation.DISTINCT);
        }
    }

    @Nested
    class The_default_scheme {

        @Test
        void looks_at_every_rule_exactly_once() {
            Scheme scheme = Editions.wuhan2005().assessment().parameters().value(AssessmentParameters.SCHEME);

            assertThat(scheme.indicators().stream()
                            .flatMap(indicator -> indicator.subItems().stream())
                            .flatMap(subItem -> subItem.deductions().stream())
                            .map(deduction -> deduction.criterion().id()))
                    .containsExactlyElementsOf(AssessmentRules.ALL.rules().stream()
                            .map(rule -> rule.id().value())
                            .toList());
        }

        @Test
        void is_listed_by_id_and_weights() {
            assertThat(Editions.wuhan2005().assessment().parameters().value(AssessmentParameters.SCHEME))
                    .hasToString("default (five-haves 40, platforms 12, objectives 15, rights-and-care 10, forms 8,"
                            + " carriers 5, outcome 10)");
        }

        @Test
        void is_the_librarys_own_and_says_why() {
            assertThat(Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .get(AssessmentParameters.SCHEME)
                            .reason(Locale.CHINA))
                    .hasValueSatisfying(reason -> assertThat(reason).contains("未定分值"));
        }
    }

    @Test
    void grades_of_the_library_have_words_and_those_of_a_city_their_code() {
        assertThat(Grade.builtIn())
                .extracting(grade -> grade.title(Locale.CHINA))
                .containsExactly("不合格", "合格", "良好", "优秀");
        assertThat(Grade.of("level-a").title(Locale.CHINA)).isEqualTo("level-a");
        assertThat(Grade.terms().values()).containsExactlyElementsOf(Grade.builtIn());
        refuses(() -> Grade.of("A"), "code", Expectation.CODE);
    }

    static SubItem item(String id, String marks) {
        return SubItem.builder()
                .id(id)
                .fullMarks(new BigDecimal(marks))
                .addDeduction(Deduction.of(OWN, new BigDecimal(marks)))
                .build();
    }

    static Indicator indicator(String id, String weight) {
        return Indicator.builder()
                .id(id)
                .title(Optional.empty())
                .addBasis(Provision.P66)
                .weight(new BigDecimal(weight))
                .addSubItem(item("x", weight))
                .build();
    }

    static GradeBand band(String grade, String from, String to) {
        return new GradeBand(Grade.of(grade), new BigDecimal(from), new BigDecimal(to));
    }

    static Scheme scheme(Indicator... indicators) {
        return Scheme.builder()
                .id("city")
                .addIndicators(indicators)
                .addBand(band("low", "0", "60"))
                .addBand(band("high", "60", "100"))
                .build();
    }

    private static Scheme withBands(GradeBand... bands) {
        return Scheme.builder()
                .id("city")
                .addIndicator(indicator("a", "100"))
                .bands(ImmutableList.copyOf(bands))
                .build();
    }
}
