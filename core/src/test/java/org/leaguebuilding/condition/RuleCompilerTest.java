package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.Specimens;
import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

class RuleCompilerTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final RuleFamily<?> GUARANTEE = POLICY.guarantee();
    private static final RuleFamily<?> FORMATION = POLICY.formation();
    private static final RuleFamily<?> HONOR = POLICY.honor();

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");

    private static CommunityGuarantee.Builder guarantee() {
        return CommunityGuarantee.builder()
                .id("g-1")
                .communityId("c-1")
                .asOf(LocalDate.of(2005, 12, 31))
                .cycle(DateSpan.ofYear(2005));
    }

    private static void assertRefused(
            ImmutableList<EditionError> errors, EditionErrorCode code, String pointer, String message) {
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).code()).isEqualTo(code);
        assertThat(errors.get(0).pointer()).isEqualTo(pointer);
        assertThat(errors.get(0).message(Locale.ENGLISH)).isEqualTo(pointer + ": " + message);
        assertThat(errors.get(0).message(Locale.CHINA)).startsWith(pointer + "：");
    }

    private static void assertRefused(
            RuleFamily<?> family, Condition condition, EditionErrorCode code, String pointer, String message) {
        assertRefused(Declared.errors(family, condition), code, "/r/condition" + pointer, message);
    }

    @Nested
    class A_fact {

        @Test
        void has_to_be_one_of_the_subject() {
            assertRefused(
                    GUARANTEE,
                    Condition.is("fundingArrangd", true),
                    EditionErrorCode.UNKNOWN_FACT,
                    "/fact",
                    "no fact “fundingArrangd” in community guarantee; fundingArranged?");
        }

        @Test
        void of_another_subject_is_told_as_such() {
            assertRefused(
                    GUARANTEE,
                    Condition.count("communities", Bound.atLeast(1)),
                    EditionErrorCode.OTHER_SUBJECT,
                    "/count",
                    "“communities” is a fact of formation proposal; use a fact of community guarantee");
        }

        @Test
        void of_an_element_is_none_of_the_subject_and_the_other_way_round() {
            assertRefused(
                    GUARANTEE,
                    Condition.is("hearings[].id", "a"),
                    EditionErrorCode.UNKNOWN_FACT,
                    "/fact",
                    "no fact “hearings[].id” in community guarantee");
            assertRefused(
                    GUARANTEE,
                    Condition.all("hearings", Condition.is("communityId", "a")),
                    EditionErrorCode.UNKNOWN_FACT,
                    "/where/fact",
                    "no fact “communityId” in the elements of “Reports taken” (community guarantee)");
        }

        @Test
        void about_a_person_is_not_compared() {
            assertRefused(
                    FORMATION,
                    Condition.is("head.person", "p-1"),
                    EditionErrorCode.OF_PERSON,
                    "/is",
                    "“head.person” refers to a person, which no condition compares; ask whether it is present or"
                            + " absent");
            assertThat(Declared.errors(FORMATION, Condition.present("head.person")))
                    .isEmpty();
        }

        @Test
        void by_code_has_a_code_that_there_is() {
            assertRefused(
                    HONOR,
                    Condition.is("haves.no-such-have", true),
                    EditionErrorCode.UNKNOWN_CODE,
                    "/fact",
                    Declared.errors(HONOR, Condition.is("haves.no-such-have", true))
                            .get(0)
                            .message(Locale.ENGLISH)
                            .substring("/r/condition/fact: ".length()));
            assertThat(Declared.errors(HONOR, Condition.is("haves.publicitx", true))
                            .get(0)
                            .message(Locale.ENGLISH))
                    .startsWith("/r/condition/fact: “Five haves” has no code “publicitx”");
        }
    }

    @Nested
    class A_value {

        @Test
        void is_of_the_type_of_the_fact() {
            assertRefused(
                    GUARANTEE,
                    Condition.is("fundingArranged", "true"),
                    EditionErrorCode.WRONG_TYPE,
                    "/is",
                    "“true” is not yes or no (true, false)");
            assertRefused(
                    GUARANTEE,
                    Condition.is("communityId", 5),
                    EditionErrorCode.WRONG_TYPE,
                    "/is",
                    "“5” is not an id (text)");
            assertRefused(
                    GUARANTEE,
                    Condition.of("asOf", Operator.AT_LEAST, 5),
                    EditionErrorCode.WRONG_TYPE,
                    "/atLeast",
                    "“5” is not a day such as 2024-03-01");
            assertRefused(
                    GUARANTEE,
                    Condition.count("hearings", Bound.atLeast("2")),
                    EditionErrorCode.WRONG_TYPE,
                    "/atLeast",
                    "“2” is not a whole number from 0 to 2147483647; write it in the digits 0 to 9, without"
                            + " quotes, signs, points and zeros before it");
        }

        @Test
        void is_a_day_within_those_that_facts_have() {
            assertRefused(
                    GUARANTEE,
                    Condition.of("asOf", Operator.AT_LEAST, "2005-13-01"),
                    EditionErrorCode.MALFORMED_VALUE,
                    "/atLeast",
                    "“2005-13-01” is not a day such as 2024-03-01");
            assertThat(Declared.errors(GUARANTEE, Condition.of("asOf", Operator.AT_LEAST, "1899-12-31"))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.OUT_OF_RANGE);
            assertThat(Declared.errors(GUARANTEE, Condition.of("asOf", Operator.AT_LEAST, "2200-01-01"))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.OUT_OF_RANGE);
        }

        @Test
        void is_a_code_of_the_closed_set() {
            assertRefused(
                    GUARANTEE,
                    Condition.all("hearings", Condition.of("subjects", Operator.CONTAINS, "developmnt")),
                    EditionErrorCode.UNKNOWN_CODE,
                    "/where/contains",
                    Declared.errors(
                                    GUARANTEE,
                                    Condition.all(
                                            "hearings", Condition.of("subjects", Operator.CONTAINS, "developmnt")))
                            .get(0)
                            .message(Locale.ENGLISH)
                            .substring("/r/condition/where/contains: ".length()));
            assertThat(Declared.errors(
                                    GUARANTEE,
                                    Condition.all(
                                            "hearings", Condition.of("subjects", Operator.CONTAINS, "developmnt")))
                            .get(0)
                            .message(Locale.ENGLISH))
                    .endsWith("“Subjects” has no code “developmnt”; development?");
        }

        @Test
        void is_a_mode_that_the_edition_has() {
            assertRefused(
                    FORMATION,
                    Condition.is("mode", "markt"),
                    EditionErrorCode.UNKNOWN_MODE,
                    "/is",
                    "no formation mode “markt” in wuhan-2005; market?");
            assertThat(Declared.errors(FORMATION, Condition.is("mode", "Market"))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.MALFORMED_VALUE);
        }

        @Test
        void is_a_count_that_a_fact_can_have() {
            assertThat(Declared.errors(GUARANTEE, Condition.count("hearings", Bound.atLeast(-1)))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.OUT_OF_RANGE);
            assertThat(Declared.errors(GUARANTEE, Condition.count("hearings", Bound.atMost(1L << 31)))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.OUT_OF_RANGE);
        }

        @Test
        void is_a_share_or_a_decimal_that_can_be_read() {
            assertThat(Declared.errors(HONOR, Condition.of("coverage.lower", Operator.AT_LEAST, "75%"))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.WRONG_TYPE);
            assertThat(Declared.errors(HONOR, Condition.of("dispersion", Operator.AT_MOST, new BigDecimal("-0.5")))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.WRONG_TYPE);
            assertThat(Declared.errors(HONOR, Condition.of("dispersion", Operator.AT_MOST, 1)))
                    .isEmpty();
            assertThat(Declared.errors(
                            HONOR, Condition.of("coverage.lower", Operator.AT_LEAST, new BigDecimal("0.75"))))
                    .isEmpty();
        }
    }

    @Nested
    class A_comparison {

        @Test
        void has_an_operator_of_the_kind_of_the_fact() {
            assertRefused(
                    GUARANTEE,
                    Condition.of("fundingArranged", Operator.AT_LEAST, 1),
                    EditionErrorCode.NOT_COMPARABLE,
                    "/atLeast",
                    "“fundingArranged” cannot be compared so; it is yes or no (true, false)");
            assertRefused(
                    GUARANTEE,
                    Condition.is("hearings", "a"),
                    EditionErrorCode.NOT_COMPARABLE,
                    "/is",
                    "“hearings” cannot be compared so; it is a list");
            assertRefused(
                    GUARANTEE,
                    Condition.of("hearings", Operator.CONTAINS, "a"),
                    EditionErrorCode.NOT_COMPARABLE,
                    "/contains",
                    "“hearings” cannot be compared so; it is a list");
            assertRefused(
                    GUARANTEE,
                    Condition.of("fundingArranged", Operator.IN, true, false),
                    EditionErrorCode.NOT_COMPARABLE,
                    "/in",
                    "“fundingArranged” cannot be compared so; it is yes or no (true, false)");
        }

        @Test
        void has_as_many_operands_as_its_operator_takes() {
            assertThat(Declared.errors(GUARANTEE, Condition.of("asOf", Operator.BETWEEN, "2005-01-01"))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.WRONG_TYPE);
            assertThat(Declared.errors(
                                    GUARANTEE,
                                    Condition.count("hearings", new Bound(Operator.AT_LEAST, ImmutableList.of())))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.WRONG_TYPE);
        }

        @Test
        void of_two_facts_needs_one_kind_and_one_unit() {
            assertRefused(
                    GUARANTEE,
                    Condition.is("asOf", Operand.fact("communityId")),
                    EditionErrorCode.NOT_COMPARABLE,
                    "/is/fact",
                    "“communityId” cannot be compared so; it is an id (text)");
            assertThat(Declared.errors(
                                    POLICY.diagnosis(),
                                    Condition.all(
                                            "units",
                                            Condition.of("youth", Operator.AT_LEAST, Operand.fact("communities"))))
                            .get(0)
                            .pointer())
                    .isEqualTo("/r/condition/where/atLeast/fact");
            assertThat(Declared.errors(
                            POLICY.diagnosis(),
                            Condition.all(
                                    "units", Condition.of("youth", Operator.AT_LEAST, Operand.fact("youthReached")))))
                    .isEmpty();
        }

        @Test
        void with_a_parameter_needs_one_that_there_is_and_of_its_kind() {
            assertRefused(
                    GUARANTEE,
                    Condition.count("hearings", Bound.atLeast(new Operand.OfParameter("guarantee.hearings-per-cycl"))),
                    EditionErrorCode.UNKNOWN_PARAMETER,
                    "/atLeast/parameter",
                    "no such parameter in wuhan-2005; guarantee.hearings-per-cycle?");
            assertRefused(
                    GUARANTEE,
                    Condition.count("hearings", Bound.atLeast(new Operand.OfParameter("honor.coverage-floor"))),
                    EditionErrorCode.WRONG_TYPE,
                    "/atLeast/parameter",
                    "“honor.coverage-floor” is not a whole number from 0 to 2147483647");
            assertThat(Declared.errors(
                                    GUARANTEE,
                                    Condition.is("asOf", Operand.parameter(GuaranteeParameters.GUIDANCE_DAYS)))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.WRONG_TYPE);
        }

        @Test
        void within_two_bounds_has_them_in_order() {
            assertRefused(
                    GUARANTEE,
                    Condition.count("hearings", Bound.between(3, 2)),
                    EditionErrorCode.MALFORMED_VALUE,
                    "/between",
                    "“3, 2” is not a lower bound and an upper one that is above it or equal");
            assertRefused(
                    HONOR,
                    Condition.of("dispersion", Operator.BETWEEN, 3, 2),
                    EditionErrorCode.MALFORMED_VALUE,
                    "/between",
                    "“3, 2” is not a lower bound and an upper one that is above it or equal");
        }

        @Test
        void with_several_values_has_each_of_them_once() {
            assertRefused(
                    GUARANTEE,
                    Condition.of("communityId", Operator.IN, "a", "b", "a"),
                    EditionErrorCode.DUPLICATE_VALUE,
                    "/in/2",
                    "“a” stands in the list a second time; keep one of them");
        }

        @Test
        void with_several_values_takes_no_facts() {
            assertThat(Declared.errors(GUARANTEE, Condition.of("communityId", Operator.IN, Operand.fact("id")))
                            .get(0)
                            .message(Locale.ENGLISH))
                    .isEqualTo("/r/condition/in/0: this is not a value");
        }

        @Test
        void of_elements_needs_a_list_of_values_with_facts() {
            assertRefused(
                    GUARANTEE,
                    Condition.all("asOf", Condition.present("id")),
                    EditionErrorCode.NOT_COMPARABLE,
                    "/all",
                    "“asOf” cannot be compared so; it is a day such as 2024-03-01");
            assertThat(Declared.errors(GUARANTEE, Condition.sum("hearings", "on", Bound.atLeast(1)))
                            .get(0)
                            .pointer())
                    .isEqualTo("/r/condition/of");
            assertThat(Declared.errors(GUARANTEE, Condition.count("asOf", Bound.atLeast(1)))
                            .get(0)
                            .code())
                    .isEqualTo(EditionErrorCode.NOT_COMPARABLE);
        }
    }

    @Nested
    class What_the_ranges_of_facts_decide {

        private void assertAlways(RuleFamily<?> family, Condition condition, String pointer, String value) {
            assertRefused(
                    family,
                    condition,
                    EditionErrorCode.ALWAYS_DECIDED,
                    pointer,
                    "by the ranges of the facts this is always " + value
                            + "; leave it out, or compare with another value");
        }

        @Test
        void is_refused() {
            assertAlways(GUARANTEE, Condition.count("hearings", Bound.atLeast(0)), "/atLeast", "true");
            assertAlways(FORMATION, Condition.count("communities", Bound.atLeast(1)), "/atLeast", "true");
            assertAlways(HONOR, Condition.of("coverage.lower", Operator.AT_LEAST, 0), "/atLeast", "true");
            assertAlways(HONOR, Condition.of("dispersion", Operator.AT_MOST, 100), "/atMost", "true");
            assertAlways(GUARANTEE, Condition.of("asOf", Operator.AT_LEAST, "1900-01-01"), "/atLeast", "true");
            assertAlways(GUARANTEE, Condition.of("communityId", Operator.IN), "/in", "false");
            assertAlways(GUARANTEE, Condition.present("id"), "/present", "true");
            assertAlways(GUARANTEE, Condition.absent("cycle"), "/absent", "false");
            assertAlways(GUARANTEE, new Condition.Joint(true, ImmutableList.of()), "/and", "true");
            assertAlways(GUARANTEE, new Condition.Joint(false, ImmutableList.of()), "/or", "false");
            assertAlways(
                    GUARANTEE,
                    Condition.all("hearings", Condition.of("subjects", Operator.CONTAINS_ALL)),
                    "/where/containsAll",
                    "true");
        }

        @Test
        void is_taken_where_a_parameter_decides_it_today() {
            assertThat(Declared.errors(
                            POLICY.leadership(),
                            Condition.of(
                                    "leagueWeight",
                                    Operator.AT_LEAST,
                                    new Operand.OfParameter("leadership.bundled-weight-floor"))))
                    .isEmpty();
        }
    }

    @Nested
    class Limits_of_size {

        @Test
        void are_eight_levels() {
            Condition deep = Condition.present("venueArranged");
            for (int i = 0; i < 7; i++) {
                deep = deep.not();
            }

            assertThat(Declared.errors(GUARANTEE, deep)).isEmpty();
            assertThat(Declared.errors(GUARANTEE, deep.not()).get(0).message(Locale.ENGLISH))
                    .endsWith("more than 8 levels of conditions");
        }

        @Test
        void are_two_hundred_conditions() {
            ImmutableList<Condition> many =
                    ImmutableList.copyOf(Collections.nCopies(199, Condition.present("venueArranged")));
            ImmutableList<Condition> more = ImmutableList.copyOf(Collections.nCopies(201, many.get(0)));

            assertThat(Declared.errors(GUARANTEE, new Condition.Joint(true, many)))
                    .isEmpty();
            assertThat(Declared.errors(GUARANTEE, new Condition.Joint(true, more)))
                    .hasSize(1);
            assertThat(Declared.errors(GUARANTEE, new Condition.Joint(true, more))
                            .get(0)
                            .message(Locale.ENGLISH))
                    .endsWith("more than 200 conditions in a rule");
        }
    }

    @Nested
    class Texts {

        private DeclaredRule.Builder counting(String zh, String en) {
            return DeclaredRule.define("guarantee.test.own", Severity.VIOLATION)
                    .from(Provision.P58)
                    .words(TEXT, LocalizedText.of(zh, en), TEXT)
                    .path("hearings")
                    .condition(Condition.count("hearings", Bound.atLeast(2)));
        }

        @Test
        void name_count_and_bound() {
            Finding finding = Declared.findings(
                            guarantee().build(),
                            counting("{count}次，至少{minimum}次", "{count} of {minimum}")
                                    .build())
                    .get(0);

            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("0 of 2");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("0次，至少2次");
            assertThat(finding.arguments()).isEqualTo(ImmutableMap.of("count", 0L, "minimum", 2L));
            assertThat(finding.path()).isEqualTo("hearings");
        }

        @Test
        void name_no_other_arguments_and_the_same_in_both_languages() {
            assertThat(Declared.errors(
                                    GUARANTEE, counting("{counts}", "{counts}").build())
                            .get(0)
                            .message(Locale.ENGLISH))
                    .isEqualTo("/r/message/zh: “{counts}” is nothing that this text can name; it can name {count},"
                            + " {minimum}");
            assertThat(Declared.errors(GUARANTEE, counting("甲", "{count}").build())
                            .get(0)
                            .pointer())
                    .isEqualTo("/r/message/zh");
        }

        @Test
        void of_a_missing_fact_name_no_value_that_may_be_absent() {
            DeclaredRule.Builder rule = Declared.rule().condition(Condition.is("fundingArranged", true));

            assertThat(Declared.errors(
                                    GUARANTEE,
                                    rule.missing(LocalizedText.of("{fundingArranged}", "{fundingArranged}"))
                                            .build())
                            .get(0)
                            .pointer())
                    .isEqualTo("/r/missing/zh");
            assertThat(Declared.errors(
                            GUARANTEE,
                            rule.missing(LocalizedText.of("{fact}未填", "{fact} is not filled in"))
                                    .build()))
                    .isEmpty();
            assertThat(Declared.findings(guarantee().build(), rule.build())
                            .get(0)
                            .message(Locale.ENGLISH))
                    .endsWith("is not filled in");
        }

        @Test
        void of_two_arguments_of_one_name_need_another_for_one() {
            Condition twice = Condition.count("hearings", Bound.atLeast(2))
                    .and(new Condition.Count(
                            "difficulties", Optional.empty(), Bound.atMost(3), Optional.of("difficult")));
            Condition clash = Condition.count("hearings", Bound.atLeast(2))
                    .and(Condition.count("difficulties", Bound.atLeast(3)));
            LocalizedText named = LocalizedText.of(
                    "{count}{minimum}{difficult}{difficultMaximum}",
                    "{count} {minimum} {difficult} {difficultMaximum}");
            LocalizedText counted = LocalizedText.of("{count}", "{count}");

            assertThat(Declared.errors(
                            GUARANTEE,
                            Declared.rule()
                                    .words(TEXT, named, TEXT)
                                    .condition(twice)
                                    .build()))
                    .isEmpty();
            assertThat(Declared.errors(
                            GUARANTEE,
                            Declared.rule()
                                    .words(TEXT, counted, TEXT)
                                    .condition(clash)
                                    .build()))
                    .hasSize(2);
            assertThat(Declared.errors(
                            GUARANTEE, Declared.rule().condition(clash).build()))
                    .isEmpty();
        }

        @Test
        void name_others_by_letters() {
            assertThat(Declared.errors(
                                    GUARANTEE,
                                    new Condition.Count(
                                            "hearings", Optional.empty(), Bound.atLeast(2), Optional.of("a-b")))
                            .get(0)
                            .pointer())
                    .isEqualTo("/r/condition/as");
        }

        @Test
        void name_known_sums_and_facts() {
            ImmutableMap<String, Object> arguments = Declared.findings(
                            guarantee().fundingArranged(false).build(),
                            Declared.rule()
                                    .condition(Condition.is("fundingArranged", true))
                                    .build())
                    .get(0)
                    .arguments();

            assertThat(arguments).containsEntry("fundingArranged", "false");
        }
    }

    @Nested
    class Each_element {

        private final DeclaredRule rule = DeclaredRule.define("activity.test.own", Severity.VIOLATION)
                .from(Provision.P34)
                .words(TEXT, LocalizedText.of("活动{id}未见实效", "Activity {id} had no effect"), TEXT)
                .each("activities")
                .path("effective")
                .condition(Condition.is("effective", true))
                .build();

        private ActivityProgramme programme(Optional<Boolean> first, Optional<Boolean> second) {
            ActivityProgramme any = (ActivityProgramme) Specimens.of(ActivityProgramme.class);
            return ActivityProgramme.builder()
                    .from(any)
                    .activities(ImmutableList.of(activity("a-1", first), activity("a-2", second)))
                    .build();
        }

        private Activity activity(String id, Optional<Boolean> effective) {
            return Activity.builder()
                    .id(id)
                    .kind(ActivityKind.RIGHTS_PROTECTION)
                    .effective(effective)
                    .build();
        }

        @Test
        void is_found_at_its_own_place_with_its_id() {
            ImmutableList<Finding> findings = Declared.findings(programme(Optional.of(false), Optional.empty()), rule);

            assertThat(findings)
                    .extracting(Finding::path)
                    .containsExactly("activities[0].effective", "activities[1].effective");
            assertThat(findings.get(0).message(Locale.ENGLISH)).isEqualTo("Activity a-1 had no effect");
            assertThat(findings.get(1).kind()).isEqualTo(FindingKind.MISSING_FACT);
        }

        @Test
        void that_holds_gives_the_collector_back() {
            RuleCheck check = Declared.compile(POLICY.activity(), rule);

            assertThat(check.check(programme(Optional.of(true), Optional.of(true)), Checks.quiet()))
                    .isSameAs(Checks.quiet());
        }

        @Test
        void that_holds_is_traced_nevertheless() {
            RuleCheck check = Declared.compile(POLICY.activity(), rule);
            Trace trace = Trace.of(
                    "activity-programme",
                    programme(Optional.of(true), Optional.of(true)),
                    "test",
                    POLICY.activity().rules(),
                    checks -> check.check(programme(Optional.of(true), Optional.of(true)), checks));

            assertThat(trace.steps())
                    .extracting(Trace.Step::path)
                    .containsExactly("activities[0].effective", "activities[1].effective");
        }

        @Test
        void stands_in_a_list_that_there_is() {
            DeclaredRule other = DeclaredRule.define("activity.test.own", Severity.VIOLATION)
                    .words(TEXT, TEXT, TEXT)
                    .each("activites")
                    .path("effective")
                    .condition(Condition.is("effective", true))
                    .build();

            assertRefused(
                    Declared.errors(POLICY.activity(), other),
                    EditionErrorCode.UNKNOWN_FACT,
                    "/r/each",
                    "no fact “activites” in annual activity programme; activities?");
        }
    }

    @Test
    void the_path_is_a_fact() {
        assertRefused(
                Declared.errors(
                        GUARANTEE,
                        Declared.rule()
                                .path("nowhere")
                                .condition(Condition.present("venueArranged"))
                                .build()),
                EditionErrorCode.UNKNOWN_FACT,
                "/r/path",
                "no fact “nowhere” in community guarantee");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        DeclaredRule wrong = Declared.rule()
                .path("nowhere")
                .when(Condition.is("no", true))
                .condition(Condition.is("neither", true).and(Condition.is("nor", true)))
                .build();

        assertThat(Declared.errors(GUARANTEE, wrong))
                .extracting(EditionError::pointer)
                .containsExactly("/r/path", "/r/when/fact", "/r/condition/and/0/fact", "/r/condition/and/1/fact");
    }
}
