package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Finding;

/** What a reader reads. */
class CoverageTextsTest {

    private static final CoverageSurvey FULL_OF_GAPS = Surveys.empty()
            .addCommunity(Surveys.community("c1")
                    .youthReached(0)
                    .organization(OrganizationCondition.WEAKENED)
                    .build())
            .addFloatingMember(
                    Surveys.floating("r").managedBy(ImmutableSet.of("o1", "o2")).build())
            .addGroup(Surveys.group(YouthGroup.MIGRANT_WORKERS).reachedCount(1).build())
            .addGroup(Surveys.group(YouthGroup.JOBLESS).build())
            .addGroup(Surveys.group(YouthGroup.VULNERABLE).build())
            .addGroup(Surveys.group(YouthGroup.SPECIAL_NEEDS).build())
            .addYouthCenter(YouthCenter.builder().id("y1").build())
            .build();

    private static final CoverageSurvey FULL_OF_UNKNOWNS = Surveys.empty()
            .addCommunity(
                    SurveyedCommunity.builder().id("c1").subdistrictId("sd1").build())
            .addFloatingMember(Surveys.floating("r").build())
            .build();

    private static ImmutableList<Finding> findings(CoverageSurvey survey) {
        return Surveys.POLICY.check(survey).findings();
    }

    @Test
    void gaps_in_english() {
        assertThat(findings(FULL_OF_GAPS).stream().map(finding -> finding.message(Locale.ENGLISH)))
                .containsExactly(
                        "Young people at c1: 100; League work: none",
                        "League members at c1: 12, enough for a branch (3); sound League organization: none",
                        "Organizations that the member is registered with: 2; exactly one is required",
                        "Of 10 young migrant workers League work reaches 1 (10%); at least 50% is required",
                        "League organization of c1: weakened or gone",
                        "Youth centre y1 names no community that it serves");
    }

    @Test
    void gaps_in_chinese() {
        assertThat(findings(FULL_OF_GAPS).stream().map(finding -> finding.message(Locale.CHINA)))
                .containsExactly(
                        "c1有青年100人，尚未开展团的工作",
                        "c1有团员12名，已达建立团支部所需的3名，但无健全的团组织",
                        "登记该团员的团组织有2个，应有且仅有1个",
                        "进城务工青年10人，团的工作覆盖1人（10%），低于50%的下限",
                        "c1的团组织状况：削弱或消失",
                        "青年中心y1未填报所服务的社区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void nothing_is_left_to_fill_in(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(ImmutableList.of(FULL_OF_GAPS, FULL_OF_UNKNOWNS))
                .flatExtracting(CoverageTextsTest::findings)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "null");
                    assertThat(finding.remedy(locale)).isNotBlank().doesNotContain("{", "null");
                    assertThat(finding.rule().title(locale)).isNotBlank().doesNotContain("{");
                });
    }

    @Test
    void unknown_facts_say_what_is_missing() {
        assertThat(findings(FULL_OF_UNKNOWNS).stream().limit(4).map(finding -> finding.message(Locale.ENGLISH)))
                .containsExactly(
                        "The number of youth of community c1 is not given, so whether it has young people without "
                                + "League work is unknown",
                        "The number of youth reached of community c1 is not given, so whether it has young people "
                                + "without League work is unknown",
                        "The number of League members of community c1 is not given, so whether it has members without "
                                + "a sound League organization is unknown",
                        "The condition of the League organization of community c1 is not given, so whether it has "
                                + "members without a sound League organization is unknown");
    }

    @Test
    void a_group_that_was_not_surveyed_is_said_to_be_left_out() {
        Finding missing = findings(FULL_OF_UNKNOWNS).stream()
                .filter(finding -> finding.path().equals("groups"))
                .findFirst()
                .orElseThrow();

        assertThat(missing.message(Locale.ENGLISH))
                .isEqualTo("The survey does not list laid-off and jobless youth, "
                        + "so how far League work reaches them is unknown");
        assertThat(missing.remedy(Locale.ENGLISH))
                .isEqualTo("Survey how far League work reaches laid-off and jobless youth");
        assertThat(missing.message(Locale.CHINA)).isEqualTo("调查未列下岗待业青年，无法判断其覆盖情况");
    }

    @Test
    void a_count_that_is_not_given_is_left_out_of_the_sentence() {
        CoverageSurvey survey = Surveys.empty()
                .addCommunity(SurveyedCommunity.builder()
                        .id("c1")
                        .subdistrictId("sd1")
                        .memberCount(5)
                        .youthReached(0)
                        .organization(OrganizationCondition.SOUND)
                        .build())
                .build();
        Finding gap = findings(survey).get(0);

        assertThat(gap.message(Locale.ENGLISH)).isEqualTo("There are young people at c1, but no League work");
        assertThat(gap.message(Locale.CHINA)).isEqualTo("c1有青年，尚未开展团的工作");
    }

    @Test
    void one_and_none_are_said_as_such() {
        CoverageSurvey survey = Surveys.empty()
                .addCommunity(Surveys.community("c1")
                        .youthCount(1)
                        .youthReached(0)
                        .memberCount(1)
                        .build())
                .addFloatingMember(
                        Surveys.floating("r").managedBy(ImmutableSet.of()).build())
                .build();

        assertThat(findings(survey).stream().limit(2).map(finding -> finding.message(Locale.ENGLISH)))
                .containsExactly(
                        "Young people at c1: 1; League work: none",
                        "Organizations that the member is registered with: 0; exactly one is required");
        assertThat(findings(survey).get(1).remedy(Locale.ENGLISH))
                .isEqualTo("Agree on one organization that registers the member");
        assertThat(findings(survey).get(1).message(Locale.CHINA)).isEqualTo("登记该团员的团组织有0个，应有且仅有1个");
    }

    @Test
    void remedies_have_codes_and_terms() {
        assertThat(ConditionRemedy.values())
                .extracting(ConditionRemedy::code)
                .containsExactly("restore", "establish", "enliven");
        assertThat(ConditionRemedy.ENLIVEN.term()).isEqualTo("选好配强团干部，开展青年喜闻乐见的活动");
    }
}
