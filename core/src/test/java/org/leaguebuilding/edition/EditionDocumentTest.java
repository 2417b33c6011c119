package org.leaguebuilding.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityRules;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.honor.HonorParameters;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class EditionDocumentTest {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);

    private static EditionDocument.Builder document() {
        return EditionDocument.define("city", TEXT)
                .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
                .basis(MEASURE);
    }

    private static DeclaredRule.Builder rule(String id) {
        return DeclaredRule.define(id, Severity.CONCERN)
                .from(MEASURE)
                .words(TEXT, TEXT, TEXT)
                .path("hearings");
    }

    private static String conditionIn(Condition condition) {
        String json = document()
                .change(Change.add(
                        GuaranteePolicy.SUBJECT,
                        rule("guarantee.a").condition(condition).build()))
                .build()
                .toJson();
        String begin = "\"condition\":";
        return json.substring(json.indexOf(begin) + begin.length(), json.length() - 3);
    }

    @Nested
    class The_canonical_form {

        @Test
        void has_keys_in_the_order_of_the_schema_and_no_blanks() {
            assertThat(document().build().toJson())
                    .isEqualTo("{\"format\":\"league-building-edition/1\",\"id\":\"city\","
                            + "\"base\":{\"edition\":\"wuhan-2005\",\"asOf\":\"2024-03-01\"},"
                            + "\"title\":{\"zh\":\"甲\",\"en\":\"A\"},"
                            + "\"bases\":{\"m\":{\"title\":{\"zh\":\"甲\",\"en\":\"A\"},"
                            + "\"document\":{\"zh\":\"甲\",\"en\":\"A\"}}}}");
        }

        @Test
        void has_changes_by_kind_and_id_whatever_order_they_were_given_in() {
            EditionDocument document = document()
                    .change(Change.severity(GuaranteeRules.VENUE, Severity.CONCERN, Provision.P58))
                    .change(Change.switchOff(ActivityRules.SYSTEM_VARIETY, MEASURE, TEXT))
                    .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE))
                    .change(Change.set(AssessmentParameters.LEAGUE_WEIGHT, new BigDecimal("20.50"), MEASURE))
                    .build();

            assertThat(document.toJson())
                    .contains("\"parameters\":{\"assessment.league-weight\":{\"value\":20.5,\"basis\":\"m\"},"
                            + "\"guarantee.hearings-per-cycle\":{\"value\":4,\"basis\":\"m\"}},"
                            + "\"rules\":{\"activity.system.variety\":{\"off\":true,\"basis\":\"m\","
                            + "\"reason\":{\"zh\":\"甲\",\"en\":\"A\"}},"
                            + "\"guarantee.venue\":{\"severity\":\"concern\",\"basis\":\"p58\"}}}");
        }

        @Test
        void has_texts_and_conditions_of_added_rules() {
            EditionDocument document = document()
                    .change(Change.add(
                            ActivityPolicy.SUBJECT,
                            rule("activity.a")
                                    .each("activities")
                                    .missing(TEXT)
                                    .when(Condition.present("kind"))
                                    .condition(Condition.is("effective", true))
                                    .build()))
                    .build();

            assertThat(document.toJson())
                    .endsWith("\"additional\":{\"activity.a\":{\"subject\":\"activity-programme\","
                            + "\"severity\":\"concern\",\"basis\":\"m\",\"title\":{\"zh\":\"甲\",\"en\":\"A\"},"
                            + "\"message\":{\"zh\":\"甲\",\"en\":\"A\"},\"remedy\":{\"zh\":\"甲\",\"en\":\"A\"},"
                            + "\"missing\":{\"zh\":\"甲\",\"en\":\"A\"},\"each\":\"activities\","
                            + "\"path\":\"hearings\",\"when\":{\"present\":\"kind\"},"
                            + "\"condition\":{\"fact\":\"effective\",\"is\":true}}}}");
        }

        @Test
        void has_every_kind_of_condition() {
            assertThat(conditionIn(Condition.is("a", "b\"\\c"))).isEqualTo("{\"fact\":\"a\",\"is\":\"b\\\"\\\\c\"}");
            assertThat(conditionIn(Condition.of("a", Operator.IN, "b", "c")))
                    .isEqualTo("{\"fact\":\"a\",\"in\":[\"b\",\"c\"]}");
            assertThat(conditionIn(new Condition.Comparison(
                            "a",
                            Operator.AT_LEAST,
                            ImmutableList.of(Operand.parameter(GuaranteeParameters.GUIDANCE_DAYS)),
                            Optional.of("x"))))
                    .isEqualTo("{\"fact\":\"a\",\"atLeast\":{\"parameter\":\"guarantee.guidance-days\"},\"as\":\"x\"}");
            assertThat(conditionIn(Condition.of("a", Operator.BETWEEN, 1, Operand.fact("b"))))
                    .isEqualTo("{\"fact\":\"a\",\"between\":[1,{\"fact\":\"b\"}]}");
            assertThat(conditionIn(Condition.absent("a").not())).isEqualTo("{\"not\":{\"absent\":\"a\"}}");
            assertThat(conditionIn(Condition.count("a", Condition.present("b"), Bound.atMost(3))))
                    .isEqualTo("{\"count\":\"a\",\"where\":{\"present\":\"b\"},\"atMost\":3}");
            assertThat(conditionIn(Condition.count("a", Bound.atLeast(2))))
                    .isEqualTo("{\"count\":\"a\",\"atLeast\":2}");
            assertThat(conditionIn(new Condition.Count("a", Optional.empty(), Bound.atLeast(2), Optional.of("x"))))
                    .isEqualTo("{\"count\":\"a\",\"atLeast\":2,\"as\":\"x\"}");
            assertThat(conditionIn(Condition.isNot("a", true))).isEqualTo("{\"fact\":\"a\",\"isNot\":true}");
            assertThat(conditionIn(Condition.sum("a", "b", Bound.between(1, 2))))
                    .isEqualTo("{\"sum\":\"a\",\"of\":\"b\",\"between\":[1,2]}");
            assertThat(conditionIn(Condition.any("a", Condition.present("b"))))
                    .isEqualTo("{\"any\":\"a\",\"where\":{\"present\":\"b\"}}");
            assertThat(conditionIn(Condition.all("a", Condition.present("b"))))
                    .isEqualTo("{\"all\":\"a\",\"where\":{\"present\":\"b\"}}");
            assertThat(conditionIn(Condition.present("a").and(Condition.present("b"))))
                    .isEqualTo("{\"and\":[{\"present\":\"a\"},{\"present\":\"b\"}]}");
            assertThat(conditionIn(Condition.present("a").or(Condition.present("b"))))
                    .isEqualTo("{\"or\":[{\"present\":\"a\"},{\"present\":\"b\"}]}");
        }

        @Test
        void has_control_characters_by_their_codes() {
            assertThat(conditionIn(Condition.is("a", "\u0001\u000f\u0010\u001f b")))
                    .isEqualTo("{\"fact\":\"a\",\"is\":\"\\u0001\\u000F\\u0010\\u001F b\"}");
        }

        @Test
        void has_the_words_that_a_rule_is_given() {
            RuleWords words = new RuleWords(Optional.of(TEXT), Optional.empty(), Optional.empty(), Optional.empty());

            assertThat(document()
                            .change(Change.words(GuaranteeRules.FUNDING, words, MEASURE))
                            .build()
                            .toJson())
                    .endsWith(
                            "\"rules\":{\"guarantee.funding\":{\"basis\":\"m\",\"title\":{\"zh\":\"甲\",\"en\":\"A\"}}}}");
        }

        @Test
        void has_modes_with_their_rules() {
            EditionDocument document = document()
                    .change(new Change.AddedMode(
                            "campus",
                            TEXT,
                            "m",
                            true,
                            ImmutableList.of(
                                    rule("formation.b")
                                            .condition(Condition.present("head"))
                                            .build(),
                                    DeclaredRule.define("formation.a", Severity.VIOLATION)
                                            .words(TEXT, TEXT, TEXT)
                                            .path("head")
                                            .condition(Condition.present("head"))
                                            .build())))
                    .build();

            assertThat(document.toJson())
                    .contains(
                            "\"modes\":{\"campus\":{\"title\":{\"zh\":\"甲\",\"en\":\"A\"},\"basis\":\"m\","
                                    + "\"takesInParticipants\":true,\"rules\":{\"formation.a\":{\"severity\":\"violation\",\"title\"")
                    .contains("\"formation.b\":{\"severity\":\"concern\",\"basis\":\"m\"");
        }

        @Test
        void has_lists_and_maps_as_values() {
            EditionDocument document = document()
                    .change(new Change.OfParameter("a.b", ImmutableSortedMap.of("x", ImmutableList.of(true, "y")), "m"))
                    .build();

            assertThat(document.toJson()).contains("\"value\":{\"x\":[true,\"y\"]}");
        }
    }

    @Nested
    class The_hash {

        private final EditionDocument document = document()
                .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE))
                .build();

        @Test
        void is_that_of_the_canonical_form() {
            assertThat(document.contentHash()).matches("sha256:[0-9a-f]{64}");
            assertThat(document.contentHash())
                    .isEqualTo(document()
                            .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE))
                            .build()
                            .contentHash());
            assertThat(document.contentHash()).isNotEqualTo(document().build().contentHash());
        }

        @Test
        void of_what_judges_leaves_words_out() {
            LocalizedText other = LocalizedText.of("乙", "B");
            EditionDocument renamed = EditionDocument.define("city", other)
                    .base(document.base())
                    .basis(new LocalProvision("m", other, other))
                    .change(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE))
                    .build();

            assertThat(renamed.contentHash()).isNotEqualTo(document.contentHash());
            assertThat(renamed.judgingHash(Optional.empty())).isEqualTo(document.judgingHash(Optional.empty()));
            assertThat(document().build().judgingHash(Optional.empty()))
                    .isNotEqualTo(document.judgingHash(Optional.empty()));
        }

        @Test
        void has_that_of_a_base_in_it() {
            EditionDocument.Builder district = EditionDocument.define("district", TEXT);
            EditionDocument one = district.base(Base.of(document)).build();
            EditionDocument other = district.base(Base.of(document().build())).build();

            assertThat(one.contentHash()).isNotEqualTo(other.contentHash());
            assertThat(one.toJson()).contains("\"base\":{\"id\":\"city\",\"hash\":\"" + document.contentHash() + "\"}");
            assertThat(one.judgingHash(Optional.of("sha256:x")))
                    .isEqualTo(other.judgingHash(Optional.of("sha256:x")))
                    .isNotEqualTo(one.judgingHash(Optional.empty()));
        }
    }

    @Test
    void documents_that_say_the_same_are_equal() {
        Change one = Change.set(HonorParameters.COVERAGE_FLOOR, Ratio.of(3, 4), MEASURE);
        Change other = Change.words(
                GuaranteeRules.FUNDING,
                new RuleWords(Optional.of(TEXT), Optional.empty(), Optional.empty(), Optional.empty()),
                MEASURE);

        assertThat(document().change(one).change(other).build())
                .isEqualTo(document().change(other).change(one).build());
        assertThat(document().change(one).build().changes(Change.OfParameter.class))
                .hasSize(1);
        assertThat(document().change(one).build().changes(Change.OfRule.class)).isEmpty();
    }

    @Test
    void changes_stand_by_kind_before_they_stand_by_id() {
        Change parameter = Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 4, MEASURE);
        Change rule = Change.severity(GuaranteeRules.FUNDING, Severity.CONCERN, MEASURE);
        Change added = Change.add(
                GuaranteePolicy.SUBJECT,
                rule("guarantee.a").condition(Condition.present("id")).build());
        Change mode = new Change.AddedMode("campus", TEXT, "m", false, ImmutableList.of(ofMode("formation.a")));

        assertThat(document()
                        .change(mode)
                        .change(added)
                        .change(rule)
                        .change(parameter)
                        .build()
                        .changes())
                .containsExactly(parameter, rule, added, mode);
    }

    private static DeclaredRule ofMode(String id) {
        return rule(id).condition(Condition.present("head")).build();
    }

    @Test
    void a_mode_has_rules_and_each_of_them_once() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new Change.AddedMode("campus", TEXT, "m", false, ImmutableList.of()))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.NOT_EMPTY));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new Change.AddedMode(
                        "campus", TEXT, "m", false, ImmutableList.of(ofMode("formation.a"), ofMode("formation.a"))))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.DISTINCT));
    }

    @Test
    void a_document_says_nothing_twice() {
        Change one = Change.switchOn(GuaranteeRules.FUNDING, MEASURE);
        Change other = Change.severity(GuaranteeRules.FUNDING, Severity.CONCERN, MEASURE);

        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> document().change(one).change(other).build())
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.DISTINCT));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> document().basis(MEASURE).build());
    }

    @Test
    void a_document_has_a_base() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> EditionDocument.define("city", TEXT).build())
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("base"));
    }

    @Test
    void a_value_out_of_range_or_without_a_plain_form_is_refused_at_once() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 0, MEASURE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.set(
                        AssessmentParameters.SCHEME,
                        Editions.wuhan2005().assessment().parameters().value(AssessmentParameters.SCHEME),
                        MEASURE))
                .withMessage("assessment.scheme has no plain form");
    }

    @Test
    void a_rule_has_texts_and_a_condition() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DeclaredRule.define("guarantee.a", Severity.CONCERN)
                        .path("id")
                        .condition(Condition.present("id"))
                        .build())
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("title"));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> rule("guarantee.a").build())
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("condition"));
    }

    @Test
    void a_rule_has_each_of_the_three_texts() {
        Optional<LocalizedText> text = Optional.of(TEXT);

        assertThat(fieldRefused(new RuleWords(text, Optional.empty(), text, Optional.empty())))
                .isEqualTo("message");
        assertThat(fieldRefused(new RuleWords(text, text, Optional.empty(), Optional.empty())))
                .isEqualTo("remedy");
    }

    private static String fieldRefused(RuleWords words) {
        DeclaredRule whole =
                rule("guarantee.a").condition(Condition.present("id")).build();
        return catchThrowableOfType(
                        MalformedValueException.class,
                        () -> new DeclaredRule(
                                whole.id(),
                                whole.severity(),
                                whole.basis(),
                                words,
                                whole.each(),
                                whole.path(),
                                whole.when(),
                                whole.condition()))
                .field();
    }

    @Test
    void values_are_kept_in_their_one_plain_form() {
        assertThat(new Operand.Literal(new BigDecimal("0.50")).value()).isEqualTo(new BigDecimal("0.5"));
        assertThat(Operand.of(4)).isEqualTo(new Operand.Literal(4L));
        assertThat(Operand.of(new BigDecimal("0.50"))).isEqualTo(new Operand.Literal(new BigDecimal("0.5")));
        assertThat(Operand.of(Severity.CONCERN)).isEqualTo(new Operand.Literal("concern"));
        assertThat(Operand.of(GuaranteePolicy.SUBJECT)).isEqualTo(new Operand.Literal("community-guarantee"));
        assertThat(Operand.of(LocalDate.of(2005, 6, 30))).isEqualTo(new Operand.Literal("2005-06-30"));
        assertThat(Operand.of(Ratio.of(1, 2))).isEqualTo(new Operand.Literal("1/2"));
        assertThat(Operand.of(Operand.fact("a"))).isEqualTo(new Operand.OfFact("a"));
    }
}
