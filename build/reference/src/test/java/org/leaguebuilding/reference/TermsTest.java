package org.leaguebuilding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One word for one thing in each language, in the library, on the command line, on the pages and in the guide. */
class TermsTest {

    /** What is no longer said in Chinese, with what is said instead. 不合格 is a grade, and nothing else. */
    private static final ImmutableMap<Pattern, String> DROPPED = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("(?<!建)整改(?=要求|：|\\*)|(?<!整改)(?<!建团)建议：|满足条件"), "整改建议")
            .put(Pattern.compile("事实缺失|缺项"), "缺少事实")
            .put(Pattern.compile("不合格(?!”|\\n|$)"), "不符合")
            .put(Pattern.compile("暂无法判定"), "无法判定")
            .put(Pattern.compile("等级"), "性质、等次")
            .put(Pattern.compile("审核|审查"), "检查")
            .put(Pattern.compile("违规"), "不符合")
            .put(Pattern.compile("(?<!未)发现(?!不)"), "问题")
            .put(Pattern.compile("否决"), "等次限制项")
            .put(Pattern.compile("未说明(?!理由|退回)|未作出评价"), "未填报、未评价")
            .put(Pattern.compile("证明材料"), "佐证材料")
            .put(Pattern.compile("条款|讲话条文"), "讲话要求")
            .put(Pattern.compile("法定|团内文件"), "团内规章")
            .put(Pattern.compile("本版(?!本)"), "政策版本")
            .put(Pattern.compile("缺省|暂定|暂以|暂按"), "默认")
            .put(Pattern.compile("底线"), "下限")
            .put(Pattern.compile("变异系数|离散程度"), "离散系数")
            .put(Pattern.compile("覆盖率(?!规则)|覆盖比例"), "工作覆盖面")
            .put(Pattern.compile("变更申请|后退|原阶段"), "阶段申报、退回较前阶段")
            .put(Pattern.compile("区级领导情况|区级责任计划|责任链条|计划期(?!间)|完成时限|发展规划"), "区级领导机制、责任分解方案、责任链、方案期限、完成期限、发展计划")
            .put(Pattern.compile("下达事项(?!的单位)|回报"), "部署事项、反馈")
            .put(Pattern.compile("发起"), "自主提出")
            .put(Pattern.compile("活动方案"), "年度活动计划")
            .put(Pattern.compile("荣誉"), "示范称号")
            .put(Pattern.compile("吸纳|参加组织"), "吸收、参加单位")
            .put(Pattern.compile("依托|隶属"), "依靠、领导")
            .put(Pattern.compile("撤换|取代"), "撤并")
            .put(Pattern.compile("应配人数"), "核定职数")
            .put(Pattern.compile("重点关爱|受访负责人|党、团干部|经费支持"), "特别关注关心、党团干部、资金扶持")
            .put(Pattern.compile("回执|一票"), "凭证、等次限制项")
            .put(Pattern.compile("贵方|首个社区|距今"), "您的、第一个社区、到记录截止日")
            .put(Pattern.compile("消息|应答|追溯"), "说明、答复、轨迹")
            .put(Pattern.compile("指纹|(?<!政策)版本文件|自带版本"), "哈希值、政策版本文件、内置版本")
            .put(Pattern.compile("推一推动一动|推一推才动一动"), "推一推就动一动")
            .buildOrThrow();

    /** What is no longer said in English; keys and codes may still have it. */
    private static final ImmutableMap<Pattern, String> DROPPED_IN_ENGLISH = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("[Nn]obody has|not stated\\b"), "has not been appraised, not given")
            .put(Pattern.compile("none twice|held against"), "no duplicates, checked against")
            .put(Pattern.compile("hang together|warm to|ready to give"), "connected, committed, dedicated")
            .put(Pattern.compile("[Ss]tatutory"), "set by League documents")
            .put(Pattern.compile("special needs|[Yy]outh center"), "special circumstances, youth centre")
            .put(Pattern.compile("[Hh]earings? (in|about|on)\\b"), "report")
            .put(Pattern.compile("fall(s|ing)? back"), "going back to an earlier stage")
            .put(Pattern.compile("[Vv]eto\\b"), "grade cap")
            .put(Pattern.compile("stands under|service carrier|opaque"), "leads, service project, person reference")
            .put(Pattern.compile("below the floor|above the ceiling"), "at least, at most")
            .put(
                    Pattern.compile("started from below|non-compliant [a-z]"),
                    "proposed by the lower level, not compliant")
            .buildOrThrow();

    private static final Path ROOT = Docs.FOLDER.resolve("..").normalize();

    static List<Path> texts() throws IOException {
        return files(ROOT, "_zh_CN.properties");
    }

    static List<Path> pages() throws IOException {
        return files(Docs.FOLDER.resolve("zh-CN"), ".md");
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> Stream.of("target", ".git").noneMatch(part -> hasPart(file, part)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasPart(Path file, String part) {
        return Stream.iterate(file, path -> path != null, Path::getParent).anyMatch(path -> path.endsWith(part));
    }

    static List<Path> englishTexts() throws IOException {
        return files(ROOT, "_en.properties");
    }

    static List<Path> englishPages() throws IOException {
        return files(Docs.FOLDER.resolve("en"), ".md");
    }

    @ParameterizedTest
    @MethodSource({"texts", "pages"})
    void are_not_those_that_were_dropped(Path file) throws IOException {
        assertHasNone(DROPPED, file);
    }

    @ParameterizedTest
    @MethodSource({"englishTexts", "englishPages"})
    void are_not_those_that_were_dropped_in_english(Path file) throws IOException {
        assertHasNone(DROPPED_IN_ENGLISH, file);
    }

    private static void assertHasNone(ImmutableMap<Pattern, String> terms, Path file) throws IOException {
        List<String> texts = Files.readString(file).lines().map(TermsTest::text).toList();
        assertThat(terms.entrySet())
                .as(file.toString())
                .isNotEmpty()
                .allSatisfy(dropped -> assertThat(texts)
                        .as(dropped.getValue())
                        .isNotEmpty()
                        .noneMatch(text -> dropped.getKey().matcher(text).find()));
    }

    /** A line without the key of a text and without what pages quote as code. */
    private static String text(String line) {
        return line.replaceFirst("^[a-zA-Z0-9.-]+=", "").replaceAll("`[^`]*`|\\{[^}]*}|\\([^()]*\\.md[^()]*\\)", "");
    }

    @Test
    void are_looked_for_in_all_modules_with_texts_and_on_all_pages() throws IOException {
        assertThat(texts())
                .extracting(Path::toString)
                .anyMatch(file -> file.contains("core"))
                .anyMatch(file -> file.contains("json"))
                .anyMatch(file -> file.contains("reference"))
                .anyMatch(file -> file.contains("city-report"));
        assertThat(pages())
                .extracting(Path::toString)
                .anyMatch(file -> file.endsWith("guide.md"))
                .anyMatch(file -> file.endsWith("formation.md"));
    }
}
