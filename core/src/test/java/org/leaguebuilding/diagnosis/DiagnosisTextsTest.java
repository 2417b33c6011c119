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
                        "Party and League leaders asked: 20; who see League building as their task: 2 (10%); "
                                + "at least 60% is required",
                        "The formation rate varies too much between the units: "
                                + "coefficient of variation 0.8, at most 0.3 is allowed",
                        "Organizations: 20; activities: 2; at least 4 for each organization are required",
                        "Tasks: 40; proposed by subdistricts and communities: 2 (5%); at least 20% is required");
    }

    @Test
    void problems_in_chinese() {
        assertThat(findings(FULL_OF_PROBLEMS).stream().map(finding -> finding.message(Locale.CHINA)))
                .containsExactly(
                        "受访党团干部20人，认识到位的2人，占10%，低于60%的下限",
                        "各单位建团率差距较大，离散系数为0.8，高于0.3的上限", "团组织20个，共开展活动2次，平均每个团组织不足4次", "任务40项，街道、社区自主提出2项，占5%，低于20%的下限");
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
                .isEqualTo(
                        "Party and League leaders asked: at least 240; who see League building as their task: 140; at least 60% is required");
        assertThat(low.message(Locale.CHINA)).isEqualTo("受访党团干部至少240人，认识到位的140人，所占比例低于60%的下限");
        assertThat(pushed.message(Locale.ENGLISH))
                .isEqualTo("Tasks: 31; proposed by subdistricts and communities: at most 1; at least 20% is required");
        assertThat(pushed.message(Locale.CHINA)).isEqualTo("任务31项，街道、社区自主提出至多1项，所占比例低于20%的下限");
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
                        "The formation rate varies too much between the units: coefficient of variation above 0.3, whatever the figures are that are not given");
        assertThat(uneven.message(Locale.CHINA)).isEqualTo("各单位建团率差距较大，离散系数高于0.3的上限，未填报的数据不影响这一判定");
    }

    @Test
    void an_absent_count_is_named_beside_what_is_known() {
        Finding missing = findings(Inputs.of(unit("sd1").leadersRecognizing(OptionalInt.empty())))
                .get(0);

        assertThat(missing.message(Locale.ENGLISH))
                .isEqualTo(
                        "The number of leaders who see it as their task of unit sd1 is not given, so recognition cannot "
                                + "be judged; known so far: asked 10");
        assertThat(missing.remedy(Locale.ENGLISH))
                .isEqualTo("Give the number of leaders who see it as their task of unit sd1");
        assertThat(missing.message(Locale.CHINA)).isEqualTo("未填报单位sd1的认识到位的党团干部人数，无法判断认识程度：已知受访10人");
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
                        "No Party or League leader was asked, so recognition cannot be judged",
                        "No unit has anything to count, so whether the formation rate is even cannot be judged",
                        "No unit has anything to count, so whether the work coverage is even cannot be judged",
                        "There is no League organization, so whether there are enough activities cannot be judged",
                        "There is no task, so initiative cannot be judged");
        assertThat(findings(nothing).stream().map(finding -> finding.remedy(Locale.ENGLISH)))
                .doesNotContain("Give the units");
        assertThat(findings(nothing).stream().map(finding -> finding.message(Locale.CHINA)))
                .containsExactly(
                        "没有受访的党团干部，无法判断认识程度",
                        "各单位均无可供计算的数据，无法判断建团率是否均衡",
                        "各单位均无可供计算的数据，无法判断工作覆盖面是否均衡",
                        "没有团组织，无法判断活动是否充分",
                        "没有任务，无法判断工作是否主动");
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
