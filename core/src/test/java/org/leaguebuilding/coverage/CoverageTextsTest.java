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
                        "There are 100 youth at c1, but no League work",
                        "There are 12 members at c1, enough for a branch (3), but no sound League organization",
                        "The member is on the rolls of 2 organizations instead of one",
                        "Of 10 young migrant workers League work reaches 1; the edition asks for a share of at least 1/2",
                        "The League organization of c1 is weakened or gone",
                        "Youth center y1 states no community that it serves");
    }

    @Test
    void gaps_in_chinese() {
        assertThat(findings(FULL_OF_GAPS).stream().map(finding -> finding.message(Locale.CHINA)))
                .containsExactly(
                        "c1有青年100人，尚未开展团的工作",
                        "c1有团员12名，已达建立团支部所需的3名，但无健全的团组织",
                        "该团员现由2个团组织管理，应由一个团组织管理",
                        "进城务工青年10人，团的工作覆盖1人，覆盖比例应不低于1/2",
                        "c1团组织状况为“削弱”",
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
                        "Whether c1 has youth without League work is unknown: communities[0].youthCount is not given",
                        "Whether c1 has youth without League work is unknown: communities[0].youthReached is not given",
                        "Whether c1 has members without a sound League organization is unknown: "
                                + "communities[0].memberCount is not given",
                        "Whether c1 has members without a sound League organization is unknown: "
                                + "communities[0].organization is not given");
    }

    @Test
    void a_group_that_was_not_surveyed_is_said_to_be_left_out() {
        Finding missing = findings(FULL_OF_UNKNOWNS).stream()
                .filter(finding -> finding.path().equals("groups"))
                .findFirst()
                .orElseThrow();

        assertThat(missing.message(Locale.ENGLISH))
                .isEqualTo("How far League work reaches laid-off and jobless youth is unknown: "
                        + "the survey does not list them");
        assertThat(missing.remedy(Locale.ENGLISH))
                .isEqualTo("Survey how far League work reaches laid-off and jobless youth");
        assertThat(missing.message(Locale.CHINA)).isEqualTo("无法判断下岗待业青年的覆盖情况：调查未列该群体");
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

        assertThat(gap.message(Locale.ENGLISH)).isEqualTo("There are youth at c1, but no League work");
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
                        "There is one young person at c1, but no League work",
                        "The member is on the rolls of no organization instead of one");
        assertThat(findings(survey).get(1).remedy(Locale.ENGLISH))
                .isEqualTo("Agree on one organization that manages the member");
        assertThat(findings(survey).get(1).message(Locale.CHINA)).isEqualTo("该团员现未由任何团组织管理，应由一个团组织管理");
    }

    @Test
    void remedies_have_codes_and_terms() {
        assertThat(ConditionRemedy.values())
                .extracting(ConditionRemedy::code)
                .containsExactly("restore", "establish", "enliven");
        assertThat(ConditionRemedy.ENLIVEN.term()).isEqualTo("选好配强团干部，开展青年欢迎的活动");
    }
}
