package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.assertRefused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;

class PlaceWordsTest {

    private static final Rule RULE = Rule.define("city.rules.place", Severity.VIOLATION)
            .from(Provision.P29)
            .title(LocalizedText.of("应符合要求", "It is as it should be"))
            .message(LocalizedText.of("不符合", "It is not"))
            .remedy(LocalizedText.of("请改正", "Mend it"))
            .build();

    private static FormationProposal proposal(String name) {
        return FormationProposal.builder()
                .id("p-1")
                .mode(ModeId.JOINT)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(LocalDate.of(2005, 5, 4))
                .addCommunity(Community.builder()
                        .id("420106005012")
                        .name(name)
                        .subdistrictId("420106005")
                        .build())
                .addParticipant(Participant.builder().id("e-7").build())
                .build();
    }

    private static Finding in(FormationProposal proposal, String path, int index) {
        Checks checks = Checks.quiet().requireAt(RULE, Truth.UNKNOWN, FactPath.of(path), index);
        return Report.of("formation-proposal", proposal, "wuhan-2005", checks)
                .findings()
                .get(0);
    }

    private static Finding stored(String path) {
        return Finding.of(RULE, FindingKind.MISSING_FACT, path, ImmutableMap.of());
    }

    private static void assertRemedy(Finding finding, String zhCn, String en) {
        assertThat(finding.remedy(Locale.CHINA)).isEqualTo(zhCn);
        assertThat(finding.remedy(Locale.ENGLISH)).isEqualTo(en);
    }

    @Nested
    class A_missing_fact {

        @Test
        void is_told_by_its_title_and_the_name_of_its_place() {
            Finding finding = in(proposal("和平社区"), "communities[].cadreTeam", 0);

            assertRemedy(finding, "请填报和平社区的团干部队伍评价", "Give the appraisal of the cadre team of community 和平社区");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("未填报和平社区的团干部队伍评价，无法判断是否符合“应符合要求”");
            assertThat(finding.path()).isEqualTo("communities[0].cadreTeam");
        }

        @Test
        void is_told_with_the_kind_of_place_where_the_name_does_not_say_it() {
            assertRemedy(
                    in(proposal("和平"), "communities[].memberCount", 0),
                    "请填报社区和平的团员人数",
                    "Give the number of League members of community 和平");
        }

        @Test
        void is_told_by_the_id_of_its_place_where_that_has_no_name() {
            assertRemedy(
                    in(proposal("和平社区"), "participants[].scale", 0),
                    "请填报参加单位e-7的规模",
                    "Give the scale of participating organization e-7");
        }

        @Test
        void of_the_subject_itself_needs_no_place() {
            Finding finding = in(proposal("和平社区"), "organizationType", FactPath.NO_INDEX);

            assertRemedy(finding, "请填报组织类型", "Give the type of organization");
            assertThat(finding.place()).isEmpty();
        }

        @Test
        void within_a_value_is_told_with_the_title_of_the_value() {
            assertRemedy(
                    in(proposal("和平社区"), "head.background", FactPath.NO_INDEX),
                    "请填报负责人的身份",
                    "Give the background of the head");
        }

        @Test
        void by_a_key_is_told_by_the_title_of_what_stands_there() {
            assertRemedy(
                    stored("platforms.services"),
                    "请填报社会服务平台建设情况",
                    "Give the state of the platform for social services");
        }

        @Test
        void of_a_place_within_a_value_of_an_element_is_told_from_the_outside_in() {
            assertRemedy(
                    stored("difficulties[1].guidance.on"),
                    "请填报第2个难点问题指导的日期",
                    "Give the day of the guidance of difficulty 2");
        }

        @Test
        void that_the_library_does_not_know_is_told_by_its_path() {
            assertRemedy(stored("weather.rain"), "请填报“weather.rain”", "Give the “weather.rain”");
            assertRemedy(stored("days[0].rain"), "请填报第1个对象的“days[].rain”", "Give the “days[].rain” of element 1");
        }

        @Test
        void of_a_host_is_told_by_the_rules_own_words() {
            Rule own = TestRules.texted(
                            Rule.define("city.rules.words", Severity.VIOLATION).from(Provision.P29))
                    .missing(LocalizedText.of("{where}：缺{fact}", "{where}: no {fact}"))
                    .missingRemedy(LocalizedText.of("补{where}{fact}", "add {fact} of {where}"))
                    .build();
            Finding finding = Finding.of(own, FindingKind.MISSING_FACT, "communities[1].type", ImmutableMap.of());

            assertThat(finding.message(Locale.CHINA)).isEqualTo("第2个社区：缺类型");
            assertThat(finding.remedy(Locale.ENGLISH)).isEqualTo("add type of community 2");
            assertThat(Finding.of(own, FindingKind.MISSING_FACT, "organizationType", ImmutableMap.of())
                            .message(Locale.ENGLISH))
                    .isEqualTo("subject: no type of organization");
        }
    }

    @Nested
    class A_place {

        @Test
        void is_the_name_of_the_element_that_the_path_leads_through() {
            assertThat(in(proposal("和平社区"), "communities[].type", 0).place()).contains("和平社区");
            assertThat(in(proposal("和平社区"), "participants[].scale", 0).place()).contains("e-7");
        }

        @Test
        void is_nameless_where_there_is_no_such_element_or_the_list_has_no_names() {
            assertThat(in(proposal("和平社区"), "communities[].type", 5).place()).isEmpty();
            assertThat(in(proposal("和平社区"), "sharedResources[].kind", 0).place())
                    .isEmpty();
        }

        @Test
        void of_a_finding_that_was_stored_is_told_by_its_number_until_it_is_given_its_name() {
            Finding finding = stored("communities[1].foundation");

            assertRemedy(
                    finding, "请填报第2个社区的工作基础评价", "Give the appraisal of the foundation of League work of community 2");
            assertRemedy(
                    finding.withPlace("幸福社区"),
                    "请填报幸福社区的工作基础评价",
                    "Give the appraisal of the foundation of League work of community 幸福社区");
            assertThat(finding.withPlace("幸福社区").place()).contains("幸福社区");
        }

        @Test
        void is_not_part_of_what_findings_are_compared_by() {
            Finding finding = stored("communities[1].foundation");

            assertThat(finding.withPlace("幸福社区")).isEqualTo(finding);
            assertThat(finding.withPlace("幸福社区").arguments()).isEqualTo(finding.arguments());
        }

        @Test
        @SuppressWarnings("NullAway") // a host's code may do so
        void is_refused_where_it_is_null() {
            Finding finding = stored("communities[1].foundation");

            assertRefused(() -> finding.withPlace(null), "Finding.place", Expectation.PRESENT);
        }

        @Test
        void of_a_person_has_no_name() {
            assertRemedy(
                    stored("floatingMembers[1].managedBy"),
                    "请填报第2名流动团员的管理团组织",
                    "Give the managing organizations of floating member 2");
        }
    }

    @Nested
    class A_path {

        @Test
        void is_taken_apart_into_the_fact_and_the_elements_on_the_way() {
            FactPlace place = FactPlace.of("a[1].b.c[20].d");

            assertThat(place.fact()).isEqualTo("a[].b.c[].d");
            assertThat(place.elements())
                    .isEqualTo(ImmutableList.of(new FactPlace.Element("a", 1), new FactPlace.Element("a[].b.c", 20)));
        }
    }

    @Nested
    class An_element_of_a_list {

        @Test
        void has_the_title_of_the_list_for_its_label() {
            assertThat(in(proposal("和平社区"), "communities[0]", FactPath.NO_INDEX).label(Locale.CHINA))
                    .contains("拟建团社区");
            assertThat(stored("communities[3]").label(Locale.ENGLISH)).contains("Communities");
            assertThat(stored("unknownThings[3]").label(Locale.ENGLISH)).isEmpty();
        }

        @Test
        void has_its_id_in_the_path_by_ids() {
            FormationProposal proposal = proposal("和平社区");

            assertThat(in(proposal, "communities[0].type", FactPath.NO_INDEX).pathById())
                    .isEqualTo("communities[420106005012].type");
            assertThat(in(proposal, "communities[0]", FactPath.NO_INDEX).pathById())
                    .isEqualTo("communities[420106005012]");
            assertThat(in(proposal, "participants[0].unknown.fact", FactPath.NO_INDEX)
                            .pathById())
                    .isEqualTo("participants[e-7].unknown.fact");
            assertThat(in(proposal, "head.background", FactPath.NO_INDEX).pathById())
                    .isEqualTo("head.background");
        }

        @Test
        void keeps_its_index_where_there_is_no_such_element() {
            FormationProposal proposal = proposal("和平社区");

            assertThat(in(proposal, "communities[7].type", FactPath.NO_INDEX).pathById())
                    .isEqualTo("communities[7].type");
            assertThat(in(proposal, "head[0].communities[0].type[1]", FactPath.NO_INDEX)
                            .pathById())
                    .isEqualTo("head[0].communities[0].type[1]");
        }

        @Test
        void has_its_name_where_the_subject_is_not_known() {
            assertThat(stored("communities[2].type").pathById()).isEqualTo("communities[2].type");
            assertThat(stored("communities[2].type").withPlace("和平社区").pathById())
                    .isEqualTo("communities[和平社区].type");
        }
    }
}
