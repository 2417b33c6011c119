package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UsageTest {

    private static final List<String> COMMANDS =
            Stream.of(Subcommand.values()).map(Subcommand::word).toList();

    @Nested
    class A_word_that_does_not_fit {

        @Test
        void is_told_in_the_language_asked_for_with_what_may_have_been_meant() {
            assertWrong(List.of("chekc"), "没有命令“chekc”。是否指check？", "There is no command “chekc”. Did you mean check?");
            assertWrong(
                    List.of("check", "--fromat", "json"),
                    "没有选项--fromat。是否指--format？",
                    "There is no option --fromat. Did you mean --format?");
            assertWrong(
                    List.of("check", "--format", "jsno"),
                    "--format text|json：“jsno”不在可选范围（text, json）之内。是否指json？",
                    "--format text|json: “jsno” is none of text, json. Did you mean json?");
            assertWrong(
                    List.of("rules", "--edition", "wuhan-205"),
                    "--edition：没有政策版本“wuhan-205”。可用wuhan-2005，或wuhan-2005@某日，或以.yaml、.yml、.json结尾的文件。是否指wuhan-2005？",
                    "--edition: there is no edition “wuhan-205”. Use wuhan-2005, or wuhan-2005@ with a day, or a file that"
                            + " ends in .yaml, .yml or .json. Did you mean wuhan-2005?");
            assertWrong(
                    List.of("explain", "formation.joint.ajacent"),
                    "政策版本wuhan-2005没有规则“formation.joint.ajacent”。用命令rules查看全部规则。是否指formation.joint.adjacent？",
                    "Edition wuhan-2005 has no rule “formation.joint.ajacent”. The command “rules” lists them."
                            + " Did you mean formation.joint.adjacent?");
            assertWrong(
                    List.of("parameters", "formatoin"),
                    "政策版本wuhan-2005没有规则、类别或参数“formatoin”。用命令rules和parameters查看。是否指formation？",
                    "Edition wuhan-2005 has no rule, family or parameter “formatoin”. The commands “rules” and"
                            + " “parameters” list them. Did you mean formation?");
            assertWrong(
                    List.of("schema", "edtion"),
                    "没有文档类型“edtion”。不写类型的schema命令列出全部类型。是否指edition？",
                    "There is no document “edtion”. The command “schema” without a name lists them. Did you mean edition?");
            assertWrong(
                    List.of("edition", "fromat", "a.yaml"),
                    "edition：没有“fromat”这一功能。可用edition format FILE。是否指format？",
                    "edition: there is no “fromat”. Use edition format FILE. Did you mean format?");
            assertWrong(
                    List.of("schema", "formation-propsal"),
                    "没有文档类型“formation-propsal”。不写类型的schema命令列出全部类型。是否指formation-proposal？",
                    "There is no document “formation-propsal”. The command “schema” without a name lists them."
                            + " Did you mean formation-proposal?");
        }

        @Test
        void is_told_where_nothing_is_near() {
            assertWrong(List.of("xyzzy"), "没有命令“xyzzy”。", "There is no command “xyzzy”.");
            assertWrong(
                    List.of("edition"),
                    "edition：未写明要做的事。可用edition format FILE。",
                    "edition: what is to be done is not said. Use edition format FILE.");
            assertWrong(List.of("edition", "format"), "缺少：FILE。", "Missing: FILE.");
            assertWrong(List.of("explain"), "缺少：RULE-ID。", "Missing: RULE-ID.");
            assertWrong(List.of("check", "--format"), "缺少：--format text|json。", "Missing: --format text|json.");
            assertWrong(
                    List.of("explain", "a.b", "c.d"),
                    "多出一项参数：“c.d”。请删去，或与前一项一并加引号。",
                    "There is one argument too many: “c.d”. Leave it out, or put it in quotes together with the one before.");
            assertWrong(
                    List.of("check", "--format", "json", "--format", "text"),
                    "--format text|json重复出现。请只写一次。",
                    "--format text|json occurs twice. Give it once.");
            assertWrong(
                    List.of("rules", "--edition", "wuhan-2005@2026-02-30"),
                    "--edition：“2026-02-30”不是政策版本可取的日期。请写成wuhan-2005@2026-01-31的形式，自2005-09-01至2199-12-31。",
                    "--edition: “2026-02-30” is not a day that an edition can stand as of. Write it as in"
                            + " wuhan-2005@2026-01-31, from 2005-09-01 to 2199-12-31.");
        }

        @Test
        void names_the_usage_of_the_command() {
            assertThat(Run.of("check", "--fromat", "json", "--lang", "en").err())
                    .endsWith("Usage: city-report check --help\n");
        }

        private void assertWrong(List<String> words, String zhCn, String en) {
            assertThat(wrong(words, "zh-CN")).isEqualTo(zhCn);
            assertThat(wrong(words, "en")).isEqualTo(en);
        }

        private String wrong(List<String> words, String language) {
            String[] args = Stream.concat(Stream.of("--lang=" + language), words.stream())
                    .toArray(String[]::new);
            Run run = Run.of(args);
            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(run.out()).isEmpty();
            return run.err().lines().findFirst().orElse("");
        }
    }

    @Nested
    class The_language {

        @Test
        void may_stand_before_the_command_and_behind_it() {
            Run english = Run.of("rules", "--lang", "en");

            assertThat(Run.of("--lang", "en", "rules")).isEqualTo(english);
            assertThat(Run.of("--lang", "zh-CN", "rules", "--lang", "en")).isEqualTo(english);
            assertThat(Run.of("rules")).isNotEqualTo(english).isEqualTo(Run.of("rules", "--lang", "zh"));
        }

        @Test
        void is_one_of_two() {
            assertThat(Run.of("rules", "--lang", "fr").err()).isEqualTo("--lang：没有语言“fr”。可用zh-CN或en。\n");
            assertThat(Run.of("rules", "--lang", "fr").status()).isEqualTo(ExitStatus.FAILED);
        }

        @Test
        void is_that_of_the_help_too() {
            assertThat(COMMANDS).isNotEmpty().allSatisfy(command -> {
                assertThat(Run.of(command, "--help").out())
                        .startsWith("用法：city-report " + command)
                        .contains("--edition", "政策版本，wuhan-2005");
                assertThat(Run.of(command, "--help", "--lang", "en").out())
                        .startsWith("Usage: city-report " + command)
                        .doesNotContainPattern("[一-龥]");
            });
        }
    }

    @Test
    void the_edition_may_stand_before_the_command_too() {
        assertThat(Run.of("--edition", "wuhan-2005@2026-01-01", "rules"))
                .isEqualTo(Run.of("rules", "--edition", "wuhan-2005@2026-01-01"))
                .isNotEqualTo(Run.of("rules"));
    }

    @Test
    void without_a_command_it_names_them() {
        Run run = Run.of("--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).startsWith("No command is named. Use ").contains(COMMANDS);
    }

    @Test
    void the_version_is_that_of_the_build() {
        Run run = Run.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("city-report \\d+\\.\\d+\\.\\d+\\S* \\(wuhan-2005\\)\n");
        assertThat(COMMANDS).isNotEmpty().allSatisfy(command -> {
            assertThat(Run.of(command, "--version")).isEqualTo(run);
            assertThat(Run.of(command, "-V")).isEqualTo(run);
        });
    }
}
