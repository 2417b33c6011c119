package org.leaguebuilding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.diagnosis.Inputs.unit;
import static org.leaguebuilding.diagnosis.Inputs.unknown;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.rule.Finding;

/** What a reader reads. */
class DiagnosisTextsTest {

    private static final DiagnosisInput FULL_OF_PROBLEMS = Inputs.of(
            unit("sd1")
                    .leadersRecognizing(1)
                    .organizedCommunities(1)
                    .activities(1)
                    .tasksFromBelow(1),
            unit("sd2").leadersRecognizing(1).activities(1).tasksFromBelow(1));

    private static final DiagnosisInput FULL_OF_UNKNOWNS = Inputs.of(unknown("sd1"));

    private static ImmutableList<Finding> findings(DiagnosisInput input) {
        return Inputs.POLICY.check(input).findings();
    }

    @Test
    void problems_in_english() {
        assertThat(findings(FULL_OF_PROBLEMS).stream().map(finding -> finding.message(Locale.ENGLISH)))
                .containsExactly(
                        "Of those who lead, 20 were asked; 2 see League building as their task, a share below 3/5",
                        "The formation rate is spread unevenly over the units: "
                                + "its coefficient of variation is 0.8000, above 3/10",
                        "20 organizations carried out 2 activities, fewer than 4 for each",
                        "Of 40 tasks, 2 were started from below, a share below 1/5");
    }

    @Test
    void problems_in_chinese() {
        assertThat(findings(FULL_OF_PROBLEMS).stream().map(finding -> finding.message(Locale.CHINA)))
                .containsExactly(
                        "受访党、团干部20人，认识到位的2人，所占比例低于3/5",
                        "建团率发展不平衡，离散系数为0.8000，高于3/10",
                        "团组织20个，共开展活动2次，平均不足4次",
                        "任务40项，街道、社区自主提出2项，所占比例低于1/5");
    }

    @Test
    void bounds_are_said_as_bounds() {
        Finding low = findings(Inputs.of(
                        unit("sd1").leadersAsked(100).leadersRecognizing(0),
                        unit("sd2").leadersAsked(OptionalInt.empty()).leadersRecognizing(140)))
                .get(0);
        Finding pushed = findings(Inputs.of(
                        unit("sd1").tasks(30).tasksFromBelow(0),
                        unit("sd2").tasks(1).tasksFromBelow(OptionalInt.empty())))
                .get(0);

        assertThat(low.message(Locale.ENGLISH))
                .isEqualTo("Of those who lead, at least 240 were asked; 140 see League building as their task, "
                        + "a share below 3/5");
        assertThat(low.message(Locale.CHINA)).isEqualTo("受访党、团干部至少240人，认识到位的140人，所占比例低于3/5");
        assertThat(pushed.message(Locale.ENGLISH))
                .isEqualTo("Of 31 tasks, at most 1 were started from below, a share below 1/5");
        assertThat(pushed.message(Locale.CHINA)).isEqualTo("任务31项，街道、社区自主提出至多1项，所占比例低于1/5");
    }

    @Test
    void a_dispersion_that_no_unknown_count_can_mend_is_said_so() {
        Finding uneven = findings(Inputs.of(
                        unit("s1").communities(1).organizedCommunities(0),
                        unit("s2").communities(1).organizedCommunities(1),
                        unit("s3").communities(1).organizedCommunities(OptionalInt.empty())))
                .get(0);

        assertThat(uneven.message(Locale.ENGLISH))
                .isEqualTo(
                        "The formation rate is spread unevenly over the units: its coefficient of variation is above "
                                + "3/10, whatever the counts turn out to be that are not given");
        assertThat(uneven.message(Locale.CHINA)).isEqualTo("建团率发展不平衡，离散系数高于3/10，未填报的数据不影响这一判定");
    }

    @Test
    void an_absent_count_is_named_beside_what_is_known() {
        Finding missing = findings(Inputs.of(unit("sd1").leadersRecognizing(OptionalInt.empty())))
                .get(0);

        assertThat(missing.message(Locale.ENGLISH))
                .isEqualTo("Whether recognition is low cannot be told: units[0].leadersRecognizing is not given; "
                        + "so far of 10 who were asked at least 0 are known to see League building as their task");
        assertThat(missing.remedy(Locale.ENGLISH)).isEqualTo("State units[0].leadersRecognizing");
        assertThat(missing.message(Locale.CHINA))
                .isEqualTo("无法判断认识程度：“units[0].leadersRecognizing”未填报，已知受访10人、认识到位的至少0人");
    }

    @Test
    void where_there_is_nothing_to_measure_that_is_said() {
        DiagnosisInput nothing = Inputs.of(unknown("sd1")
                .leadersAsked(0)
                .communities(0)
                .youth(0)
                .organizations(0)
                .activities(0)
                .tasks(0));

        assertThat(findings(nothing).stream().map(finding -> finding.message(Locale.ENGLISH)))
                .containsExactly(
                        "Whether recognition is low cannot be told: of those who lead none was asked",
                        "Whether the formation rate is spread evenly cannot be told: no unit has anything to count",
                        "Whether the coverage of work is spread evenly cannot be told: no unit has anything to count",
                        "Whether activities are too few cannot be told: there is no organization",
                        "Whether work moves only when pushed cannot be told: there is no task");
        assertThat(findings(nothing).stream().map(finding -> finding.remedy(Locale.ENGLISH)))
                .doesNotContain("State units");
        assertThat(findings(nothing).stream().map(finding -> finding.message(Locale.CHINA)))
                .containsExactly(
                        "无法判断认识程度：没有受访的党、团干部",
                        "无法判断建团率是否平衡：各单位均无可供计算的数据",
                        "无法判断工作覆盖面是否平衡：各单位均无可供计算的数据",
                        "无法判断活动是否充分：没有团组织",
                        "无法判断工作是否主动：没有任务");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void nothing_is_left_to_fill_in(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(ImmutableList.of(FULL_OF_PROBLEMS, FULL_OF_UNKNOWNS))
                .flatExtracting(DiagnosisTextsTest::findings)
                .hasSize(12)
                .allSatisfy(finding -> {
                    assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "null");
                    assertThat(finding.remedy(locale)).isNotBlank().doesNotContain("{", "null");
                    assertThat(finding.rule().title(locale)).isNotBlank().doesNotContain("{");
                });
    }
}
