package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.sheet.LeagueBuildingSheets;

/** Facts of a city in workbooks, which were filled in after the templates of the library. */
class WorkbookFactsTest {

    private static final String REGISTER = """
            unit_code,unit_name,subdistrict_code,district_code,district_name
            420102002003,保成社区,420102002,420102,江岸区
            420102002004,泰宁社区,420102002,420102,江岸区
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void are_joined_by_code_like_those_of_other_files() throws IOException {
        workbook("facts/保障.xlsx", List.of("g-1", "420102002003", "2005-09-30", "2005-01-01", "2005-12-31", "是", "是"));

        Run run = report();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("社区保障情况 +1 .* 1\\n");
    }

    @Test
    void that_do_not_join_are_listed_with_sheet_and_row() throws IOException {
        workbook(
                "facts/保障.xlsx",
                List.of("g-1", "420102002003", "2005-09-30", "2005-01-01", "2005-12-31", "是", "是"),
                List.of("g-2", "420102002009", "2005-09-30", "2005-01-01", "2005-12-31", "是", "是"));

        assertThat(joined(report())).contains("保障.xlsx!社区保障情况:4，community-guarantee g-2：");
    }

    @Test
    void that_cannot_be_read_are_listed_with_their_cell_and_told_to_the_shell() throws IOException {
        workbook("facts/保障.xlsx", List.of("g-1", "420102002003", "2005-09-30", "2005-01-01", "2005-12-31", "大概", "是"));

        Run run = report();

        assertThat(run.status()).isEqualTo(2);
        assertThat(joined(run)).contains("保障.xlsx!社区保障情况:3：F3单元格：");
    }

    @Test
    void stand_in_one_folder_with_files_of_lines() throws IOException {
        workbook("facts/保障.xlsx", List.of("g-1", "420102002003", "2005-09-30", "2005-01-01", "2005-12-31", "是", "是"));
        Files.writeString(folder.resolve("facts/~$保障.xlsx"), "lock");
        Files.writeString(folder.resolve("facts/communities.ndjson"), """
                {"id":"420102002003","name":"Baocheng","subdistrictId":"420102002","memberCount":20}
                """);

        assertThat(joined(report())).contains("数据取自2个文件共2行");
    }

    @Test
    void without_a_sheet_of_the_library_are_refused() throws IOException {
        Files.createDirectory(folder.resolve("facts"));
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("facts/other.xlsx"))) {
            workbook.createSheet("Sheet1");
            workbook.write(out);
        }

        assertThat(report().err()).contains("other.xlsx：没有以检查对象命名的工作表");
    }

    @Test
    void that_are_no_workbook_are_refused() throws IOException {
        Files.createDirectory(folder.resolve("facts"));
        Files.writeString(folder.resolve("facts/broken.xlsx"), "no workbook");

        Run run = report();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("broken.xlsx").hasLineCount(1);
    }

    /** The template of guarantees with rows below its sample. */
    @SafeVarargs
    private void workbook(String name, List<String>... rows) throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        LeagueBuildingSheets.of(Editions.wuhan2005()).template(GuaranteePolicy.SUBJECT, Locale.CHINA, template);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()));
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (List<String> cells : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
            workbook.write(out);
        }
    }

    private Run report() throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), REGISTER);
        return Run.of(
                "report",
                register.toString(),
                "--facts",
                folder.resolve("facts").toString());
    }

    private static String joined(Run run) {
        return run.out().replaceAll("\n( {4})?", "");
    }
}
