package org.leaguebuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.assessment.Records.POLICY;
import static org.leaguebuilding.assessment.Records.blank;
import static org.leaguebuilding.assessment.Records.complete;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class AssessmentPolicyTest {

    static final NoProvision NONE = NoProvision.because(LocalizedText.of("测试", "a test"));

    @Nested
    class A_record_where_everything_holds {

        @Test
        void is_compliant_and_has_no_findings() {
            Report report = POLICY.check(complete());

            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(report.subject()).isEqualTo("r1");
            assertThat(report.subjectType()).isEqualTo("assessment-record");
            assertThat(report.edition()).isEqualTo("test");
        }

        @Test
        void leaves_the_quiet_collector_as_it_was() {
            AssessmentChecks checks =
                    new AssessmentChecks(Editions.wuhan2005().assessment().parameters());

            assertThat(checks.check(complete(), Checks.quiet())).isSameAs(Checks.quiet());
        }

        @Test
        void was_looked_at_by_every_rule() {
            assertThat(POLICY.trace(complete()).notLookedAt()).isEmpty();
            assertThat(POLICY.trace(complete()).steps()).hasSize(24);
        }
    }

    @Nested
    class A_record_of_which_nothing_is_known {

        @Test
        void has_a_missing_fact_for_every_rule_in_their_order() {
            Report report = POLICY.check(blank().build());

            assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(report.findings()).extracting(Finding::kind).containsOnly(FindingKind.MISSING_FACT);
            assertThat(report.findings().stream().map(Finding::rule).distinct())
                    .containsExactlyElementsOf(POLICY.rules().rules());
        }
    }

    @Nested
    class A_rule_about_an_attested_fact {

        static Stream<Arguments> facts() {
            Stream.Builder<Arguments> facts = Stream.builder();
            for (Have have : Have.values()) {
                add(
                        facts,
                        AssessmentRules.of(have),
                        "haves." + have.code(),
                        (record, fact) -> with(record).haves(replaced(record.haves(), have, fact)));
            }
            for (Platform platform : Platform.values()) {
                add(
                        facts,
                        AssessmentRules.of(platform),
                        "platforms." + platform.code(),
                        (record, fact) -> with(record).platforms(replaced(record.platforms(), platform, fact)));
            }
            add(
                    facts,
                    AssessmentRules.PLATFORM_ACCEPTED,
                    "platformsAccepted",
                    (record, fact) -> with(record).platformsAccepted(fact));
            for (Objective objective : Objective.values()) {
                add(
                        facts,
                        AssessmentRules.of(objective),
                        "objectives." + objective.code(),
                        (record, fact) -> with(record).objectives(replaced(record.objectives(), objective, fact)));
            }
            add(
                    facts,
                    AssessmentRules.RIGHTS_PROTECTED,
                    "rightsProtected",
                    (record, fact) -> with(record).rightsProtected(fact));
            for (YouthGroup group : ImmutableList.of(YouthGroup.VULNERABLE, YouthGroup.SPECIAL_NEEDS)) {
                add(
                        facts,
                        AssessmentRules.CARE_VULNERABLE,
                        "care." + group.code(),
                        (record, fact) -> with(record).care(replaced(record.care(), group, fact)));
            }
            add(
                    facts,
                    AssessmentRules.FORM_VOLUNTEER_TEAM,
                    "volunteerTeam",
                    (record, fact) -> with(record).volunteerTeam(fact));
            add(
                    facts,
                    AssessmentRules.FORM_YOUTH_CENTER,
                    "youthCenter",
                    (record, fact) -> with(record).youthCenter(fact));
            add(
                    facts,
                    AssessmentRules.OUTCOME_PARTY,
                    "partyTrust",
                    (record, fact) -> with(record).partyTrust(fact));
            return facts.build();
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("facts")
        void holds_where_the_fact_is_attested_and_shown(
                Rule rule, String path, BiFunction<AssessmentRecord, Optional<Attestation>, AssessmentRecord> set) {
            AssessmentRecord record = set.apply(complete(), Optional.of(Attestation.attested("doc")));

            assertThat(POLICY.check(record).findings()).isEmpty();
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("facts")
        void fails_by_its_severity_where_the_fact_is_denied(
                Rule rule, String path, BiFunction<AssessmentRecord, Optional<Attestation>, AssessmentRecord> set) {
            AssessmentRecord record = set.apply(complete(), Optional.of(Attestation.denied()));

            assertThat(findings(record, rule)).singleElement().satisfies(finding -> {
                assertThat(finding.kind())
                        .isEqualTo(rule.severity() == Severity.VIOLATION ? FindingKind.VIOLATION : FindingKind.CONCERN);
                assertThat(finding.path()).isEqualTo(path);
            });
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("facts")
        void misses_the_fact_where_nobody_has_stated_it(
                Rule rule, String path, BiFunction<AssessmentRecord, Optional<Attestation>, AssessmentRecord> set) {
            AssessmentRecord record = set.apply(complete(), Optional.empty());

            assertThat(findings(record, rule)).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_FACT);
                assertThat(finding.path()).isEqualTo(path);
            });
        }

        private static void add(
                Stream.Builder<Arguments> facts,
                Rule rule,
                String path,
                BiFunction<AssessmentRecord, Optional<Attestation>, AssessmentRecord.Builder> set) {
            BiFunction<AssessmentRecord, Optional<Attestation>, AssessmentRecord> built =
                    (record, fact) -> set.apply(record, fact).build();
            facts.add(Arguments.of(rule, path, built));
        }
    }

    @Nested
    class The_five_haves {

        @ParameterizedTest
        @EnumSource(Have.class)
        void do_not_hold_without_evidence(Have have) {
            AssessmentRecord record = with(complete())
                    .haves(replaced(complete().haves(), have, Optional.of(Attestation.attested())))
                    .build();

            assertThat(findings(record, AssessmentRules.of(have)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(FindingKind.VIOLATION);
                        assertThat(finding.arguments()).containsExactly(Map.entry("state", "unevidenced"));
                        assertThat(finding.message(Locale.CHINA))
                                .contains("未附佐证")
                                .contains(have.term());
                        assertThat(finding.message(Locale.ENGLISH)).contains("stated without evidence");
                    });
        }

        @Test
        void hold_without_evidence_where_the_city_asks_for_none() {
            AssessmentPolicy lenient = AssessmentPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .with(AssessmentParameters.HAVES_NEED_EVIDENCE, false, NONE));
            AssessmentRecord record = with(complete())
                    .haves(replaced(complete().haves(), Have.TEAM, Optional.of(Attestation.attested())))
                    .build();

            assertThat(lenient.check(record).findings()).isEmpty();
            assertThat(POLICY.check(record).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void are_told_to_a_nomination_without_the_unknown_ones() {
            AssessmentRecord record = blank().putHave(Have.TEAM, Attestation.attested("doc"))
                    .putHave(Have.VENUE, Attestation.attested())
                    .putHave(Have.ACTIVITIES, Attestation.denied())
                    .build();

            assertThat(POLICY.havesMet(record))
                    .isEqualTo(ImmutableMap.of(Have.TEAM, true, Have.VENUE, false, Have.ACTIVITIES, false));
        }
    }

    @Nested
    class The_acceptance {

        @Test
        void does_not_hold_where_it_is_stated_while_a_platform_is_missing() {
            AssessmentRecord record = with(complete())
                    .platforms(replaced(complete().platforms(), Platform.SERVICES, Optional.of(Attestation.denied())))
                    .build();

            assertThat(POLICY.check(record).findings())
                    .extracting(Finding::rule)
                    .containsExactly(AssessmentRules.PLATFORM_SERVICES, AssessmentRules.PLATFORM_ACCEPTED);
        }

        @Test
        void does_not_follow_from_four_platforms() {
            AssessmentRecord record =
                    with(complete()).platformsAccepted(Optional.empty()).build();

            assertThat(POLICY.check(record).findings())
                    .singleElement()
                    .extracting(Finding::kind)
                    .isEqualTo(FindingKind.MISSING_FACT);
            assertThat(POLICY.check(record).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void is_unknown_by_each_platform_that_is_not_stated_and_by_nothing_that_is() {
            AssessmentRecord record = with(complete())
                    .platforms(replaced(complete().platforms(), Platform.SERVICES, Optional.empty()))
                    .build();
            AssessmentRecord unaccepted =
                    with(record).platformsAccepted(Optional.empty()).build();

            assertThat(findings(record, AssessmentRules.PLATFORM_ACCEPTED))
                    .extracting(Finding::toString)
                    .containsExactly("assessment.platform.accepted missing-fact at platforms.services {}");
            assertThat(findings(unaccepted, AssessmentRules.PLATFORM_ACCEPTED))
                    .extracting(Finding::path)
                    .containsExactly("platforms.services", "platformsAccepted");
        }

        @Test
        void is_refuted_by_one_missing_platform_whatever_is_unknown() {
            AssessmentRecord record =
                    blank().putPlatform(Platform.SECURITY, Attestation.denied()).build();

            assertThat(findings(record, AssessmentRules.PLATFORM_ACCEPTED))
                    .singleElement()
                    .extracting(Finding::kind)
                    .isEqualTo(FindingKind.CONCERN);
        }
    }

    @Nested
    class Care {

        @Test
        void is_asked_for_every_group_that_the_city_names() {
            AssessmentPolicy wider = AssessmentPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .with(
                                    AssessmentParameters.CARE_GROUPS,
                                    ImmutableSet.of(YouthGroup.SPECIAL_NEEDS, YouthGroup.JOBLESS),
                                    NONE));
            AssessmentRecord record = blank().build();

            assertThat(wider.check(record).findings().stream()
                            .filter(finding -> finding.rule().equals(AssessmentRules.CARE_VULNERABLE))
                            .map(Finding::path))
                    .containsExactly("care.jobless", "care.special-needs");
        }

        @Test
        void is_explained_in_the_words_of_the_group() {
            AssessmentRecord record = with(complete())
                    .care(replaced(complete().care(), YouthGroup.SPECIAL_NEEDS, Optional.of(Attestation.denied())))
                    .build();

            Finding finding = findings(record, AssessmentRules.CARE_VULNERABLE).get(0);
            assertThat(finding.message(Locale.CHINA)).isEqualTo("对特殊青少年未落实特别关注关心措施");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("There is no special care for youth in special circumstances");
        }
    }

    @Nested
    class Carriers {

        @Test
        void are_two_facts_of_which_neither_stands_for_the_other() {
            AssessmentRecord record =
                    with(complete()).venuesExtended(0).carriersRenewed(5).build();

            assertThat(findings(record, AssessmentRules.CARRIER_EXTENDED))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(FindingKind.CONCERN);
                        assertThat(finding.path()).isEqualTo("venuesExtended");
                        assertThat(finding.message(Locale.CHINA)).isEqualTo("本考核周期内没有拓展或创新服务阵地");
                    });
        }

        @Test
        void are_missing_facts_where_nobody_has_counted() {
            AssessmentRecord.Builder builder = with(complete());
            AssessmentRecord record =
                    builder.carriersRenewed(OptionalInt.empty()).build();

            assertThat(findings(record, AssessmentRules.CARRIER_EXTENDED))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_FACT);
                        assertThat(finding.path()).isEqualTo("carriersRenewed");
                    });
        }
    }

    @Nested
    class The_satisfaction_of_youth {

        @Test
        void reaches_the_floor_at_the_floor() {
            assertThat(findings(withSatisfied(Ratio.of(800, 1000)), AssessmentRules.OUTCOME_YOUTH))
                    .isEmpty();
        }

        @Test
        void is_a_concern_just_below_the_floor() {
            assertThat(findings(withSatisfied(Ratio.of(799, 1000)), AssessmentRules.OUTCOME_YOUTH))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(FindingKind.CONCERN);
                        assertThat(finding.arguments())
                                .isEqualTo(ImmutableMap.of("youthSatisfied", "799/1000", "floor", "80/100"));
                    });
        }

        @Test
        void is_a_missing_fact_where_nobody_has_asked() {
            AssessmentRecord record =
                    with(complete()).youthSatisfied(Optional.empty()).build();

            assertThat(findings(record, AssessmentRules.OUTCOME_YOUTH))
                    .singleElement()
                    .extracting(Finding::kind)
                    .isEqualTo(FindingKind.MISSING_FACT);
        }

        @Test
        void is_held_against_the_citys_own_floor() {
            AssessmentPolicy strict = AssessmentPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .with(AssessmentParameters.YOUTH_SATISFACTION_FLOOR, Ratio.percent(90), NONE));

            assertThat(strict.check(complete()).findings())
                    .extracting(Finding::rule)
                    .containsExactly(AssessmentRules.OUTCOME_YOUTH);
        }

        @Test
        void is_no_missing_fact_by_a_floor_of_zero_which_every_rate_reaches() {
            AssessmentPolicy lenient = AssessmentPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .with(AssessmentParameters.YOUTH_SATISFACTION_FLOOR, Ratio.ZERO, NONE));
            AssessmentRecord record =
                    with(complete()).youthSatisfied(Optional.empty()).build();

            assertThat(lenient.check(record).findings()).isEmpty();
        }

        private AssessmentRecord withSatisfied(Ratio satisfied) {
            return with(complete()).youthSatisfied(satisfied).build();
        }
    }

    @Nested
    class Structure {

        @Test
        void refuses_a_blank_id() {
            refuses(() -> blank().id(" ").build(), "id", Expectation.IDENTIFIER);
        }

        @Test
        void refuses_a_blank_community() {
            refuses(() -> blank().communityId("").build(), "communityId", Expectation.IDENTIFIER);
        }

        @Test
        void refuses_a_date_out_of_range() {
            refuses(() -> blank().assessedOn(LocalDate.of(1899, 12, 31)).build(), "assessedOn", Expectation.DATE);
        }

        @Test
        void refuses_negative_counts() {
            refuses(() -> blank().venuesExtended(-1).build(), "venuesExtended", Expectation.COUNT);
            refuses(() -> blank().carriersRenewed(-1).build(), "carriersRenewed", Expectation.COUNT);
        }

        @Test
        void refuses_more_satisfied_answers_than_answers() {
            refuses(() -> blank().youthSatisfied(Ratio.of(6, 5)).build(), "youthSatisfied", Expectation.SHARE);
            assertThat(blank().youthSatisfied(Ratio.ONE).build().youthSatisfied())
                    .contains(Ratio.ONE);
        }

        @Test
        void refuses_a_criterion_that_is_no_code() {
            refuses(() -> blank().putCriteria("No Code", Attestation.denied()).build(), "criteria", Expectation.CODE);
        }

        @Test
        void takes_several_pieces_of_evidence() {
            assertThat(Attestation.attested("a", "b").evidence()).containsExactly("a", "b");
        }

        @Test
        void tells_what_is_denied_from_what_is_evidenced_and_what_is_only_stated() {
            assertThat(Attestation.denied().state()).isEqualTo(AttestationState.DENIED);
            assertThat(Attestation.attested().state()).isEqualTo(AttestationState.UNEVIDENCED);
            assertThat(Attestation.attested("a").state()).isEqualTo(AttestationState.EVIDENCED);
        }

        @Test
        void refuses_evidence_that_is_blank_or_named_twice() {
            refuses(() -> Attestation.attested(""), "evidence", Expectation.IDENTIFIER);
            refuses(() -> Attestation.attested("a", "a"), "evidence", Expectation.DISTINCT);
        }

        @Test
        void refuses_parameters_that_could_not_be_met() {
            ParameterSet shipped = Editions.wuhan2005().assessment().parameters();
            refuses(
                    () -> shipped.with(AssessmentParameters.CARE_GROUPS, ImmutableSet.of(), NONE),
                    "assessment.care-groups",
                    Expectation.NOT_EMPTY);
            refuses(
                    () -> shipped.with(AssessmentParameters.YOUTH_SATISFACTION_FLOOR, Ratio.of(101, 100), NONE),
                    "assessment.youth-satisfaction-floor",
                    Expectation.SHARE);
            refuses(
                    () -> shipped.with(AssessmentParameters.LEAGUE_WEIGHT, BigDecimal.ZERO, NONE),
                    "assessment.league-weight",
                    Expectation.MARKS);
        }

        @Test
        void knows_equal_records_whatever_the_order_of_their_facts() {
            AssessmentRecord one = blank().putHave(Have.TEAM, Attestation.denied())
                    .putHave(Have.VENUE, Attestation.attested())
                    .putCriteria("b", Attestation.denied())
                    .putCriteria("a", Attestation.denied())
                    .build();
            AssessmentRecord other = blank().putHave(Have.VENUE, Attestation.attested())
                    .putHave(Have.TEAM, Attestation.denied())
                    .putCriteria("a", Attestation.denied())
                    .putCriteria("b", Attestation.denied())
                    .build();

            assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        }
    }

    @Nested
    class Parameters {

        @Test
        void of_the_city_have_its_origin_and_leave_the_shipped_ones_alone() {
            ParameterSet shipped = Editions.wuhan2005().assessment().parameters();
            ParameterSet own = shipped.with(AssessmentParameters.YOUTH_SATISFACTION_FLOOR, Ratio.percent(70), NONE);

            assertThat(own.get(AssessmentParameters.YOUTH_SATISFACTION_FLOOR).origin())
                    .isEqualTo(Origin.LOCAL);
            assertThat(own.value(AssessmentParameters.YOUTH_SATISFACTION_FLOOR)).isEqualTo(Ratio.percent(70));
            assertThat(shipped.value(AssessmentParameters.YOUTH_SATISFACTION_FLOOR))
                    .isEqualTo(Ratio.percent(80));
            assertThat(AssessmentPolicy.of("city", own).parameters()).isEqualTo(own);
        }

        @Test
        void are_read_by_rules_that_name_them() {
            assertThat(POLICY.rules().rules())
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(AssessmentParameters.KEYS).containsAll(rule.parameters()));
        }

        @Test
        void leave_the_groups_that_need_care_to_the_source() {
            assertThat(Editions.wuhan2005()
                            .assessment()
                            .parameters()
                            .get(AssessmentParameters.CARE_GROUPS)
                            .origin())
                    .isEqualTo(Origin.SOURCE);
        }
    }

    @Test
    void every_objective_names_its_provision() {
        assertThat(Objective.values()).allSatisfy(objective -> {
            assertThat(objective.provision()).isEqualTo(Provision.P67);
            assertThat(AssessmentRules.of(objective).id().value())
                    .isEqualTo("assessment.objective." + objective.code());
        });
        assertThat(Objective.values())
                .extracting(Objective::term)
                .containsExactly("管理有序", "服务完善", "环境优美", "治安良好", "文明祥和");
    }

    @Test
    void the_policy_names_its_edition() {
        assertThat(POLICY.edition()).isEqualTo("test");
    }

    static void refuses(ThrowingCallable code, String field, Expectation expected) {
        assertThatThrownBy(code).isInstanceOfSatisfying(MalformedValueException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.expectation()).isEqualTo(expected);
            assertThat(refusal.getMessage()).contains(field).isNotEqualTo(refusal.message(Locale.ENGLISH));
        });
    }

    static AssessmentRecord.Builder with(AssessmentRecord record) {
        AssessmentRecord.Builder builder = AssessmentRecord.builder();
        builder.from(record);
        return builder;
    }

    static <K> ImmutableMap<K, Attestation> replaced(
            ImmutableMap<K, Attestation> facts, K key, Optional<Attestation> fact) {
        ImmutableMap.Builder<K, Attestation> changed = ImmutableMap.builder();
        facts.forEach((other, value) -> {
            if (!other.equals(key)) {
                changed.put(other, value);
            }
        });
        fact.ifPresent(value -> changed.put(key, value));
        return changed.buildOrThrow();
    }

    static ImmutableList<Finding> findings(AssessmentRecord record, Rule rule) {
        return POLICY.check(record).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }
}
