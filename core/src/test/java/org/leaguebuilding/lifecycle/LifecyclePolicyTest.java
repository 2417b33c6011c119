package org.leaguebuilding.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.FamilyTexts;
import org.leaguebuilding.Seed;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.ParameterSet;

class LifecyclePolicyTest {

    private static final LifecyclePolicy POLICY =
            LifecyclePolicy.of("test", Editions.wuhan2005().lifecycle().parameters());

    private static ImmutableList<String> found(StageRequest request) {
        return found(POLICY, request);
    }

    private static ImmutableList<String> found(LifecyclePolicy policy, StageRequest request) {
        return policy.check(request).findings().stream()
                .map(finding -> finding.rule() + " " + finding.kind().code() + " " + finding.path())
                .collect(ImmutableList.toImmutableList());
    }

    /** A complete request with another word on one have. */
    private static StageRequest.Builder with(StageRequest.Builder builder, Have have, Optional<Boolean> met) {
        StageRequest complete = builder.build();
        return StageRequest.builder()
                .from(complete)
                .haves(complete.haves().stream()
                        .map(listed -> listed.have() == have ? new HaveEvidence(have, met, listed.evidence()) : listed)
                        .collect(ImmutableList.toImmutableList()));
    }

    @Nested
    class Order {

        @ParameterizedTest
        @CsvSource({
            "PLANNED, ESTABLISHED",
            "ESTABLISHED, CONSOLIDATED",
            "CONSOLIDATED, ACTIVE",
            "ACTIVE, DEMONSTRATING",
            "ACTIVE, ACTIVE"
        })
        void allows_the_next_step_and_a_review(Stage stage, Stage requested) {
            assertThat(found(Requests.complete(stage, requested).build())).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"PLANNED, CONSOLIDATED", "ESTABLISHED, ACTIVE", "PLANNED, DEMONSTRATING"})
        void allows_no_stage_to_be_skipped_even_for_a_reason(Stage stage, Stage requested) {
            assertThat(found(Requests.complete(stage, requested).build()))
                    .containsExactly("lifecycle.order violation requested");
        }

        @ParameterizedTest
        @CsvSource({"DEMONSTRATING, ACTIVE", "DEMONSTRATING, PLANNED", "ESTABLISHED, PLANNED"})
        void allows_falling_back_any_number_of_steps_for_a_reason(Stage stage, Stage requested) {
            assertThat(found(Requests.complete(stage, requested).build())).isEmpty();
        }

        @Test
        void asks_whoever_falls_back_for_the_reason() {
            StageRequest request = Requests.complete(Stage.ACTIVE, Stage.ESTABLISHED)
                    .reason(Optional.empty())
                    .build();

            Report report = POLICY.check(request);

            assertThat(report.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(report.findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("stage", "active", "requested", "established"));
        }

        @Test
        void asks_nobody_who_goes_on_for_a_reason() {
            assertThat(found(Requests.complete(Stage.PLANNED, Stage.ESTABLISHED)
                            .reason(Optional.empty())
                            .build()))
                    .isEmpty();
        }

        @Test
        void does_not_carry_the_reason_into_findings() {
            StageRequest request = Requests.complete(Stage.PLANNED, Stage.ACTIVE)
                    .reason("a private matter")
                    .build();

            assertThat(POLICY.check(request).toString()).doesNotContain("private");
        }

        @Test
        void speaks_in_both_languages() {
            Finding finding = POLICY.check(
                            Requests.complete(Stage.PLANNED, Stage.ACTIVE).build())
                    .findings()
                    .get(0);

            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("“active” is not the stage after “planned”, and no reason is given for going back");
            assertThat(finding.message(Locale.CHINA))
                    .startsWith("现处“筹建”阶段，所申报的“活跃”不是其下一阶段")
                    .doesNotContain("{");
        }

        @Test
        void has_a_remedy_that_can_be_followed_from_every_stage() {
            assertThat(remedy(Stage.DEMONSTRATING, Stage.ACTIVE))
                    .isEqualTo("Give the reason for going back to an earlier stage");
            assertThat(remedy(Stage.PLANNED, Stage.ACTIVE)).startsWith("From “planned” move up one stage at a time");
        }

        private static String remedy(Stage stage, Stage requested) {
            StageRequest request =
                    Requests.complete(stage, requested).reason(Optional.empty()).build();
            return POLICY.check(request).findings().get(0).remedy(Locale.ENGLISH);
        }
    }

    @Nested
    class Consolidated {

        @ParameterizedTest
        @CsvSource({"ORGANIZATION, 0", "INSTITUTION, 1", "TEAM, 2"})
        void needs_organization_institution_and_team(Have have, int index) {
            StageRequest request = with(
                            Requests.complete(Stage.ESTABLISHED, Stage.CONSOLIDATED), have, Optional.of(false))
                    .build();

            assertThat(found(request))
                    .containsExactly("lifecycle.consolidated.needs violation haves[" + index + "].met");
        }

        @ParameterizedTest
        @CsvSource({"ACTIVITIES", "VENUE"})
        void needs_nothing_that_only_an_active_one_needs(Have have) {
            StageRequest request = with(
                            Requests.complete(Stage.ESTABLISHED, Stage.CONSOLIDATED), have, Optional.of(false))
                    .programmeWithoutViolations(false)
                    .leads(ImmutableList.of())
                    .build();

            assertThat(found(request)).isEmpty();
        }

        @Test
        void is_undetermined_where_a_have_is_not_attested() {
            StageRequest request = with(
                            Requests.complete(Stage.ESTABLISHED, Stage.CONSOLIDATED), Have.TEAM, Optional.empty())
                    .build();

            assertThat(found(request)).containsExactly("lifecycle.consolidated.needs missing-fact haves[2].met");
            assertThat(POLICY.verdict(request)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void is_undetermined_where_haves_are_not_listed() {
            StageRequest request = Requests.complete(Stage.ESTABLISHED, Stage.CONSOLIDATED)
                    .haves(ImmutableList.of(HaveEvidence.of(Have.TEAM, false)))
                    .build();

            assertThat(found(request))
                    .containsExactly(
                            "lifecycle.consolidated.needs missing-fact haves",
                            "lifecycle.consolidated.needs missing-fact haves",
                            "lifecycle.consolidated.needs violation haves[0].met");
            assertThat(POLICY.check(request).findings())
                    .extracting(finding -> finding.arguments().get("need"))
                    .containsExactly("organization", "institution", "team");
        }

        @Test
        void is_not_asked_of_whoever_stays_below() {
            StageRequest request = Requests.complete(Stage.PLANNED, Stage.ESTABLISHED)
                    .haves(ImmutableList.of())
                    .build();

            assertThat(found(request)).isEmpty();
        }

        @Test
        void is_asked_of_whoever_falls_back_to_it() {
            StageRequest request = with(
                            Requests.complete(Stage.ACTIVE, Stage.CONSOLIDATED), Have.TEAM, Optional.of(false))
                    .build();

            assertThat(found(request)).containsExactly("lifecycle.consolidated.needs violation haves[2].met");
        }
    }

    @Nested
    class Active {

        @ParameterizedTest
        @CsvSource({"ACTIVITIES, 3", "VENUE, 4"})
        void needs_activities_and_venue(Have have, int index) {
            StageRequest request = with(Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE), have, Optional.of(false))
                    .build();

            assertThat(found(request)).containsExactly("lifecycle.active.needs violation haves[" + index + "].met");
        }

        @Test
        void needs_what_consolidation_needs_as_well() {
            StageRequest request = with(
                            Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE), Have.TEAM, Optional.of(false))
                    .build();

            assertThat(found(request)).containsExactly("lifecycle.consolidated.needs violation haves[2].met");
        }

        @Test
        void needs_a_programme_without_violations() {
            StageRequest request = Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE)
                    .programmeWithoutViolations(false)
                    .build();

            assertThat(found(request)).containsExactly("lifecycle.active.needs violation programmeWithoutViolations");
            assertThat(POLICY.check(request).findings().get(0).message(Locale.ENGLISH))
                    .isEqualTo(
                            "For the stage “active” it still needs: an activity programme that meets the requirements");
        }

        @Test
        void is_undetermined_where_the_programme_or_a_have_is_unknown() {
            StageRequest request = with(
                            Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE), Have.VENUE, Optional.empty())
                    .programmeWithoutViolations(Optional.empty())
                    .build();

            assertThat(found(request))
                    .containsExactly(
                            "lifecycle.active.needs missing-fact haves[4].met",
                            "lifecycle.active.needs missing-fact programmeWithoutViolations");
        }
    }

    @Nested
    class Demonstrating {

        @Test
        void brings_others_along() {
            StageRequest request = Requests.complete(Stage.ACTIVE, Stage.DEMONSTRATING)
                    .leads(ImmutableList.of())
                    .build();

            assertThat(found(request)).containsExactly("lifecycle.demonstrating.brings-along violation leads");
        }

        @Test
        void needs_what_an_active_one_needs_as_well() {
            StageRequest request = Requests.complete(Stage.ACTIVE, Stage.DEMONSTRATING)
                    .programmeWithoutViolations(false)
                    .build();

            assertThat(found(request)).containsExactly("lifecycle.active.needs violation programmeWithoutViolations");
        }

        @Test
        void is_the_only_stage_that_asks_for_it() {
            StageRequest request = Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE)
                    .leads(ImmutableList.of())
                    .build();

            assertThat(found(request)).isEmpty();
        }
    }

    @Nested
    class A_city {

        @Test
        void may_ask_for_documents() {
            LifecyclePolicy strict = LifecyclePolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .lifecycle()
                            .parameters()
                            .with(LifecycleParameters.EVIDENCE_REQUIRED, true, Requests.OWN));
            StageRequest request = Requests.complete(Stage.ESTABLISHED, Stage.CONSOLIDATED)
                    .haves(ImmutableList.of(
                            HaveEvidence.builder()
                                    .have(Have.ORGANIZATION)
                                    .met(true)
                                    .addEvidence("e1")
                                    .build(),
                            HaveEvidence.of(Have.INSTITUTION, true),
                            HaveEvidence.of(Have.TEAM, false)))
                    .build();

            assertThat(found(strict, request))
                    .containsExactly(
                            "lifecycle.consolidated.needs missing-fact haves[1].evidence",
                            "lifecycle.consolidated.needs violation haves[2].met");
        }

        @Test
        void that_asks_for_documents_sees_in_the_trace_what_is_shown_and_what_is_not() {
            LifecyclePolicy strict = LifecyclePolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .lifecycle()
                            .parameters()
                            .with(LifecycleParameters.EVIDENCE_REQUIRED, true, Requests.OWN));
            StageRequest request = Requests.complete(Stage.ESTABLISHED, Stage.CONSOLIDATED)
                    .haves(ImmutableList.of(
                            HaveEvidence.builder()
                                    .have(Have.ORGANIZATION)
                                    .met(true)
                                    .addEvidence("e1")
                                    .build(),
                            HaveEvidence.of(Have.INSTITUTION, true)))
                    .build();

            assertThat(strict.trace(request).steps())
                    .filteredOn(step -> step.path().startsWith("haves["))
                    .extracting(step -> step.path() + " " + step.holds())
                    .containsExactly("haves[0].met TRUE", "haves[1].evidence UNKNOWN");
        }

        @Test
        void that_asks_for_documents_misses_them_beside_a_have_that_is_not_attested() {
            LifecyclePolicy strict = LifecyclePolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .lifecycle()
                            .parameters()
                            .with(LifecycleParameters.EVIDENCE_REQUIRED, true, Requests.OWN));
            StageRequest request = with(
                            Requests.complete(Stage.ESTABLISHED, Stage.CONSOLIDATED), Have.TEAM, Optional.empty())
                    .build();
            StageRequest unshown = StageRequest.builder()
                    .from(request)
                    .haves(ImmutableList.of(
                            request.haves().get(0),
                            request.haves().get(1),
                            HaveEvidence.builder().have(Have.TEAM).build()))
                    .build();

            assertThat(found(strict, request))
                    .containsExactly("lifecycle.consolidated.needs missing-fact haves[2].met");
            assertThat(found(strict, unshown))
                    .containsExactly(
                            "lifecycle.consolidated.needs missing-fact haves[2].met",
                            "lifecycle.consolidated.needs missing-fact haves[2].evidence");
            assertThat(found(unshown)).containsExactly("lifecycle.consolidated.needs missing-fact haves[2].met");
        }

        @Test
        void may_let_organizations_fall_back_without_further_ado() {
            LifecyclePolicy lenient = LifecyclePolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .lifecycle()
                            .parameters()
                            .with(LifecycleParameters.NEEDS_ON_FALLING_BACK, false, Requests.OWN));
            StageRequest request = Requests.complete(Stage.ACTIVE, Stage.CONSOLIDATED)
                    .haves(ImmutableList.of())
                    .build();

            assertThat(found(lenient, request)).isEmpty();
            assertThat(found(
                            lenient,
                            StageRequest.builder()
                                    .from(request)
                                    .stage(Stage.ESTABLISHED)
                                    .build()))
                    .hasSize(3);
        }

        @Test
        void may_set_the_needs_of_both_stages() {
            LifecyclePolicy own = LifecyclePolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .lifecycle()
                            .parameters()
                            .with(LifecycleParameters.CONSOLIDATED_NEEDS, ImmutableSet.of(Have.VENUE), Requests.OWN)
                            .with(LifecycleParameters.ACTIVE_NEEDS, ImmutableSet.of(), Requests.OWN));
            StageRequest request = Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE)
                    .haves(ImmutableList.of(HaveEvidence.of(Have.TEAM, false)))
                    .build();

            assertThat(found(own, request)).containsExactly("lifecycle.consolidated.needs missing-fact haves");
            assertThat(own.parameters().get(LifecycleParameters.ACTIVE_NEEDS).origin())
                    .isEqualTo(Origin.LOCAL);
            assertThat(own.edition()).isEqualTo("city");
        }

        @Test
        void changes_nothing_that_was_handed_out() {
            ParameterSet shipped = Editions.wuhan2005().lifecycle().parameters();
            shipped.with(LifecycleParameters.EVIDENCE_REQUIRED, true, Requests.OWN);

            assertThat(shipped).isEqualTo(Editions.wuhan2005().lifecycle().parameters());
        }
    }

    @Nested
    class The_family {

        @Test
        void has_its_texts_in_both_languages() {
            FamilyTexts.assertComplete(
                    "lifecycle", POLICY.rules(), POLICY.parameters().all());
        }

        @Test
        void names_every_parameter_that_a_rule_reads() {
            assertThat(POLICY.rules().rules().stream().flatMap(rule -> rule.parameters().stream()))
                    .hasSameElementsAs(LifecycleParameters.KEYS);
        }

        @Test
        void allocates_no_finding_where_everything_holds() {
            assertThat(POLICY.judge(
                            Requests.complete(Stage.ACTIVE, Stage.DEMONSTRATING).build(), Checks.quiet()))
                    .isSameAs(Checks.quiet());
        }

        @Test
        void says_what_it_did_not_look_at() {
            Trace trace = POLICY.trace(
                    Requests.complete(Stage.PLANNED, Stage.ESTABLISHED).build());

            assertThat(trace.notLookedAt())
                    .containsExactly(
                            LifecycleRules.CONSOLIDATED_NEEDS,
                            LifecycleRules.ACTIVE_NEEDS,
                            LifecycleRules.DEMONSTRATING_BRINGS_ALONG);
        }
    }

    @Nested
    class Laws {

        private static final int ROUNDS = 2_000;

        @Test
        void a_trace_tells_the_same_as_a_report() {
            long seed = Seed.ofThisRun();
            Random random = new Random(seed);
            for (int i = 0; i < ROUNDS; i++) {
                StageRequest request = Requests.random(random);

                assertThat(POLICY.trace(request).report()).as("seed %s", seed).isEqualTo(POLICY.check(request));
            }
        }

        @Test
        void the_order_of_haves_does_not_matter() {
            long seed = Seed.ofThisRun();
            Random random = new Random(seed);
            for (int i = 0; i < ROUNDS; i++) {
                StageRequest request = Requests.random(random);
                StageRequest reversed = StageRequest.builder()
                        .from(request)
                        .haves(request.haves().reverse())
                        .build();

                assertThat(truths(reversed)).as("seed %s", seed).isEqualTo(truths(request));
            }
        }

        /** Each requirement with its arguments, whatever its path. */
        private static Map<String, Truth> truths(StageRequest request) {
            Map<String, Truth> truths = new HashMap<>();
            POLICY.trace(request).steps().forEach(step -> truths.put(step.rule() + " " + step.facts(), step.holds()));
            return truths;
        }
    }

    @Test
    void the_programme_of_a_request_comes_from_its_report() {
        StageRequest satisfied =
                Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE).build();
        Report compliant = POLICY.check(satisfied);
        Report nonCompliant =
                POLICY.check(Requests.complete(Stage.PLANNED, Stage.ACTIVE).build());
        Report undetermined = POLICY.check(Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE)
                .haves(ImmutableList.of())
                .build());

        assertThat(undetermined.findings(FindingKind.MISSING_FACT)).isNotEmpty();
        assertThat(StageRequest.builder()
                        .from(satisfied)
                        .programme(compliant)
                        .build()
                        .programmeWithoutViolations())
                .contains(true);
        assertThat(StageRequest.builder()
                        .from(satisfied)
                        .programme(nonCompliant)
                        .build()
                        .programmeWithoutViolations())
                .contains(false);
        assertThat(StageRequest.builder()
                        .from(satisfied)
                        .programme(undetermined)
                        .build()
                        .programmeWithoutViolations())
                .isEmpty();
    }
}
