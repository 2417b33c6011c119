package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.PolicyBuilder;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** The modes that a city adds: the source speaks of six and names four (P24). */
class CustomModeTest {

    private static final ModeId CAMPUS = ModeId.of("campus");

    private static final NoProvision PILOT = NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city"));

    private static final LocalProvision CITY = new LocalProvision(
            "wuhan.campus-mode",
            LocalizedText.of("校社共建", "Campus formation"),
            LocalizedText.of("市试点方案", "Pilot scheme of the city"));

    private static final Rule AGREEMENT = rule("formation.campus.agreement", Severity.VIOLATION)
            .from(CITY)
            .message(LocalizedText.of("未填报共建协议", "No agreement is named"))
            .remedy(LocalizedText.of("请填报共建协议", "Name the agreement"))
            .build();

    private static final Rule YOUTH = rule("formation.campus.youth", Severity.CONCERN)
            .from(PILOT)
            .arguments("community")
            .message(LocalizedText.of("社区{community}青年不足50名", "Community {community} has fewer than 50 youth"))
            .missing(LocalizedText.of("社区{community}未填报青年人数", "The youth of community {community} were not counted"))
            .remedy(LocalizedText.of("请另选社区", "Choose another community"))
            .build();

    private static final Rule OTHER = rule("formation.campus.other", Severity.CONCERN)
            .from(PILOT)
            .message(LocalizedText.of("未填", "None"))
            .remedy(LocalizedText.of("请填", "Name it"))
            .build();

    private static Rule.Builder rule(String id, Severity severity) {
        return Rule.define(id, severity).title(LocalizedText.of("共建条件", "A condition of campus formation"));
    }

    private static CustomMode.Builder campus() {
        return CustomMode.define(CAMPUS)
                .version("1")
                .title(LocalizedText.of("校社共建", "Campus formation"))
                .from(CITY)
                .condition(
                        AGREEMENT,
                        "coreOrganization",
                        proposal -> Truth.of(proposal.coreOrganization().isPresent()))
                .eachCommunity(YOUTH, "youthCount", community -> Truth.isAtLeast(community.youthCount(), 50));
    }

    private static LeagueBuildingPolicy city(FormationMode... modes) {
        PolicyBuilder builder = Editions.wuhan2005().toBuilder("pilot-city");
        for (FormationMode mode : modes) {
            builder.mode(mode);
        }
        return builder.build();
    }

    private static FormationProposal.Builder proposal(Community... communities) {
        return Proposals.inMode(CAMPUS, ImmutableList.copyOf(communities)).coreOrganization("agreement");
    }

    private static void assertRefused(ThrowingCallable construction, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(construction)
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Nested
    class A_condition_of_its_code {

        private void assertFails(CustomMode mode, Rule rule, String message) {
            FormationProposal proposal =
                    proposal(Communities.weak("c1").build()).build();

            assertThatExceptionOfType(FailedConditionException.class)
                    .isThrownBy(() -> city(mode).check(proposal))
                    .withMessage(message)
                    .satisfies(failure -> {
                        assertThat(failure.mode()).isEqualTo(CAMPUS);
                        assertThat(failure.rule()).isEqualTo(rule.id());
                    });
        }

        @Test
        void that_throws_is_named_with_mode_and_rule() {
            assertFails(
                    campus().condition(OTHER, "head", any -> {
                                throw new IllegalArgumentException("of the host");
                            })
                            .build(),
                    OTHER,
                    "mode campus: the condition of formation.campus.other has thrown"
                            + " java.lang.IllegalArgumentException: of the host");
        }

        @Test
        @SuppressWarnings("NullAway") // what a host may do by mistake
        void that_gives_null_is_named_as_well() {
            assertFails(
                    campus().eachCommunity(OTHER, "name", any -> null).build(),
                    OTHER,
                    "mode campus: the condition of formation.campus.other gave null in place of a truth");
        }
    }

    @Nested
    class In_a_check {

        private final LeagueBuildingPolicy city = city(campus().build());

        @Test
        void is_known_and_satisfied() {
            assertFindings(city, proposal(Communities.weak("c1").build())).isEmpty();
        }

        @Test
        void reports_its_own_rules_with_their_own_provisions() {
            assertFindings(
                            city,
                            proposal(
                                            Communities.weak("c1")
                                                    .youthCount(49)
                                                    .build(),
                                            Communities.weak("c2")
                                                    .youthCount(50)
                                                    .build(),
                                            Communities.weak("c3")
                                                    .youthCount(OptionalInt.empty())
                                                    .build())
                                    .coreOrganization(Optional.empty()))
                    .containsExactly(
                            "formation.campus.agreement violation at coreOrganization {} by wuhan.campus-mode",
                            "formation.campus.youth concern at communities[0].youthCount {community=c1} by none",
                            "formation.campus.youth missing-fact at communities[2].youthCount {community=c3} by none");
        }

        @Test
        void meets_the_rules_of_every_formation_too() {
            assertFindings(
                            city,
                            proposal(Communities.weak("c1").memberCount(2).build())
                                    .partyOrganization(Optional.empty()))
                    .extracting(line -> line.substring(0, line.indexOf(' ')))
                    .containsExactly("formation.party-leadership.named", "formation.size.minimum");
        }

        @Test
        void is_told_in_both_languages() {
            Report report = city.check(
                    proposal(Communities.weak("c1").youthCount(49).build()).build());
            Finding finding = report.findings().get(0);

            assertThat(report.edition()).isEqualTo("pilot-city");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("社区c1青年不足50名");
            assertThat(finding.message(Locale.UK)).isEqualTo("Community c1 has fewer than 50 youth");
            assertThat(finding.remedy(Locale.UK)).isEqualTo("Choose another community");
        }

        @Test
        void counts_the_members_of_participants_where_it_says_so() {
            FormationProposal.Builder proposal = proposal(
                            Communities.weak("c1").memberCount(1).build())
                    .addParticipant(Proposals.participant("p1").memberCount(2).build());

            assertFindings(city, proposal).hasSize(1);
            assertFindings(city(campus().takingInParticipants().build()), proposal)
                    .isEmpty();
        }

        @Test
        void has_its_rules_between_those_of_the_built_in_modes_and_of_the_new_fields() {
            assertThat(city.rules().rules())
                    .containsSequence(
                            FormationRules.MARKET_HEAD_DEDICATED, AGREEMENT, YOUTH, FormationRules.NEW_FIELD_CORE);
        }
    }

    @Nested
    class In_an_edition {

        @Test
        void changes_nothing_in_the_edition_that_was_shipped() {
            LeagueBuildingPolicy shipped = Editions.wuhan2005();
            ImmutableList<Rule> before = shipped.rules().rules();
            LeagueBuildingPolicy city = city(campus().build());

            assertThat(shipped.rules().rules()).isEqualTo(before).doesNotContain(AGREEMENT);
            assertThat(shipped.formation().modes()).hasSize(4);
            assertThat(city.formation().modes()).hasSize(5);
            assertFindings(shipped, proposal(Communities.weak("c1").build()))
                    .containsExactly("formation.mode.known violation at mode {mode=campus} by P24");
        }

        @Test
        void goes_on_into_editions_that_are_built_on_it() {
            LeagueBuildingPolicy city = city(campus().build());
            CustomMode market = CustomMode.define(ModeId.of("night-market"))
                    .version("1")
                    .title(LocalizedText.of("夜市建团", "Night market formation"))
                    .from(PILOT)
                    .condition(
                            rule("formation.night-market.core", Severity.CONCERN)
                                    .from(PILOT)
                                    .message(LocalizedText.of("未填", "None"))
                                    .remedy(LocalizedText.of("请填", "Name it"))
                                    .build(),
                            "coreOrganization",
                            any -> Truth.TRUE)
                    .build();

            assertThat(city.toBuilder("another-city")
                            .mode(market)
                            .build()
                            .formation()
                            .modes())
                    .extracting(mode -> mode.id().code())
                    .containsExactly("independent", "joint", "industry", "market", "campus", "night-market");
            assertThat(city.asOf(Findings.WUHAN_2026.day()).formation().modes()).hasSize(5);
            assertThat(city.formation().modes()).hasSize(5);
        }

        @Test
        void stands_once() {
            assertRefused(() -> city(campus().build(), campus().build()), "modes", Expectation.DISTINCT);
            CustomMode sameRules = CustomMode.define(ModeId.of("campus-2"))
                    .version("1")
                    .title(LocalizedText.of("校社共建", "Campus formation"))
                    .from(CITY)
                    .condition(AGREEMENT, "coreOrganization", any -> Truth.TRUE)
                    .build();
            assertRefused(() -> city(campus().build(), sameRules), "rules", Expectation.DISTINCT);
        }
    }

    @Nested
    class Construction {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.formation.ModeId#builtIn")
        void refuses_the_ids_of_the_source(ModeId id) {
            assertRefused(() -> CustomMode.define(id), "id", Expectation.OWN_ID);
        }

        @Test
        void needs_a_version_of_its_code() {
            assertRefused(
                    () -> CustomMode.define(CAMPUS)
                            .title(LocalizedText.of("题", "Title"))
                            .from(PILOT)
                            .condition(AGREEMENT, "head", any -> Truth.TRUE)
                            .build(),
                    "version",
                    Expectation.PRESENT);
            assertRefused(() -> CustomMode.define(CAMPUS).version(" "), "version", Expectation.IDENTIFIER);
            assertThat(campus().version("2024-1").build().version()).contains("2024-1");
        }

        @Test
        void has_paths_that_are_facts() {
            assertRefused(
                    () -> campus().condition(AGREEMENT, "coreOrganisation", any -> Truth.TRUE),
                    "path",
                    Expectation.KNOWN_FACT);
            assertRefused(
                    () -> campus().eachCommunity(YOUTH, "youths", any -> Truth.TRUE), "fact", Expectation.KNOWN_FACT);
        }

        @Test
        void needs_title_basis_and_condition() {
            assertRefused(
                    () -> CustomMode.define(CAMPUS)
                            .from(PILOT)
                            .condition(AGREEMENT, "head", any -> Truth.TRUE)
                            .build(),
                    "title",
                    Expectation.PRESENT);
            assertRefused(
                    () -> CustomMode.define(CAMPUS)
                            .version("1")
                            .title(LocalizedText.of("题", "Title"))
                            .condition(AGREEMENT, "head", any -> Truth.TRUE)
                            .build(),
                    "provisions",
                    Expectation.NOT_EMPTY);
            assertRefused(
                    () -> CustomMode.define(CAMPUS)
                            .version("1")
                            .title(LocalizedText.of("题", "Title"))
                            .from(PILOT)
                            .build(),
                    "conditions",
                    Expectation.NOT_EMPTY);
        }

        @Test
        void refuses_two_conditions_with_one_rule() {
            assertRefused(
                    () -> campus().condition(AGREEMENT, "head", any -> Truth.TRUE)
                            .build(),
                    "rules",
                    Expectation.DISTINCT);
        }
    }

    @Test
    void says_what_it_is_and_what_it_rests_on() {
        CustomMode mode = campus().build();

        assertThat(mode.id()).isEqualTo(CAMPUS);
        assertThat(mode).hasToString("campus");
        assertThat(mode.title(Locale.CHINA)).isEqualTo("校社共建");
        assertThat(mode.title(Locale.FRANCE)).isEqualTo("Campus formation");
        assertThat(mode.provisions()).containsExactly(CITY);
        assertThat(mode.rules().rules()).containsExactly(AGREEMENT, YOUTH);
        assertThat(mode.takesInParticipants()).isFalse();
        assertThat(mode.joinsCommunities()).isFalse();
    }

    @Test
    void the_built_in_modes_say_so_too() {
        ImmutableList<FormationMode> modes = Editions.wuhan2005().formation().modes();

        assertThat(modes).extracting(mode -> mode.title(Locale.CHINA)).containsExactly("独立建团", "联合建团", "行业建团", "市场建团");
        assertThat(modes).extracting(Object::toString).containsExactly("independent", "joint", "industry", "market");
        assertThat(modes)
                .flatExtracting(FormationMode::provisions)
                .containsExactly(Provision.P25, Provision.P28, Provision.P29, Provision.P30, Provision.P31);
    }

    @Nested
    class In_advice {

        @Test
        void fits_where_what_it_asks_for_besides_is_arranged() {
            CustomMode arranged = campus().bestCase(draft -> FormationProposal.builder()
                            .from(draft)
                            .coreOrganization("agreement")
                            .build())
                    .build();
            Community community = Communities.weak("c1").build();

            assertThat(city(arranged).advise(community, ImmutableList.of()).on(CAMPUS))
                    .get()
                    .satisfies(advice -> assertThat(advice.eligibility()).isEqualTo(Eligibility.ELIGIBLE));
        }

        @Test
        void does_not_fit_where_nothing_says_that_it_is() {
            assertThat(city(campus().build())
                            .advise(Communities.weak("c1").build(), ImmutableList.of())
                            .on(CAMPUS))
                    .get()
                    .satisfies(advice -> {
                        assertThat(advice.eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
                        assertThat(advice.unmet()).extracting(Finding::rule).containsExactly(AGREEMENT);
                        assertThat(advice.unmet().get(0).remedy(Locale.CHINA)).isEqualTo("请填报共建协议");
                    });
        }

        @Test
        void comes_behind_the_modes_of_the_source() {
            assertThat(city(campus().build())
                            .advise(Communities.strong("c1").build(), ImmutableList.of())
                            .modes())
                    .extracting(ModeAdvice::mode)
                    .endsWith(ModeId.MARKET, CAMPUS);
        }
    }
}
