package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.AssessmentRules;
import org.leaguebuilding.cadre.CadreParameters;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.honor.HonorRules;
import org.leaguebuilding.lifecycle.LifecycleRules;
import org.leaguebuilding.lifecycle.OrganizationHistory;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.lifecycle.StageChange;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

class RuleEditsTest {

    private static final LocalizedText WORDS = LocalizedText.of("社区未列团建经费", "No League funding is set aside");

    private static final LocalProvision MEASURE =
            new LocalProvision("measure-3", LocalizedText.of("细则第三条", "Article 3"), WORDS);

    private static final LocalizedText REASON = LocalizedText.of("不作考核", "Not assessed");

    private static final CommunityGuarantee WITHOUT_ALL = CommunityGuarantee.builder()
            .id("g-1")
            .communityId("c-1")
            .asOf(LocalDate.of(2005, 12, 31))
            .cycle(DateSpan.ofYear(2005))
            .fundingArranged(false)
            .venueArranged(false)
            .build();

    private static PolicyBuilder city() {
        return Editions.wuhan2005().toBuilder("city");
    }

    private static Optional<FindingKind> kindOf(Rule rule, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::kind)
                .findFirst();
    }

    private static RuleCheck never(String id) {
        Rule rule = Rule.define(id, Severity.VIOLATION)
                .from(MEASURE)
                .title(WORDS)
                .message(WORDS)
                .remedy(WORDS)
                .build();
        return new RuleCheck() {
            @Override
            public Rule rule() {
                return rule;
            }

            @Override
            public Checks check(Object subject, Checks checks) {
                return checks.require(rule, Truth.FALSE, FactPath.of("fundingArranged"));
            }
        };
    }

    private static void assertRefused(ThrowingCallable build, String value, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(build)
                .satisfies(refusal -> {
                    assertThat(refusal.value()).isEqualTo(value);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Nested
    class A_rule_that_is_switched_off {

        private final LeagueBuildingPolicy edition =
                city().switchOff(GuaranteeRules.FUNDING, MEASURE, REASON).build();

        @Test
        void is_not_judged() {
            assertThat(kindOf(GuaranteeRules.FUNDING, Editions.wuhan2005().check(WITHOUT_ALL)))
                    .contains(FindingKind.VIOLATION);
            assertThat(kindOf(GuaranteeRules.FUNDING, edition.check(WITHOUT_ALL)))
                    .isEmpty();
            assertThat(kindOf(GuaranteeRules.VENUE, edition.check(WITHOUT_ALL))).contains(FindingKind.VIOLATION);
        }

        @Test
        void is_named_by_the_family_and_by_every_report_about_its_subjects() {
            assertThat(edition.guarantee().switchedOff()).containsExactly(GuaranteeRules.FUNDING);
            assertThat(edition.check(WITHOUT_ALL).switchedOff()).containsExactly(GuaranteeRules.FUNDING);
            assertThat(edition.rules().rules()).doesNotContain(GuaranteeRules.FUNDING);
            assertThat(edition.activity().switchedOff()).isEmpty();
            assertThat(Editions.wuhan2005().check(WITHOUT_ALL).switchedOff()).isEmpty();
        }

        @Test
        void stands_in_no_step_of_a_trace() {
            Trace trace = edition.trace(WITHOUT_ALL);

            assertThat(trace.steps()).isNotEmpty().noneMatch(step -> step.rule().equals(GuaranteeRules.FUNDING));
            assertThat(trace.notLookedAt()).doesNotContain(GuaranteeRules.FUNDING);
            assertThat(trace.report()).isEqualTo(edition.check(WITHOUT_ALL));
        }

        @Test
        void is_told_with_basis_and_reason() {
            assertThat(edition.localChanges())
                    .containsExactly(new LocalChange(
                            ChangeKind.SWITCHED_OFF,
                            "guarantee.funding",
                            MEASURE,
                            "city",
                            Optional.empty(),
                            Optional.of(REASON)));
        }

        @Test
        void stays_off_in_an_edition_that_starts_with_this_one_and_on_another_day() {
            LeagueBuildingPolicy district = edition.toBuilder("district")
                    .severity(GuaranteeRules.VENUE, Severity.CONCERN, MEASURE)
                    .build();

            assertThat(district.guarantee().switchedOff()).containsExactly(GuaranteeRules.FUNDING);
            assertThat(edition.asOf(LocalDate.of(2026, 1, 1)).guarantee().switchedOff())
                    .containsExactly(GuaranteeRules.FUNDING);
        }

        @Test
        void is_judged_again_where_a_nearer_edition_switches_it_on() {
            LeagueBuildingPolicy district = edition.toBuilder("district")
                    .switchOn(GuaranteeRules.FUNDING, MEASURE)
                    .build();

            assertThat(kindOf(GuaranteeRules.FUNDING, district.check(WITHOUT_ALL)))
                    .contains(FindingKind.VIOLATION);
            assertThat(district.guarantee().switchedOff()).isEmpty();
            assertThat(district.localChanges())
                    .extracting(LocalChange::kind, LocalChange::edition)
                    .containsExactly(tuple(ChangeKind.SWITCHED_ON, "district"));
        }

        @Test
        void is_not_judged_of_a_history_either() {
            LeagueBuildingPolicy without =
                    city().switchOff(LifecycleRules.ORDER, MEASURE, REASON).build();
            OrganizationHistory skipping = new OrganizationHistory(
                    "o-1", ImmutableList.of(new StageChange(LocalDate.of(2005, 1, 1), Stage.ACTIVE, Optional.empty())));

            assertThat(Editions.wuhan2005().lifecycle().check(skipping).findings())
                    .isNotEmpty();
            assertThat(without.lifecycle().check(skipping).findings()).isEmpty();
            assertThat(without.lifecycle().trace(skipping).steps()).isEmpty();
        }

        @Test
        void is_none_that_modes_honors_or_the_scheme_of_assessment_rely_on() {
            for (Rule rule : ImmutableList.of(
                    FormationRules.MODE_KNOWN, HonorRules.LEVEL_MATCH, AssessmentRules.RIGHTS_PROTECTED)) {
                assertRefused(
                        () -> city().switchOff(rule, MEASURE, REASON).build(),
                        rule.id().value(),
                        Expectation.NOT_RELIED_ON);
            }
        }
    }

    @Nested
    class A_rule_of_another_severity {

        private final LeagueBuildingPolicy edition = city().severity(GuaranteeRules.FUNDING, Severity.CONCERN, MEASURE)
                .severity(GuaranteeRules.VENUE, Severity.CONCERN, MEASURE)
                .build();

        @Test
        void is_found_with_that_severity() {
            Report report = edition.check(WITHOUT_ALL);

            assertThat(kindOf(GuaranteeRules.FUNDING, report)).contains(FindingKind.CONCERN);
            assertThat(kindOf(GuaranteeRules.VENUE, report)).contains(FindingKind.CONCERN);
        }

        @Test
        void changes_the_verdict() {
            CommunityGuarantee onlyFunding = CommunityGuarantee.builder()
                    .from(WITHOUT_ALL)
                    .venueArranged(true)
                    .build();
            LeagueBuildingPolicy others = edition.toBuilder("others")
                    .switchOff(GuaranteeRules.PARTY_HEAD_REGULAR, MEASURE, REASON)
                    .switchOff(GuaranteeRules.PARTY_HEAD_SUBJECTS, MEASURE, REASON)
                    .build();

            assertThat(others.verdict(onlyFunding)).isEqualTo(Verdict.COMPLIANT);
            assertThat(Editions.wuhan2005().verdict(onlyFunding)).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void names_the_basis_of_the_change_after_its_own() {
            Rule changed = edition.rules().find(GuaranteeRules.FUNDING.id()).orElseThrow();

            assertThat(changed.severity()).isEqualTo(Severity.CONCERN);
            assertThat(changed.provisions())
                    .startsWith(GuaranteeRules.FUNDING.provisions().get(0))
                    .endsWith(MEASURE);
            assertThat(changed.title(Locale.CHINA)).isEqualTo(GuaranteeRules.FUNDING.title(Locale.CHINA));
            assertThat(changed.reference()).isEqualTo(GuaranteeRules.FUNDING.reference());
        }

        @Test
        void is_told_with_the_severity_that_it_had() {
            assertThat(edition.localChanges())
                    .extracting(LocalChange::id)
                    .containsExactly("guarantee.funding", "guarantee.venue");
            assertThat(edition.localChanges().get(0).before()).contains("violation");
        }
    }

    @Nested
    class A_rule_in_other_words {

        private final RuleWords message =
                new RuleWords(Optional.empty(), Optional.of(WORDS), Optional.empty(), Optional.empty());

        @Test
        void says_them_and_keeps_the_others() {
            Report report = city().words(GuaranteeRules.FUNDING, message, MEASURE)
                    .build()
                    .check(WITHOUT_ALL);
            Finding finding = report.findings().stream()
                    .filter(each -> each.rule().equals(GuaranteeRules.FUNDING))
                    .findFirst()
                    .orElseThrow();

            assertThat(finding.message(Locale.CHINA)).isEqualTo("社区未列团建经费");
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("No League funding is set aside");
            assertThat(finding.rule().title(Locale.CHINA)).isEqualTo(GuaranteeRules.FUNDING.title(Locale.CHINA));
        }

        @Test
        void keeps_each_text_of_an_edition_before_that_the_nearer_one_does_not_say() {
            LocalizedText title = LocalizedText.of("经费有保障", "Funding is there");
            LeagueBuildingPolicy district = city().words(GuaranteeRules.FUNDING, message, MEASURE).build().toBuilder(
                            "district")
                    .words(
                            GuaranteeRules.FUNDING,
                            new RuleWords(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty()),
                            MEASURE)
                    .build();
            Rule rule = district.rules().find(GuaranteeRules.FUNDING.id()).orElseThrow();

            assertThat(rule.title(Locale.CHINA)).isEqualTo("经费有保障");
            assertThat(rule.message(Locale.CHINA)).isEqualTo("社区未列团建经费");
        }

        @Test
        void names_no_other_arguments_than_the_rule_has() {
            LocalizedText other = LocalizedText.of("{count}次", "{count} times");

            assertRefused(
                    () -> city().words(
                                    GuaranteeRules.FUNDING,
                                    new RuleWords(
                                            Optional.empty(), Optional.of(other), Optional.empty(), Optional.empty()),
                                    MEASURE),
                    "{count} times",
                    Expectation.BOTH_LANGUAGES);
        }
    }

    @Nested
    class A_rule_that_is_added {

        private final RuleCheck own = never("guarantee.city.own");

        @Test
        void is_judged_after_those_of_the_family() {
            LeagueBuildingPolicy edition =
                    city().rule(GuaranteePolicy.SUBJECT, own).build();
            ImmutableList<Finding> findings = edition.check(WITHOUT_ALL).findings();

            assertThat(findings.get(findings.size() - 1).rule()).isEqualTo(own.rule());
            assertThat(edition.guarantee().rules().rules()).endsWith(own.rule());
            assertThat(edition.rules().rules()).contains(own.rule());
            assertThat(edition.trace(WITHOUT_ALL).steps())
                    .anyMatch(step -> step.rule().equals(own.rule()));
            assertThat(edition.localChanges())
                    .containsExactly(new LocalChange(
                            ChangeKind.RULE,
                            "guarantee.city.own",
                            MEASURE,
                            "city",
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void can_be_changed_and_switched_off_by_a_nearer_edition() {
            LeagueBuildingPolicy edition =
                    city().rule(GuaranteePolicy.SUBJECT, own).build();
            LeagueBuildingPolicy milder = edition.toBuilder("milder")
                    .severity(own.rule(), Severity.CONCERN, MEASURE)
                    .build();
            LeagueBuildingPolicy without = edition.toBuilder("without")
                    .switchOff(own.rule(), MEASURE, REASON)
                    .build();

            assertThat(kindOf(own.rule(), milder.check(WITHOUT_ALL))).contains(FindingKind.CONCERN);
            assertThat(milder.rules().find(own.rule().id()).orElseThrow().severity())
                    .isEqualTo(Severity.CONCERN);
            assertThat(kindOf(own.rule(), without.check(WITHOUT_ALL))).isEmpty();
            assertThat(without.check(WITHOUT_ALL).switchedOff()).containsExactly(own.rule());
        }

        @Test
        void has_an_id_of_its_own_and_a_family() {
            assertRefused(
                    () -> city().rule(GuaranteePolicy.SUBJECT, never("guarantee.funding"))
                            .build(),
                    "guarantee.funding",
                    Expectation.DISTINCT);
            assertRefused(
                    () -> city().rule(SubjectType.named("weather"), own).build(), "weather", Expectation.SUBJECT_TYPE);
        }
    }

    @Test
    void a_rule_that_the_edition_does_not_have_cannot_be_changed() {
        Rule other = never("guarantee.other").rule();

        assertRefused(
                () -> city().severity(other, Severity.CONCERN, MEASURE).build(),
                "guarantee.other",
                Expectation.RULE_OF_EDITION);
    }

    @Test
    void a_parameter_is_told_with_the_value_that_it_had() {
        assertThat(city().set(CadreParameters.TRAINING_HOURS, 24, MEASURE)
                        .build()
                        .localChanges())
                .containsExactly(new LocalChange(
                        ChangeKind.PARAMETER,
                        "cadre.training-hours",
                        MEASURE,
                        "city",
                        Optional.of("16"),
                        Optional.empty()));
    }

    @Test
    void an_edition_that_changes_no_rule_keeps_its_families() {
        assertThat(city().build().guarantee().switchedOff()).isEmpty();
        assertThat(Editions.wuhan2005().localChanges()).isEmpty();
    }
}
