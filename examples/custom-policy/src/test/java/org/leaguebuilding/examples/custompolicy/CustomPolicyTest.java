package org.leaguebuilding.examples.custompolicy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class CustomPolicyTest {

    @Test
    void it_prints_what_the_city_changes_and_what_that_means_in_both_languages() {
        assertThat(printed()).isEqualTo("""
                == wuhan-2005 -> example-city-2026
                新增模式 | 校社共建 | 校社共建团组织
                新增规则 | 校社共建须有学校参与 | 校社共建团组织
                新增规则 | 校社共建的社区青年不少于30人 | 校社共建团组织
                参数调整 | 年度活动的最少类别数: 2 -> 4 | 社区团建达标线
                参数调整 | 考核评分办法: default (five-haves 40, platforms 12, objectives 15, rights-and-care 10, forms 8, carriers 5, outcome 10) \
                -> example-city-2026 (five-haves 50, objectives 15, rights-and-care 15, outcome 10, online 10) | 社区团建考评计分
                参数调整 | 青年满意率下限: 80% -> 85% | 社区团建达标线
                参数调整 | 示范区建团率下限: 80% -> 95% | 社区团建达标线
                -- wuhan-2005
                不符合
                  政策版本未列建团模式“campus”
                  团员共2名，不足团支部所需的3名
                独立建团 不适用, 联合建团 不适用, 行业建团 适用, 市场建团 不适用
                合计83–100分，等次未定，可能为良好、优秀
                -- example-city-2026
                符合
                独立建团 不适用, 联合建团 不适用, 行业建团 适用, 市场建团 不适用, 校社共建 适用
                合计80分，等次为合格
                == wuhan-2005 -> example-city-2026
                Mode added | Campus formation | Formation with a school
                Rule added | Campus formation takes in a school | Formation with a school
                Rule added | Campus formation needs 30 youth in the community | Formation with a school
                Figure changed | Kinds of activity in a programme, at least: 2 -> 4 | Floors to be reached
                Figure changed | Assessment scheme: default (five-haves 40, platforms 12, objectives 15, rights-and-care 10, forms 8, carriers 5, outcome 10) \
                -> example-city-2026 (five-haves 50, objectives 15, rights-and-care 15, outcome 10, online 10) | Scoring of communities
                Figure changed | Share of youth who are satisfied, at least: 80% -> 85% | Floors to be reached
                Figure changed | Formation rate of a demonstration district, at least: 80% -> 95% | Floors to be reached
                -- wuhan-2005
                non-compliant
                  The edition does not define the mode “campus”
                  Members: 2; a branch needs at least 3
                Independent formation not-eligible, Joint formation not-eligible, Industry formation eligible, Market formation not-eligible
                Total 83–100, grade not settled: possibly good, excellent
                -- example-city-2026
                compliant
                Independent formation not-eligible, Joint formation not-eligible, Industry formation eligible, Market formation not-eligible, Campus \
                formation eligible
                Total 80, grade pass
                """);
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CustomPolicy.print(new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8).replace("\r\n", "\n");
    }
}
