package org.leaguebuilding.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.text.Language;

class JobOptionsTest {

    @Test
    void all_may_be_given() {
        JobOptions options = JobOptions.parse(
                "--edition",
                "a.json",
                "--edition",
                "b.json",
                "--lang",
                "en",
                "--by",
                "verdict",
                "--piece-mb",
                "2",
                "--out",
                "o",
                "x",
                "y");

        assertThat(options.editions()).containsExactly("a.json", "b.json");
        assertThat(options.language()).contains(Language.EN);
        assertThat(options.folders()).containsExactly("verdict");
        assertThat(options.pieceBytes()).isEqualTo(2 << 20);
        assertThat(options.out()).isEqualTo("o");
        assertThat(options.inputs()).containsExactly("x", "y");
    }

    @Test
    void what_is_left_out_is_as_usual() {
        JobOptions options = JobOptions.parse("--out", "o", "x");

        assertThat(options.editions()).containsExactly("wuhan-2005");
        assertThat(options.language()).isEmpty();
        assertThat(options.folders()).containsExactly("district", "verdict");
        assertThat(options.pieceBytes()).isEqualTo(64 << 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|Usage: ",
                "--out o|Usage: ",
                "--out|A value is missing after --out.",
                "--lang fr --out o x|--lang fr: give zh-CN or en.",
                "--by rule --out o x|--by rule: give district or verdict.",
                "--piece-mb 0 --out o x|--piece-mb 0: give a whole number from 1 to 1048576.",
                "--pieces 3 --out o x|There is no option --pieces."
            })
    void what_cannot_be_is_refused(String arguments, String message) {
        assertThatThrownBy(() -> JobOptions.parse(arguments.split(" ")))
                .isInstanceOf(JobRefusal.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusals_are_told_in_chinese_too() {
        assertThat(new JobRefusal("file.none", "a").message(Language.ZH_CN)).isEqualTo("没有文件a。");
    }
}
