package org.leaguebuilding.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class HonorPolicyTest {

    private static final NoProvision NONE = NoProvision.because(LocalizedText.of("测试", "a test"));
    private static final ParameterSet SHIPPED = Editions.wuhan2005().honor().parameters();
    private static final HonorPolicy POLICY = HonorPolicy.of("test", SHIPPED);
    private static final LocalDate DAY = LocalDate.of(2005, 9, 30);

    private static final ImmutableList<HonorStatus> STATUSES = ImmutableList.copyOf(HonorStatus.values());
    private static final HonorHistory CREATING = HonorHistory.of(
            HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(2004, 3, 1)),
            HonorStep.of(HonorStatus.CREATING, LocalDate.of(2004, 9, 1)));

    @Nested
    class A_nomination_with_all_that_a_title_needs {

        @Test
        void of_a_community_is_compliant() {
            Report report = POLICY.check(community().build());

            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(report.subjectType()).isEqualTo("honor-nomination");
            assertThat(report.edition()).isEqualTo("test").isEqualTo(POLICY.edition());
        }

        @Test
        void of_a_district_is_compliant() {
            assertThat(POLICY.check(district().build()).findings()).isEmpty();
        }

        @Test
        void leaves_the_quiet_collector_as_it_was() {
            HonorChecks checks = new HonorChecks(SHIPPED);

            assertThat(checks.check(community().build(), Checks.quiet())).isSameAs(Checks.quiet());
            assertThat(checks.check(district().build(), Checks.quiet())).isSameAs(Checks.quiet());
        }
    }

    @Nested
    class A_nomination_of_which_nothing_is_known {

        @Test
        void misses_the_facts_of_its_title_in_the_order_of_the_rules() {
            assertThat(POLICY.check(blank(Honor.DEMONSTRATION_COMMUNITY)
                                    .history(CREATING)
                                    .build())
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly(
                            "haves.organization",
                            "haves.institution",
                            "haves.team",
                            "haves.activities",
                            "haves.venue",
                            "stage",
                            "platformsAccepted",
                            "coverage",
                            "checked",
                            "checked",
                            "checked");
            Report district = POLICY.check(blank(Honor.DEMONSTRATION_DISTRICT).build());
            assertThat(district.findings())
                    .extracting(Finding::path)
                    .containsExactly("leadership", "formationRate", "demonstrationShare", "dispersion");
            assertThat(district.verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class A_title {

        @ParameterizedTest
        @EnumSource(UnitLevel.class)
        void is_for_units_of_its_level_only(UnitLevel level) {
            for (Honor honor : Honor.values()) {
                HonorNomination.Builder builder = blank(honor);
                Report report = POLICY.check(builder.unitLevel(level).build());

                if (level == honor.level()) {
                    assertThat(report.findings()).extracting(Finding::rule).doesNotContain(HonorRules.LEVEL_MATCH);
                } else {
                    assertThat(report.findings()).singleElement().satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo(HonorRules.LEVEL_MATCH);
                        assertThat(finding.kind()).isEqualTo(FindingKind.VIOLATION);
                        assertThat(finding.path()).isEqualTo("unitLevel");
                    });
                }
            }
        }

        @Test
        void says_what_it_is_not_for() {
            HonorNomination.Builder builder = blank(Honor.DEMONSTRATION_COMMUNITY);
            Finding finding = POLICY.check(
                            builder.unitLevel(UnitLevel.SUBDISTRICT).build())
                    .findings()
                    .get(0);

            assertThat(finding.message(Locale.CHINA)).isEqualTo("“团建示范社区”不适用于街道一级");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("The title “demonstration community” is not for a subdistrict");
        }

        @Test
        void names_its_provision() {
            assertThat(Honor.values()).extracting(Honor::provision).containsOnly(Provision.P01);
            assertThat(Honor.values()).extracting(Honor::term).containsExactly("团建示范社区", "社区团建示范区");
            assertThat(HonorStatus.values()).extracting(HonorStatus::provision).containsOnly(Provision.P71);
        }
    }

    @Nested
    class A_demonstration_community {

        @ParameterizedTest
        @EnumSource(Have.class)
        void meets_each_of_the_five_haves(Have have) {
            HonorNomination unmet =
                    community().haves(haves(have, Optional.of(false))).build();
            HonorNomination unknown =
                    community().haves(haves(have, Optional.empty())).build();

            violates(unmet, HonorRules.COMMUNITY_HAVES, "haves." + have.code());
            misses(unknown, HonorRules.COMMUNITY_HAVES, "haves." + have.code());
        }

        @ParameterizedTest
        @CsvSource({"PLANNED, false", "CONSOLIDATED, false", "ACTIVE, true", "DEMONSTRATING, true"})
        void has_an_active_organization_at_least(Stage stage, boolean holds) {
            HonorNomination nomination = community().stage(stage).build();

            if (holds) {
                assertThat(POLICY.check(nomination).findings()).isEmpty();
            } else {
                violates(nomination, HonorRules.COMMUNITY_STAGE, "stage");
            }
            misses(community().stage(Optional.empty()).build(), HonorRules.COMMUNITY_STAGE, "stage");
        }

        @Test
        void has_passed_the_883_acceptance() {
            violates(
                    community().platformsAccepted(false).build(),
                    HonorRules.COMMUNITY_PLATFORM_ACCEPTED,
                    "platformsAccepted");
            misses(
                    community().platformsAccepted(Optional.empty()).build(),
                    HonorRules.COMMUNITY_PLATFORM_ACCEPTED,
                    "platformsAccepted");
        }

        @Test
        void reaches_the_floor_of_coverage_at_the_floor() {
            assertThat(POLICY.check(community()
                                    .coverage(RateBounds.exactly(Ratio.of(4, 5)))
                                    .build())
                            .findings())
                    .isEmpty();
            violates(
                    community()
                            .coverage(RateBounds.exactly(Ratio.of(7_999, 10_000)))
                            .build(),
                    HonorRules.COMMUNITY_COVERAGE,
                    "coverage");
            misses(community().coverage(Optional.empty()).build(), HonorRules.COMMUNITY_COVERAGE, "coverage");
        }

        @Test
        void is_judged_by_bounds_only_where_the_floor_does_not_lie_between_them() {
            assertThat(POLICY.check(community()
                                    .coverage(RateBounds.of(Ratio.of(4, 5), Ratio.ONE))
                                    .build())
                            .findings())
                    .isEmpty();
            violates(
                    community()
                            .coverage(RateBounds.of(Ratio.ZERO, Ratio.of(79, 100)))
                            .build(),
                    HonorRules.COMMUNITY_COVERAGE,
                    "coverage");
            misses(
                    community()
                            .coverage(RateBounds.of(Ratio.of(79, 100), Ratio.of(4, 5)))
                            .build(),
                    HonorRules.COMMUNITY_COVERAGE,
                    "coverage");
        }

        @Test
        void has_no_open_violation() {
            HonorNomination open = community()
                    .addChecked(new CheckedSubject(FormationPolicy.SUBJECT, "p1", Verdict.NON_COMPLIANT))
                    .build();
            HonorNomination undetermined = community()
                    .addChecked(new CheckedSubject(FormationPolicy.SUBJECT, "p1", Verdict.UNDETERMINED))
                    .build();

            violates(open, HonorRules.COMMUNITY_NO_OPEN_VIOLATION, "checked[3].verdict");
            misses(undetermined, HonorRules.COMMUNITY_NO_OPEN_VIOLATION, "checked[3].verdict");
            assertThat(POLICY.check(undetermined).findings().get(0).message(Locale.ENGLISH))
                    .isEqualTo(
                            "The formation proposal p1 cannot be judged yet, so whether it has an open violation is unknown");
            assertThat(POLICY.check(open).findings().get(0).message(Locale.CHINA))
                    .isEqualTo("建团方案p1有不符合要求的事项尚未整改");
        }

        @Test
        void was_checked_in_all_that_the_edition_wants_to_see() {
            HonorNomination nomination = community()
                    .checked(ImmutableList.of(checked("activity-programme"), checked("community-guarantee")))
                    .build();
            HonorPolicy other = HonorPolicy.of(
                    "city",
                    SHIPPED.with(HonorParameters.CHECKED_SUBJECT_TYPES, ImmutableSet.of(ActivityPolicy.SUBJECT), NONE));

            misses(nomination, HonorRules.COMMUNITY_NO_OPEN_VIOLATION, "checked");
            assertThat(POLICY.check(nomination).findings().get(0).message(Locale.CHINA))
                    .isEqualTo("考核记录尚未检查，无法判断有无不符合要求的事项");
            assertThat(POLICY.check(nomination).findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("subjectType", "assessment-record"));
            assertThat(other.check(nomination).findings()).isEmpty();
        }

        @Test
        void is_held_to_the_citys_own_figures() {
            HonorPolicy strict = HonorPolicy.of(
                    "city",
                    SHIPPED.with(HonorParameters.LEAST_STAGE, Stage.DEMONSTRATING, NONE)
                            .with(HonorParameters.COVERAGE_FLOOR, Ratio.ONE, NONE));

            assertThat(strict.check(community().build()).findings())
                    .extracting(Finding::rule)
                    .containsExactly(HonorRules.COMMUNITY_STAGE, HonorRules.COMMUNITY_COVERAGE);
        }

        @Test
        void takes_the_facts_of_an_assessment_as_they_are() {
            AssessmentPolicy assessment = AssessmentPolicy.of(
                    "test", Editions.wuhan2005().assessment().parameters());
            AssessmentRecord.Builder builder = AssessmentRecord.builder();
            AssessmentRecord record =
                    builder.id("r1").communityId("c1").assessedOn(DAY).build();

            HonorNomination nomination = community()
                    .haves(assessment.havesMet(record))
                    .checked(ImmutableList.of(
                            CheckedSubject.of(assessment.check(record)),
                            checked("activity-programme"),
                            checked("community-guarantee")))
                    .build();

            assertThat(POLICY.check(nomination).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(nomination.checked().get(0))
                    .isEqualTo(new CheckedSubject(AssessmentPolicy.SUBJECT, "r1", Verdict.UNDETERMINED));
        }
    }

    @Nested
    class The_conditions {

        @ParameterizedTest
        @EnumSource(
                value = HonorStatus.class,
                names = {"CANDIDATE", "CREATING"})
        void are_not_asked_of_who_is_still_on_the_way(HonorStatus asksFor) {
            Trace trace = POLICY.trace(
                    blank(Honor.DEMONSTRATION_COMMUNITY).asksFor(asksFor).build());

            assertThat(trace.notLookedAt()).contains(HonorRules.COMMUNITY_HAVES, HonorRules.COMMUNITY_COVERAGE);
            assertThat(POLICY.check(blank(Honor.DEMONSTRATION_DISTRICT)
                                    .asksFor(asksFor)
                                    .build())
                            .findings())
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = HonorStatus.class,
                names = {"CANDIDATE", "CREATING"})
        void are_asked_at_every_step_where_the_city_wants_it(HonorStatus asksFor) {
            HonorPolicy strict =
                    HonorPolicy.of("city", SHIPPED.with(HonorParameters.CONDITIONS_AT_EVERY_STEP, true, NONE));

            assertThat(strict.check(blank(Honor.DEMONSTRATION_DISTRICT)
                                    .asksFor(asksFor)
                                    .build())
                            .findings())
                    .hasSize(4);
        }

        @Test
        void are_never_held_against_a_withdrawal() {
            HonorPolicy strict =
                    HonorPolicy.of("city", SHIPPED.with(HonorParameters.CONDITIONS_AT_EVERY_STEP, true, NONE));
            HonorNomination withdrawal = blank(Honor.DEMONSTRATION_COMMUNITY)
                    .asksFor(HonorStatus.WITHDRAWN)
                    .history(CREATING)
                    .reason("stopped work")
                    .build();

            assertThat(strict.check(withdrawal).findings()).isEmpty();
        }
    }

    @Nested
    class The_order {

        @Test
        void begins_with_candidature() {
            HonorNomination.Builder builder = community();
            HonorNomination nomination = builder.history(Optional.empty()).build();

            violates(nomination, HonorRules.COMMUNITY_ORDER, "asksFor");
            assertThat(POLICY.check(nomination).findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("asksFor", "demonstration"));
        }

        @Test
        void says_that_a_community_without_a_history_was_never_nominated() {
            for (Optional<HonorHistory> history :
                    ImmutableList.of(Optional.<HonorHistory>empty(), Optional.of(HonorHistory.none()))) {
                HonorNomination.Builder builder = community();
                Finding finding = POLICY.check(builder.history(history).build())
                        .findings()
                        .get(0);

                assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("The community was never nominated, so “title awarded” is not the next step");
                assertThat(finding.message(Locale.CHINA)).isEqualTo("该社区从未申报，不能转为“命名”");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "CANDIDATE, Go from candidate",
            "CREATING, Go from candidate",
            "DEMONSTRATION, 'Leave the title as it is, or withdraw it'",
            "WITHDRAWN, Start again as a candidate"
        })
        void has_a_remedy_that_can_be_followed(HonorStatus present, String remedy) {
            HonorHistory history = new HonorHistory(ImmutableList.of(
                            HonorStep.of(HonorStatus.CANDIDATE, DAY),
                            HonorStep.of(HonorStatus.CREATING, DAY),
                            HonorStep.of(HonorStatus.DEMONSTRATION, DAY),
                            HonorStep.of(HonorStatus.WITHDRAWN, DAY, "merged"))
                    .subList(0, STATUSES.indexOf(present) + 1));
            HonorNomination nomination = blank(Honor.DEMONSTRATION_COMMUNITY)
                    .asksFor(present == HonorStatus.WITHDRAWN ? HonorStatus.CREATING : present)
                    .history(history)
                    .build();

            assertThat(POLICY.check(nomination).findings())
                    .filteredOn(finding -> finding.rule().equals(HonorRules.COMMUNITY_ORDER))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.remedy(Locale.ENGLISH)).startsWith(remedy));
        }

        @Test
        void skips_no_step_and_repeats_none() {
            HonorNomination creatingAgain = blank(Honor.DEMONSTRATION_COMMUNITY)
                    .asksFor(HonorStatus.CREATING)
                    .history(CREATING)
                    .build();

            violates(creatingAgain, HonorRules.COMMUNITY_ORDER, "asksFor");
        }

        @Test
        void is_explained_in_the_words_of_the_statuses() {
            HonorNomination nomination = blank(Honor.DEMONSTRATION_COMMUNITY)
                    .asksFor(HonorStatus.CANDIDATE)
                    .history(CREATING)
                    .build();

            assertThat(POLICY.check(nomination).findings().get(0).message(Locale.CHINA))
                    .contains("“创建”")
                    .contains("“申报”");
        }
    }

    @Nested
    class A_withdrawal {

        @Test
        void gives_its_reason() {
            HonorNomination without = blank(Honor.DEMONSTRATION_COMMUNITY)
                    .asksFor(HonorStatus.WITHDRAWN)
                    .history(CREATING)
                    .build();

            violates(without, HonorRules.COMMUNITY_WITHDRAWAL_REASON, "reason");
            HonorNomination.Builder builder = HonorNomination.builder();
            assertThat(POLICY.check(builder.from(without).reason("merged").build())
                            .findings())
                    .isEmpty();
        }

        @Test
        void that_was_made_gives_its_reason_as_well() {
            HonorHistory history = HonorHistory.of(
                    HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(2003, 3, 1)),
                    HonorStep.of(HonorStatus.WITHDRAWN, LocalDate.of(2003, 5, 1), "merged"),
                    HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(2004, 3, 1)),
                    HonorStep.of(HonorStatus.WITHDRAWN, LocalDate.of(2004, 5, 1)));
            HonorNomination again = blank(Honor.DEMONSTRATION_COMMUNITY)
                    .asksFor(HonorStatus.CANDIDATE)
                    .history(history)
                    .build();

            violates(again, HonorRules.COMMUNITY_WITHDRAWAL_REASON, "history.steps[3].reason");
            Finding finding = POLICY.check(again).findings().get(0);
            assertThat(finding.arguments()).isEqualTo(ImmutableMap.of("withdrawnOn", "2004-05-01"));
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("No reason is given for the withdrawal of the title on 1 May 2004");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("2004年5月1日撤销称号，未说明理由");
        }

        @Test
        void in_the_history_comes_before_the_one_that_is_asked_for() {
            HonorHistory history = HonorHistory.of(
                    HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(2004, 3, 1)),
                    HonorStep.of(HonorStatus.WITHDRAWN, LocalDate.of(2004, 5, 1)),
                    HonorStep.of(HonorStatus.CANDIDATE, LocalDate.of(2004, 9, 1)));

            assertThat(POLICY.check(blank(Honor.DEMONSTRATION_COMMUNITY)
                                    .asksFor(HonorStatus.WITHDRAWN)
                                    .history(history)
                                    .build())
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly("history.steps[1].reason", "reason");
        }

        @Test
        void of_what_was_never_held_is_out_of_order() {
            HonorNomination nothing = blank(Honor.DEMONSTRATION_COMMUNITY)
                    .asksFor(HonorStatus.WITHDRAWN)
                    .reason("merged")
                    .build();

            violates(nothing, HonorRules.COMMUNITY_ORDER, "asksFor");
        }
    }

    @Nested
    class A_demonstration_district {

        @Test
        void has_a_leadership_without_violations() {
            violates(
                    district().leadership(Verdict.NON_COMPLIANT).build(), HonorRules.DISTRICT_LEADERSHIP, "leadership");
            misses(district().leadership(Verdict.UNDETERMINED).build(), HonorRules.DISTRICT_LEADERSHIP, "leadership");
            misses(district().leadership(Optional.empty()).build(), HonorRules.DISTRICT_LEADERSHIP, "leadership");
        }

        @Test
        void reaches_the_floor_of_the_formation_rate() {
            assertThat(POLICY.check(district()
                                    .formationRate(RateBounds.exactly(Ratio.of(80, 100)))
                                    .build())
                            .findings())
                    .isEmpty();
            violates(
                    district()
                            .formationRate(RateBounds.exactly(Ratio.of(79, 100)))
                            .build(),
                    HonorRules.DISTRICT_FORMATION_RATE,
                    "formationRate");
            misses(
                    district().formationRate(Optional.empty()).build(),
                    HonorRules.DISTRICT_FORMATION_RATE,
                    "formationRate");
        }

        @Test
        void reaches_the_floor_of_demonstration_communities() {
            assertThat(POLICY.check(district()
                                    .demonstrationShare(RateBounds.exactly(Ratio.of(1, 5)))
                                    .build())
                            .findings())
                    .isEmpty();
            violates(
                    district()
                            .demonstrationShare(RateBounds.exactly(Ratio.of(19, 100)))
                            .build(),
                    HonorRules.DISTRICT_DEMONSTRATION_SHARE,
                    "demonstrationShare");
            misses(
                    district().demonstrationShare(Optional.empty()).build(),
                    HonorRules.DISTRICT_DEMONSTRATION_SHARE,
                    "demonstrationShare");
        }

        @Test
        void keeps_to_the_ceiling_of_dispersion() {
            assertThat(POLICY.check(district()
                                    .dispersion(new BigDecimal("0.30"))
                                    .build())
                            .findings())
                    .isEmpty();
            violates(
                    district().dispersion(new BigDecimal("0.3001")).build(),
                    HonorRules.DISTRICT_DISPERSION,
                    "dispersion");
            misses(district().dispersion(Optional.empty()).build(), HonorRules.DISTRICT_DISPERSION, "dispersion");
        }

        @Test
        void is_held_to_the_citys_own_figures() {
            HonorPolicy strict = HonorPolicy.of(
                    "city",
                    SHIPPED.with(HonorParameters.FORMATION_RATE_FLOOR, Ratio.ONE, NONE)
                            .with(HonorParameters.DEMONSTRATION_SHARE_FLOOR, Ratio.ONE, NONE)
                            .with(HonorParameters.DISPERSION_CEILING, BigDecimal.ZERO, NONE));

            assertThat(strict.check(district().build()).findings())
                    .extracting(Finding::rule)
                    .containsExactly(
                            HonorRules.DISTRICT_FORMATION_RATE,
                            HonorRules.DISTRICT_DEMONSTRATION_SHARE,
                            HonorRules.DISTRICT_DISPERSION);
            assertThat(strict.parameters().all())
                    .extracting(parameter -> parameter.origin())
                    .contains(Origin.LOCAL, Origin.DEFAULT);
        }
    }

    @Nested
    class Structure {

        @Test
        void refuses_blank_ids_and_reasons() {
            refuses(() -> community().id("").build(), "id", Expectation.IDENTIFIER);
            refuses(() -> community().unitId("").build(), "unitId", Expectation.IDENTIFIER);
            refuses(() -> community().reason(" ").build(), "reason", Expectation.TEXT);
        }

        @Test
        void refuses_a_day_before_the_last_step() {
            refuses(
                    () -> community().askedOn(LocalDate.of(2004, 8, 31)).build(),
                    "askedOn",
                    Expectation.NOT_BEFORE_START);
            assertThat(community().askedOn(LocalDate.of(2004, 9, 1)).build().askedOn())
                    .isEqualTo("2004-09-01");
            assertThat(community().history(HonorHistory.none()).build().history())
                    .contains(HonorHistory.none());
        }

        @Test
        void refuses_a_subject_checked_twice_and_a_type_that_is_no_code() {
            refuses(
                    () -> community().addChecked(checked("activity-programme")).build(),
                    "checked",
                    Expectation.DISTINCT);
            refuses(() -> checked("No Code"), "code", Expectation.CODE);
            refuses(
                    () -> new CheckedSubject(SubjectType.named("a"), "", Verdict.COMPLIANT),
                    "subject",
                    Expectation.IDENTIFIER);
        }

        @Test
        void refuses_a_dispersion_below_0_and_knows_equal_ones() {
            refuses(() -> district().dispersion(new BigDecimal("-0.1")).build(), "dispersion", Expectation.SCORE);
            assertThat(district().dispersion(new BigDecimal("0.10")).build())
                    .isEqualTo(district().dispersion(new BigDecimal("0.1")).build());
        }

        @Test
        void refuses_parameters_out_of_range() {
            Ratio above = Ratio.of(101, 100);
            refuses(
                    () -> SHIPPED.with(HonorParameters.COVERAGE_FLOOR, above, NONE),
                    "honor.coverage-floor",
                    Expectation.SHARE);
            refuses(
                    () -> SHIPPED.with(HonorParameters.FORMATION_RATE_FLOOR, above, NONE),
                    "honor.formation-rate-floor",
                    Expectation.SHARE);
            refuses(
                    () -> SHIPPED.with(HonorParameters.DEMONSTRATION_SHARE_FLOOR, above, NONE),
                    "honor.demonstration-share-floor",
                    Expectation.SHARE);
            refuses(
                    () -> SHIPPED.with(HonorParameters.DISPERSION_CEILING, new BigDecimal("-1"), NONE),
                    "honor.dispersion-ceiling",
                    Expectation.SCORE);
        }

        @Test
        void refuses_a_rate_that_can_be_above_1() {
            RateBounds above = RateBounds.of(Ratio.ONE, Ratio.of(3, 2));
            refuses(() -> community().coverage(above).build(), "coverage", Expectation.SHARE);
            refuses(() -> district().formationRate(above).build(), "formationRate", Expectation.SHARE);
            refuses(() -> district().demonstrationShare(above).build(), "demonstrationShare", Expectation.SHARE);
        }
    }

    private static CheckedSubject checked(String type) {
        return new CheckedSubject(SubjectType.named(type), "s", Verdict.COMPLIANT);
    }

    private static ImmutableMap<Have, Boolean> haves(Have changed, Optional<Boolean> met) {
        ImmutableMap.Builder<Have, Boolean> haves = ImmutableMap.builder();
        for (Have have : Have.values()) {
            if (have != changed) {
                haves.put(have, true);
            }
        }
        met.ifPresent(value -> haves.put(changed, value));
        return haves.buildOrThrow();
    }

    private static HonorNomination.Builder blank(Honor honor) {
        HonorNomination.Builder builder = HonorNomination.builder();
        builder.id("n1")
                .honor(honor)
                .unitId("u1")
                .unitLevel(honor.level())
                .asksFor(HonorStatus.DEMONSTRATION)
                .askedOn(DAY);
        return builder;
    }

    private static HonorNomination.Builder community() {
        HonorNomination.Builder builder = blank(Honor.DEMONSTRATION_COMMUNITY);
        builder.history(CREATING)
                .haves(haves(Have.TEAM, Optional.of(true)))
                .stage(Stage.ACTIVE)
                .platformsAccepted(true)
                .coverage(RateBounds.exactly(Ratio.of(90, 100)))
                .addChecked(
                        checked("activity-programme"), checked("assessment-record"), checked("community-guarantee"));
        return builder;
    }

    private static HonorNomination.Builder district() {
        HonorNomination.Builder builder = blank(Honor.DEMONSTRATION_DISTRICT);
        builder.leadership(Verdict.COMPLIANT)
                .formationRate(RateBounds.exactly(Ratio.of(90, 100)))
                .demonstrationShare(RateBounds.exactly(Ratio.of(30, 100)))
                .dispersion(new BigDecimal("0.2"));
        return builder;
    }

    private static void violates(HonorNomination nomination, Rule rule, String path) {
        finds(nomination, rule, path, FindingKind.VIOLATION);
    }

    private static void misses(HonorNomination nomination, Rule rule, String path) {
        finds(nomination, rule, path, FindingKind.MISSING_FACT);
    }

    private static void finds(HonorNomination nomination, Rule rule, String path, FindingKind kind) {
        assertThat(POLICY.check(nomination).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.kind()).isEqualTo(kind);
        });
    }

    static void refuses(ThrowingCallable code, String field, Expectation expected) {
        assertThatThrownBy(code).isInstanceOfSatisfying(MalformedValueException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.expectation()).isEqualTo(expected);
        });
    }
}
