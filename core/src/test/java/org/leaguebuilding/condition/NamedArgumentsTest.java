package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.Specimens;
import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Hearing;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

/** The values that texts of declared rules name, in the words of the finding. */
class NamedArgumentsTest {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");

    private static final Condition ONE = Condition.of("memberCount", Operator.AT_LEAST, 1);

    private static DeclaredRule rule(Condition condition, String path, String message) {
        return Declared.rule()
                .words(TEXT, LocalizedText.of(message, message), TEXT)
                .path(path)
                .condition(condition)
                .build();
    }

    private static String message(Subject subject, DeclaredRule rule) {
        ImmutableList<Finding> findings = Declared.findings(subject, rule);
        assertThat(findings).hasSize(1);
        return findings.get(0).message(Locale.ENGLISH);
    }

    private static Community community(String id, OptionalInt members, OptionalInt youth) {
        return Community.builder()
                .id(id)
                .name(id)
                .subdistrictId("s-1")
                .memberCount(members)
                .youthCount(youth)
                .build();
    }

    private static FormationProposal proposal(Community... communities) {
        return FormationProposal.builder()
                .from((FormationProposal) Specimens.of(FormationProposal.class))
                .communities(ImmutableList.copyOf(communities))
                .participants(ImmutableList.of())
                .sharedResources(ImmutableList.of())
                .replaces(ImmutableList.of())
                .build();
    }

    private static ActivityProgramme programme(Activity activity) {
        return ActivityProgramme.builder()
                .from((ActivityProgramme) Specimens.of(ActivityProgramme.class))
                .activities(ImmutableList.of(activity))
                .build();
    }

    private static Activity.Builder activity() {
        return Activity.builder().id("a-1").kind(ActivityKind.RIGHTS_PROTECTION);
    }

    private static CommunityGuarantee guarantee() {
        return CommunityGuarantee.builder()
                .id("g-1")
                .communityId("c-1")
                .asOf(LocalDate.of(2005, 12, 31))
                .cycle(DateSpan.ofYear(2005))
                .addHearing(Hearing.builder()
                        .id("h-1")
                        .on(LocalDate.of(2005, 6, 30))
                        .addSubjects(HearingSubject.DEVELOPMENT)
                        .build())
                .addHearing(Hearing.builder()
                        .id("h-3")
                        .on(LocalDate.of(2005, 7, 31))
                        .addSubjects(HearingSubject.DEVELOPMENT)
                        .build())
                .addHearing(Hearing.builder()
                        .id("h-2")
                        .addSubjects(HearingSubject.DEVELOPMENT)
                        .build())
                .build();
    }

    private static DeclaredRule ofEachCommunity(Condition condition, String message) {
        return Declared.rule()
                .words(TEXT, LocalizedText.of(message, message), TEXT)
                .each("communities")
                .path("memberCount")
                .condition(condition)
                .build();
    }

    @Test
    void a_count_of_zero_is_a_number() {
        assertThat(message(
                        proposal(community("c-1", OptionalInt.of(0), OptionalInt.empty())),
                        ofEachCommunity(ONE, "{id}: {memberCount}, {minimum}")))
                .isEqualTo("c-1: 0, 1");
    }

    @Test
    void a_count_that_is_absent_is_no_argument() {
        DeclaredRule both = ofEachCommunity(
                ONE.and(Condition.of("youthCount", Operator.AT_MOST, 5)), "{memberCount}, {youthCount}");
        ImmutableList<Finding> findings =
                Declared.findings(proposal(community("c-1", OptionalInt.empty(), OptionalInt.of(9))), both);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).arguments()).containsEntry("youthCount", 9L).doesNotContainKey("memberCount");
    }

    @Test
    void codes_of_closed_sets_are_listed_by_their_titles() {
        ActivityProgramme programme = programme(activity()
                .needs(ImmutableSet.of(YouthNeed.POLITICS_AND_CULTURE))
                .build());
        DeclaredRule rule = Declared.rule()
                .words(TEXT, LocalizedText.of("{needs}", "{needs}"), TEXT)
                .each("activities")
                .path("needs")
                .condition(Condition.of("needs", Operator.CONTAINS, YouthNeed.GROWTH))
                .build();

        assertThat(message(programme, rule)).isEqualTo(YouthNeed.POLITICS_AND_CULTURE.title(Locale.ENGLISH));
    }

    @Test
    void codes_of_open_sets_are_shown_by_the_titles_that_the_library_knows() {
        DeclaredRule rule = Declared.rule()
                .words(TEXT, LocalizedText.of("{kind}", "{kind}"), TEXT)
                .each("activities")
                .path("kind")
                .condition(Condition.is("kind", ActivityKind.CARE))
                .build();

        assertThat(message(programme(activity().build()), rule)).isEqualTo("protection of rights");
    }

    @Test
    void decimals_are_shown_without_zeros_at_their_end() {
        HonorNomination nomination = HonorNomination.builder()
                .from((HonorNomination) Specimens.of(HonorNomination.class))
                .dispersion(new BigDecimal("0.50"))
                .build();

        assertThat(message(
                        nomination,
                        rule(
                                Condition.of("dispersion", Operator.AT_MOST, new BigDecimal("0.20")),
                                "dispersion",
                                "{dispersion}, {maximum}")))
                .isEqualTo("0.5, 0.2");
    }

    @Test
    void a_count_of_elements_that_meet_a_condition_is_of_those_known_to() {
        assertThat(message(
                        guarantee(),
                        rule(
                                Condition.count(
                                        "hearings",
                                        Condition.of("on", Operator.AT_MOST, "2005-12-31"),
                                        Bound.atLeast(4)),
                                "hearings",
                                "{count} of {minimum}")))
                .isEqualTo("2 of 4");
    }

    @Test
    void a_count_of_what_is_absent_is_zero() {
        DeclaredRule rule = Declared.rule()
                .words(TEXT, LocalizedText.of("{count}, {effective}", "{count}, {effective}"), TEXT)
                .each("activities")
                .path("dates")
                .condition(Condition.count("dates", Bound.atLeast(2)).and(Condition.is("effective", true)))
                .build();

        assertThat(message(programme(activity().effective(false).build()), rule))
                .isEqualTo("0, no");
    }

    @Test
    void a_count_of_a_set_is_its_size() {
        DeclaredRule rule = Declared.rule()
                .words(TEXT, LocalizedText.of("{count}", "{count}"), TEXT)
                .each("activities")
                .path("dates")
                .condition(Condition.count("dates", Bound.atLeast(2)))
                .build();

        assertThat(message(
                        programme(activity()
                                .dates(ImmutableList.of(LocalDate.of(2005, 6, 30)))
                                .build()),
                        rule))
                .isEqualTo("1");
    }

    @Test
    void a_sum_adds_the_known_counts() {
        FormationProposal proposal = proposal(
                community("c-1", OptionalInt.of(3), OptionalInt.empty()),
                community("c-2", OptionalInt.empty(), OptionalInt.empty()),
                community("c-3", OptionalInt.of(4), OptionalInt.empty()));

        assertThat(message(
                        proposal,
                        rule(
                                Condition.sum("communities", "memberCount", Bound.between(1, 5)),
                                "communities",
                                "{sum} of {minimum} to {maximum}")))
                .isEqualTo("7 of 1 to 5");
    }

    @Test
    void a_sum_over_elements_that_meet_a_condition_leaves_the_others_out() {
        FormationProposal proposal = proposal(
                community("c-1", OptionalInt.of(3), OptionalInt.of(10)),
                community("c-2", OptionalInt.of(5), OptionalInt.of(8)),
                community("c-3", OptionalInt.of(7), OptionalInt.empty()));
        Condition sum = new Condition.Sum(
                "communities",
                "memberCount",
                Optional.of(Condition.of("youthCount", Operator.AT_LEAST, 9)),
                Bound.atLeast(4),
                Optional.of("members"));

        assertThat(message(proposal, rule(sum.and(Condition.is("mode", "market")), "mode", "{members}")))
                .isEqualTo("3");
    }
}
