package org.leaguebuilding.assessment.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.assessment.diagnosis.Inputs.unit;
import static org.leaguebuilding.assessment.diagnosis.Inputs.unknown;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
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
                        "Of 20 who lead and were asked, 2 see League building as their task, a share below 3/5",
                        "The formation rate is spread unevenly over the units: "
                                + "its coefficient of variation is 0.8000, above 3/10",
                        "20 organizations carried out 2 activities, fewer than 4 for each",
                        "Of 40 tasks, 2 were started from below, a share below 1/5");
    }

    @Test
    void problems_in_chinese() {
        assertThat(findings(FULL_OF_PROBLEMS).stream().map(finding -> finding.message(Locale.CHINA)))
                .containsExactly(
                        "受访党、团干部20人，认识到位的2人，未达到3/5",
                        "建团率发展不平衡，离散系数0.8000，高于3/10",
                        "团组织20个，共开展活动2次，平均不足4次",
                        "任务40项，街道、社区自主提出2项，未达到1/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void nothing_is_left_to_fill_in(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(ImmutableList.of(FULL_OF_PROBLEMS, FULL_OF_UNKNOWNS))
                .flatExtracting(DiagnosisTextsTest::findings)
                .hasSize(9)
                .allSatisfy(finding -> {
                    assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "null");
                    assertThat(finding.remedy(locale)).isNotBlank().doesNotContain("{", "null");
                    assertThat(finding.rule().title(locale)).isNotBlank().doesNotContain("{");
                });
    }
}
