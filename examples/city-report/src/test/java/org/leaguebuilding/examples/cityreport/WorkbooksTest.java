package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for workbooks: a template is written, filled in and checked. */
class WorkbooksTest {

    @TempDir
    private Path folder;

    private Path book;

    @BeforeEach
    void write_a_template() {
        book = folder.resolve("guarantees.xlsx");
        Run written = Run.of("template", "community-guarantee", "--out", book.toString());
        assertThat(written.status()).isEqualTo(ExitStatus.COMPLIANT);
        assertThat(written.out()).isEqualTo("已写出模板：" + book + "\n");
    }

    private void fill(String... cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            Row row = workbook.getSheet("社区保障情况").createRow(2);
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            workbook.write(Files.newOutputStream(book));
        }
    }

    @Test
    void the_types_are_listed_where_none_is_named() {
        assertThat(Run.of("template", "--lang", "en").out().lines())
                .hasSize(11)
                .anyMatch(line -> line.startsWith("community-guarantee "));
    }

    @Test
    void a_type_that_there_is_not_is_refused_with_the_nearest() {
        assertThat(Run.of("template", "community-garantee").err()).contains("是否指community-guarantee？");
    }

    @Test
    void subjects_are_checked_and_their_findings_come_back_at_their_cells() throws IOException {
        fill("g-1", "c-1", "2005-12-31", "2005-01-01", "2006-01-01", "否", "是");
        Path annotated = folder.resolve("annotated.xlsx");
        Run run = Run.of("check", book.toString(), "--annotate", annotated.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.NON_COMPLIANT);
        assertThat(run.out()).contains("g-1：").contains("guarantee.");
        assertThat(run.err()).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(annotated))) {
            assertThat(workbook.getSheet("检查结果").getPhysicalNumberOfRows()).isGreaterThan(1);
            assertThat(workbook.getSheet("社区保障情况").getRow(2).getCell(5).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void a_cell_that_cannot_be_taken_is_told_with_its_place_and_what_to_do() throws IOException {
        fill("g-1", "c-1", "12月31日", "2005-01-01", "2006-01-01", "否", "是");
        Run run = Run.of("check", book.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).startsWith("社区保障情况!C3：“截止日期”不是年月日俱全的日期。请写成");
    }

    @Test
    void a_workbook_without_a_sheet_of_subjects_and_one_that_is_none_are_refused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.xlsx"), "x");
        Run run = Run.of("check", other.toString(), "--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).contains("other.xlsx: ").contains("save it as .xlsx");
        assertThat(Run.of("check", folder.resolve("none.xlsx").toString()).status())
                .isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void notes_go_into_one_workbook_alone() {
        Run run = Run.of("check", "--annotate", folder.resolve("a.xlsx").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).contains("--annotate须与一个.xlsx工作簿同用");
    }
}
