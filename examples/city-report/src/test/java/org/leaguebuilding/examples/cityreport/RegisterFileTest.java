package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.examples.cityreport.register.Register;

/** Registers as spreadsheets write them. */
class RegisterFileTest {

    private static final String HEAD = "unit_code,unit_name,subdistrict_code,district_code,district_name\n";
    private static final String FIRST = "420102002003,保成社区,420102002,420102,江岸区\n";
    private static final String SECOND = "420102002004,泰宁社区,420102002,420102,江岸区\n";
    private static final String REGISTER = HEAD + FIRST + SECOND;

    @TempDir
    private Path folder = Path.of("");

    @Nested
    class Is_read {

        @Test
        void with_a_mark_before_it() throws IOException {
            assertSame(("\uFEFF" + REGISTER).getBytes(UTF_8));
        }

        @Test
        void in_gb18030() throws IOException {
            assertSame(REGISTER.getBytes(Charset.forName("GB18030")));
        }

        @Test
        void packed_with_gzip() throws IOException {
            assertSame(Packed.gzip(REGISTER));
        }

        @Test
        void with_empty_columns_at_the_end() throws IOException {
            assertSame(REGISTER.replace("\n", ",,\n"));
            assertSame(HEAD + (FIRST + SECOND).replace("\n", ",,\n"));
        }

        @Test
        void with_empty_rows() throws IOException {
            assertSame("\n" + HEAD + FIRST + "\n,,,,\n" + SECOND + " , ,,,\n\n");
        }

        @Test
        void with_the_line_ends_of_windows_and_quoted_cells() throws IOException {
            assertSame(REGISTER.replace("\n", "\r\n").replace("保成社区", "\"保成社区\""));
        }

        @Test
        void with_further_columns_and_in_another_order() throws IOException {
            assertSame("""
                    district_name,unit_name,remark,district_code,subdistrict_code,unit_code
                    江岸区,保成社区,,420102,420102002,420102002003
                    江岸区,泰宁社区,x,420102,420102002,420102002004
                    """);
        }

        private void assertSame(String text) throws IOException {
            assertSame(text.getBytes(UTF_8));
        }

        private void assertSame(byte[] bytes) throws IOException {
            assertThat(Register.read(file(bytes))).isEqualTo(Register.read(file(REGISTER.getBytes(UTF_8))));
        }
    }

    @Nested
    class Is_refused_with_row_column_and_what_to_do {

        @Test
        void where_a_spreadsheet_rounded_a_code() throws IOException {
            assertRefused(
                    REGISTER.replace("420102002004", "4.20102E+11"),
                    "，第3行，unit_code列：“4.20102E+11”是电子表格转换后的代码，已丢失部分数字。请将该列设为文本，重新导入原文件。",
                    ", row 3, column unit_code: “4.20102E+11” is what a spreadsheet made of a code, and digits are lost."
                            + " Import the original file once more with this column as text.");
        }

        @Test
        void where_a_code_is_empty() throws IOException {
            assertRefused(
                    REGISTER.replace("420102002004", ""),
                    "，第3行，unit_code列：内容为空。请填写，或删除整行。不设区的市，district_name填写市名。",
                    ", row 3, column unit_code: nothing stands there. Fill it in, or delete the whole row."
                            + " A city without districts has its own name as district_name.");
        }

        @Test
        void where_a_row_ends_too_early() throws IOException {
            assertRefused(
                    HEAD + FIRST + "420102002004,泰宁社区,420102002,420102\n",
                    "，第3行，district_name列：内容为空。请填写，或删除整行。不设区的市，district_name填写市名。",
                    ", row 3, column district_name: nothing stands there. Fill it in, or delete the whole row."
                            + " A city without districts has its own name as district_name.");
        }

        @Test
        void where_a_row_stands_there_twice_also_behind_empty_rows() throws IOException {
            assertRefused(
                    REGISTER + "\n" + FIRST,
                    "，第5行，unit_code列：“420102002003”在第2行已经出现。请保留其中一行。",
                    ", row 5, column unit_code: “420102002003” occurs in row 2 already. Keep one of the rows.");
        }

        @Test
        void where_a_code_has_a_sign_that_is_no_digit() throws IOException {
            assertRefused(
                    REGISTER.replace("420102002004", "420102002004\u00A0"),
                    "，第3行，unit_code列：“420102002004U+00A0”中有“U+00A0”，代码只能是数字。请删去该字符。",
                    ", row 3, column unit_code: “420102002004U+00A0” has the sign “U+00A0” in it, and a code is digits only."
                            + " Take the sign out.");
            assertRefused(
                    REGISTER.replace("420102002004", "'420102002004"),
                    "，第3行，unit_code列：“'420102002004”中有“'”，代码只能是数字。请删去该字符。",
                    ", row 3, column unit_code: “'420102002004” has the sign “'” in it, and a code is digits only."
                            + " Take the sign out.");
            assertRefused(
                    REGISTER.replace("420102002004", "42010200200４"),
                    "，第3行，unit_code列：“42010200200４”中有“４”，代码只能是数字。请删去该字符。",
                    ", row 3, column unit_code: “42010200200４” has the sign “４” in it, and a code is digits only."
                            + " Take the sign out.");
        }

        @Test
        void where_a_code_has_more_or_fewer_digits() throws IOException {
            assertRefused(
                    REGISTER.replace("420102002004", "42010200204"),
                    "，第3行，unit_code列：“42010200204”有11位，应为12位。请更正代码。",
                    ", row 3, column unit_code: “42010200204” has 11 digits, and such a code has 12. Correct the code.");
        }

        @Test
        void where_a_town_is_its_own_district() throws IOException {
            assertRefused(
                    HEAD + "441900003001,岗贝社区居民委员会,441900003,441900003,东城街道\n",
                    "，第2行，district_code列：“441900003”有9位，应为6位。请更正代码。",
                    ", row 2, column district_code: “441900003” has 9 digits, and such a code has 6. Correct the code.");
        }

        @Test
        void where_a_unit_lies_in_another_district_than_its_code_says() throws IOException {
            assertRefused(
                    HEAD + FIRST + "420111500001,关东社区,420111500,420171,东湖高新区\n",
                    "，第3行，district_code列：“420171”与单位420111500001不符，单位代码以其街道和区的代码开头。"
                            + "请填写420111（镇或功能区代替区的也一样），或更正unit_code。",
                    ", row 3, column district_code: “420171” does not fit to unit 420111500001, whose code starts with its"
                            + " subdistrict and district. Write 420111, also where a town or a zone stands in for a district,"
                            + " or correct the unit_code.");
        }

        @Test
        void where_a_district_has_two_names() throws IOException {
            assertRefused(
                    REGISTER.replace("泰宁社区,420102002,420102,江岸区", "泰宁社区,420102002,420102,江汉区"),
                    "，第3行，district_name列：“江汉区”，而前面各行中区420102的名称是“江岸区”。请统一名称。",
                    ", row 3, column district_name: “江汉区”, but in an earlier row district 420102 is named “江岸区”."
                            + " Give both the same name.");
        }

        @Test
        void where_a_name_cannot_be_one() throws IOException {
            assertRefused(
                    REGISTER.replace("泰宁社区", "泰\u0007宁社区"),
                    "，第3行，unit_name列：“泰U+0007宁社区”不能作名称。请写成一行，不超过256个字符，不含控制字符。",
                    ", row 3, column unit_name: “泰U+0007宁社区” cannot be a name. Write it on one line, with 256 characters"
                            + " at most and no control character.");
        }

        @Test
        void where_a_row_has_more_cells_than_columns() throws IOException {
            assertRefused(
                    REGISTER.replace("泰宁社区", "泰宁,社区"),
                    "，第3行：单元格多于首行的5列。单元格内有逗号的，请加引号（\"）。",
                    ", row 3: more cells than the 5 columns of the first row. Put a cell that has a comma into quotation"
                            + " marks (\").");
        }

        @Test
        void where_a_quotation_mark_is_not_closed() throws IOException {
            assertRefused(
                    REGISTER.replace("泰宁社区", "\"泰宁社区"),
                    "，第3行：引号（\"）没有配对，或引号后还有文字。单元格内的引号请写两个，并在末尾加引号。",
                    ", row 3: a quotation mark (\") is not closed, or text follows it. Double each quotation mark within a"
                            + " cell, and close the cell with one.");
        }

        @Test
        void where_a_column_is_missing_or_stands_there_twice() throws IOException {
            assertRefused(
                    "unit_code,unit_name\n420102002003,保成社区\n",
                    "，第1行：缺少subdistrict_code, district_code, district_name。首行应为列名，须有unit_code, unit_name,"
                            + " subdistrict_code, district_code, district_name各列。",
                    ", row 1: missing: subdistrict_code, district_code, district_name. The first row names the columns;"
                            + " needed are unit_code, unit_name, subdistrict_code, district_code, district_name.");
            assertRefused(
                    REGISTER.replace("subdistrict_code", "subdistrict_cod"),
                    "，第1行：“subdistrict_cod”不是所读取的列。是否指subdistrict_code？",
                    ", row 1: “subdistrict_cod” is no column that is read. Did you mean subdistrict_code?");
            assertRefused(
                    REGISTER.replace("unit_name", "unit_code,unit_name"),
                    "，第1行：unit_code列重复出现。请保留正确的一列。",
                    ", row 1: column unit_code occurs twice. Keep the right one.");
        }

        @Test
        void for_each_thing_that_is_wrong_in_the_order_of_the_rows() throws IOException {
            String wrong = HEAD
                    + "4.20102E+11,保成社区,42010200,420102,江岸区\n"
                    + "420102002004,泰宁,社区,420102002,420102,江岸区\n"
                    + FIRST
                    + "420102002005,,420102002,420102,江汉区\n"
                    + FIRST
                    + "420102002006,大智社区,\"420102002\"x,420102,江岸区\n";

            assertRefused(
                    wrong,
                    List.of(
                            "，第2行，unit_code列：“4.20102E+11”是电子表格转换后的代码",
                            "，第2行，subdistrict_code列：“42010200”有8位，应为9位",
                            "，第3行：单元格多于首行的5列",
                            "，第5行，unit_name列：内容为空",
                            "，第5行，district_name列：“江汉区”，而前面各行中区420102的名称是“江岸区”",
                            "，第6行，unit_code列：“420102002003”在第4行已经出现",
                            "，第7行：引号（\"）没有配对"));
        }

        @Test
        void for_all_columns_of_the_first_row() throws IOException {
            assertRefused(
                    "unit_name,unit_name,unit_code,unit_code,district_code\n" + FIRST,
                    List.of("，第1行：缺少subdistrict_code, district_name。", "，第1行：unit_code列重复出现", "，第1行：unit_name列重复出现"));
        }

        @ParameterizedTest
        @CsvSource({"19, 19, ''", "20, 20, ''", "21, 21, '：另有1处，此处未列。'", "50, 21, '：另有30处，此处未列。'"})
        void up_to_twenty_times(int wrong, int lines, String last) throws IOException {
            Path file =
                    file((HEAD + FIRST.replace("420102002003", "4.20102E+11").repeat(wrong)).getBytes(UTF_8));

            assertThat(Run.of("report", file.toString()).err().lines())
                    .hasSize(lines)
                    .last()
                    .asString()
                    .contains(last);
        }

        @Test
        void and_says_in_both_languages_how_many_more_there_are() throws IOException {
            Path file = file((HEAD + FIRST.replace("江岸区", "").repeat(1_021)).getBytes(UTF_8));

            assertThat(Run.of("report", file.toString()).err()).endsWith(file + "：另有2021处，此处未列。请先更正以上各处，再运行一次。\n");
            assertThat(Run.of("report", file.toString(), "--lang", "en").err())
                    .endsWith(file + ": and 2021 more. Correct these first, and run it again for the rest.\n");
        }

        private void assertRefused(String text, List<String> starts) throws IOException {
            Path file = file(text.getBytes(UTF_8));
            Run run = Run.of("report", file.toString());

            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .zipSatisfy(starts, (line, start) -> assertThat(line).startsWith(file + start));
        }

        @Test
        void where_columns_are_parted_by_something_else() throws IOException {
            assertRefused(
                    REGISTER.replace(',', ';'),
                    "：各列以“;”分隔。请另存为以逗号分隔的CSV。",
                    ": its columns are parted by “;”. Save it as CSV with commas.");
            assertRefused(
                    REGISTER.replace(',', '\t'),
                    "：各列以制表符分隔。请另存为以逗号分隔的CSV。",
                    ": its columns are parted by tabs. Save it as CSV with commas.");
        }

        @Test
        void where_nothing_stands_in_it() throws IOException {
            assertRefused(
                    "",
                    "：文件是空的。请提供首行为列名的CSV文件。",
                    ": the file is empty. Give a CSV file whose first row names the columns.");
        }

        @Test
        void where_utf8_is_damaged() throws IOException {
            byte[] bytes = REGISTER.getBytes(UTF_8);
            bytes[HEAD.length() + "420102002003,".length()] = 'x';

            assertRefused(
                    bytes,
                    "，第2行：有字符损坏，文件既不是完整的UTF-8，也不是GB18030。请重新另存为“CSV UTF-8”。",
                    ", row 2: a character is damaged; the file is neither whole UTF-8 nor GB18030. Save it anew as CSV UTF-8.");
        }

        @Test
        void where_it_is_no_csv() throws IOException {
            assertRefused(
                    new byte[] {'P', 'K', 3, 4, 0, 0},
                    "：这是ZIP压缩包或Excel工作簿，不是CSV文件。请先解压，或将工作簿另存为“CSV UTF-8”。",
                    ": this is a ZIP archive or an Excel workbook, not a CSV file. Unpack it, or save the workbook as CSV UTF-8.");
            assertRefused(
                    REGISTER.getBytes(UTF_16),
                    "：这是UTF-16编码的文本。请另存为“CSV UTF-8”。",
                    ": this is text in UTF-16. Save it as CSV UTF-8.");
        }

        private void assertRefused(String text, String zhCn, String en) throws IOException {
            assertRefused(text.getBytes(UTF_8), zhCn, en);
        }

        private void assertRefused(byte[] bytes, String zhCn, String en) throws IOException {
            Path file = file(bytes);
            Run run = Run.of("report", file.toString());

            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo(file + zhCn + "\n");
            assertThat(Run.of("report", file.toString(), "--lang", "en").err()).isEqualTo(file + en + "\n");
        }
    }

    @Test
    void a_city_without_districts_and_a_functional_zone_are_reported_on_as_their_own_districts() throws IOException {
        Path file = file((HEAD
                        + "441900003001,岗贝社区居民委员会,441900003,441900,东莞市\n"
                        + "460400100001,西干社区居委会,460400100,460400,儋州市\n"
                        + "620201001001,福民社区,620201001,620201,嘉峪关市\n"
                        + "340171401001,高新社区,340171401,340171,高新技术开发区\n")
                .getBytes(UTF_8));

        Run run = Run.of("report", file.toString(), "--section", "formation");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\n东莞市 ", "\n儋州市 ", "\n嘉峪关市 ", "\n高新技术开发区 ");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "register", ".csv"), bytes);
    }
}
