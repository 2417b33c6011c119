package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Hearing;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

/** What texts of declared rules show of codes, days and shares. */
class DeclaredTextsTest {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");

    private static final CommunityGuarantee GUARANTEE = CommunityGuarantee.builder()
            .id("g-1")
            .communityId("c-1")
            .asOf(LocalDate.of(2005, 12, 31))
            .cycle(DateSpan.ofYear(2005))
            .venueArranged(false)
            .addHearing(Hearing.builder()
                    .id("h-1")
                    .addSubjects(HearingSubject.DEVELOPMENT, HearingSubject.ACTIVITIES)
                    .build())
            .build();

    private static Finding finding(Condition condition, String zh, String en) {
        return Declared.findings(
                        GUARANTEE,
                        Declared.rule()
                                .words(TEXT, LocalizedText.of(zh, en), TEXT)
                                .condition(condition)
                                .build())
                .get(0);
    }

    private static void assertShown(Finding finding, String zh, String en) {
        assertThat(finding.message(Locale.CHINA)).isEqualTo(zh);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void a_day_as_people_write_it() {
        assertShown(
                finding(Condition.of("asOf", Operator.AT_LEAST, "2006-01-31"), "{asOf}，{minimum}", "{asOf}, {minimum}"),
                "2005年12月31日，2006年1月31日",
                "31 December 2005, 31 January 2006");
    }

    @Test
    void a_truth_value_as_a_word() {
        assertShown(finding(Condition.is("venueArranged", true), "{venueArranged}", "{venueArranged}"), "否", "no");
    }

    @Test
    void codes_of_a_set_by_their_titles() {
        DeclaredRule rule = Declared.rule()
                .words(TEXT, LocalizedText.of("{id}：{subjects}", "{id}: {subjects}"), TEXT)
                .each("hearings")
                .path("subjects")
                .condition(Condition.of("subjects", Operator.CONTAINS, HearingSubject.DIFFICULTIES))
                .build();

        assertShown(Declared.findings(GUARANTEE, rule).get(0), "h-1：发展情况、活动情况", "h-1: development, activities");
    }

    @Test
    void codes_by_their_titles_and_modes_of_the_document_by_theirs() {
        LocalProvision measure = new LocalProvision("m", TEXT, TEXT);
        DeclaredRule own = DeclaredRule.define("formation.city.own", Severity.CONCERN)
                .from(measure)
                .words(TEXT, LocalizedText.of("{organizationType}，{mode}", "{organizationType}, {mode}"), TEXT)
                .path("mode")
                .condition(Condition.is("organizationType", OrganizationType.COMMITTEE)
                        .and(Condition.is("mode", "joint")))
                .build();
        DeclaredRule partner = DeclaredRule.define("formation.campus.partner", Severity.VIOLATION)
                .words(TEXT, TEXT, TEXT)
                .path("participants")
                .condition(Condition.count("participants", Bound.atLeast(1)))
                .build();
        LeagueBuildingPolicy city = Editions.of(EditionDocument.define("city", TEXT)
                .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
                .basis(measure)
                .change(Change.add(FormationPolicy.SUBJECT, own))
                .change(new Change.AddedMode(
                        "campus", LocalizedText.of("校社共建", "Campus formation"), "m", true, ImmutableList.of(partner)))
                .build());
        FormationProposal proposal = FormationProposal.builder()
                .id("p-1")
                .proposedOn(LocalDate.of(2005, 3, 1))
                .mode(ModeId.of("campus"))
                .organizationType(OrganizationType.BRANCH)
                .addCommunity(Community.builder()
                        .id("c-1")
                        .name("和平社区")
                        .subdistrictId("s-1")
                        .build())
                .build();

        Finding finding = city.check(proposal).findings().stream()
                .filter(each -> each.rule().id().value().equals("formation.city.own"))
                .findFirst()
                .orElseThrow();
        assertShown(finding, "团支部，校社共建", "branch, Campus formation");
    }

    @Test
    void days_of_a_shipped_rule_as_the_library_writes_them() {
        LocalProvision measure = new LocalProvision("m", TEXT, TEXT);
        LocalizedText days = LocalizedText.of("{partyOn}与{leagueOn}", "{partyOn} and {leagueOn}");
        Rule rule = Editions.wuhan2005().leadership().rules().rules().stream()
                .filter(each -> each.arguments().contains("partyOn"))
                .findFirst()
                .orElseThrow();
        LeagueBuildingPolicy city = Editions.of(EditionDocument.define("city", TEXT)
                .base(Base.shipped("wuhan-2005", LocalDate.of(2024, 3, 1)))
                .basis(measure)
                .change(Change.words(
                        rule,
                        new RuleWords(Optional.empty(), Optional.of(days), Optional.empty(), Optional.empty()),
                        measure))
                .build());
        Rule changed = city.rules().find(rule.id()).orElseThrow();

        assertShown(
                Finding.of(
                        changed,
                        FindingKind.VIOLATION,
                        "id",
                        ImmutableMap.of("partyOn", "2005-06-30", "leagueOn", "2005-07-31")),
                "2005年6月30日与2005年7月31日",
                "30 June 2005 and 31 July 2005");
    }
}
