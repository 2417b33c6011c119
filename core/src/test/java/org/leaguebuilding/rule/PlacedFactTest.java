package org.leaguebuilding.rule;

import static java.util.Locale.CHINA;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Guidance;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** Facts with their places, and their values, as people read them. */
class PlacedFactTest {

    private static final RuleFamily<FormationProposal> FAMILY =
            Editions.wuhan2005().formation();

    private static final FormationProposal PROPOSAL = FormationProposal.builder()
            .id("p-1")
            .mode(ModeId.JOINT)
            .organizationType(OrganizationType.BRANCH)
            .proposedOn(LocalDate.of(2005, 5, 4))
            .addCommunity(Community.builder()
                    .id("c-1")
                    .name("Heping")
                    .subdistrictId("s-1")
                    .build())
            .addParticipant(Participant.builder().id("e-7").build())
            .build();

    private static PlacedFact at(String path) {
        String declared = path.replaceAll("\\d+", "").replaceAll("\\[]$", "");
        SubjectFact fact = FAMILY.facts().stream()
                .filter(each -> each.path().equals(declared))
                .findFirst()
                .orElseThrow();
        return FAMILY.placed(PROPOSAL, fact, path);
    }

    private static void assertTitle(String path, String zhCn, String en) {
        assertThat(at(path).title(CHINA)).isEqualTo(zhCn);
        assertThat(at(path).title(ENGLISH)).isEqualTo(en);
    }

    private static void assertWords(String path, @Nullable Object value, String zhCn, String en) {
        assertThat(at(path).words(value, CHINA)).isEqualTo(zhCn);
        assertThat(at(path).words(value, ENGLISH)).isEqualTo(en);
    }

    @Test
    void a_fact_of_the_subject_itself_is_told_by_its_title() {
        assertTitle("mode", "建团模式", "mode");
    }

    @Test
    void a_fact_of_an_element_is_told_with_the_name_of_the_element() {
        assertTitle("communities[0].cadreTeam", "社区Heping的团干部队伍评价", "appraisal of the cadre team of community Heping");
    }

    @Test
    void an_element_is_told_by_its_name_and_one_that_is_not_there_by_its_number() {
        assertTitle("participants[0]", "参加单位e-7", "participating organization e-7");
        assertTitle("participants[1]", "第2个参加单位", "participating organization 2");
    }

    @Test
    void values_are_told_in_the_words_of_their_kind() {
        assertWords("mode", null, "未填报", "not given");
        assertWords("mode", ModeId.JOINT, "联合建团", "joint formation");
        assertWords("organizationType", OrganizationType.BRANCH, "团支部", "branch");
        assertWords("proposedOn", LocalDate.of(2005, 5, 4), "2005年5月4日", "4 May 2005");
        assertWords("communities[0].memberCount", 3, "3", "3");
        assertWords("mode", true, "是", "yes");
        assertWords("mode", false, "否", "no");
        assertWords("mode", Ratio.of(1, 8), "12.5%", "12.5%");
        assertWords("mode", new BigDecimal("1E+2"), "100", "100");
        assertWords("mode", DateSpan.ofYear(2005), "2005年1月1日至12月31日", "1 January to 31 December 2005");
    }

    @Test
    void a_list_is_told_by_its_elements_and_a_map_by_its_keys_and_values() {
        assertWords("communities[0].adjacentTo", ImmutableSet.of(), "无", "none");
        assertWords("communities[0].adjacentTo", ImmutableSet.of("c-2", "c-3"), "c-2、c-3", "c-2, c-3");
        assertWords("mode", ImmutableMap.of(ModeId.JOINT, true), "联合建团：是", "joint formation: yes");
    }

    @Test
    void an_object_is_told_by_what_is_stated_in_it_and_a_person_not_at_all() {
        assertWords("participants[0]", PROPOSAL.participants().get(0), "（编号：e-7）", "(Id: e-7)");
        assertWords("head.person", PersonRef.of("u-17"), "有关人员", "a person");
    }

    @Test
    void words_of_the_caller_come_first_also_within_a_list() {
        assertThat(at("communities[0].adjacentTo")
                        .words(
                                ImmutableSet.of("c-2", "new"),
                                CHINA,
                                value -> Optional.of("甲").filter(any -> value.equals("new"))))
                .isEqualTo("c-2、甲");
    }

    @Test
    void an_object_of_which_nothing_is_stated_is_told_as_such() {
        RuleFamily<CommunityGuarantee> guarantees = Editions.wuhan2005().guarantee();
        CommunityGuarantee guarantee = CommunityGuarantee.builder()
                .id("g-1")
                .communityId("c-1")
                .asOf(LocalDate.of(2005, 12, 31))
                .cycle(DateSpan.ofYear(2005))
                .build();
        SubjectFact guidance = guarantees.facts().stream()
                .filter(fact -> fact.path().equals("difficulties[].guidance"))
                .findFirst()
                .orElseThrow();

        assertThat(guarantees
                        .placed(guarantee, guidance, "difficulties[0].guidance")
                        .words(new Guidance(Optional.empty()), CHINA))
                .isEqualTo("（未填内容）");
    }

    @Test
    void facts_at_one_place_are_equal() {
        assertThat(at("mode"))
                .isEqualTo(at("mode"))
                .hasSameHashCodeAs(at("mode"))
                .hasToString("mode");
        assertThat(at("communities[0].memberCount")).isNotEqualTo(at("communities[1].memberCount"));
        assertThat(at("communities[0].memberCount").fact().path()).isEqualTo("communities[].memberCount");
    }
}
