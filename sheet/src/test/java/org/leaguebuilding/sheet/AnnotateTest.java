package org.leaguebuilding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/** A workbook comes back as it was, with notes, colours and a list of what was found. */
class AnnotateTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final LeagueBuildingSheets SHEETS = LeagueBuildingSheets.of(POLICY);

    @TempDir
    private Path folder;

    static Stream<RuleFamily<?>> families() {
        return POLICY.families().stream();
    }

    private static FormationProposal violating() {
        return RuleCases.of(POLICY).on(FormationProposal.class).stream()
                .filter(each -> each.rule().id().value().equals("formation.independent.foundation"))
                .findFirst()
                .orElseThrow()
                .violated()
                .subject();
    }

    private static XSSFWorkbook annotated(
            Path file, ImmutableList<SheetFinding> findings, ImmutableList<CellRefusal> refusals, Locale locale)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHEETS.annotate(file, locale, findings, refusals, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static <S extends Subject> ImmutableList<SheetFinding> findings(
            SheetContents<S> contents, RuleFamily<S> family) {
        return contents.subjects().stream()
                .flatMap(each -> each.findings(family.check(each.subject())).stream())
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void a_finding_points_to_the_cell_of_its_fact_or_to_the_row_that_it_is_about(
            RuleFamily<S> family) throws IOException {
        List<S> violating = new ArrayList<>();
        for (RuleCase<S> each : RuleCases.of(POLICY).on(family.subject().subjectClass())) {
            violating.add(named(family, each.violated().subject(), "s-" + violating.size()));
        }
        XSSFWorkbook filled = FilledTemplate.of(POLICY, family, Locale.CHINA, violating);
        SheetContents<S> contents = SHEETS.read(FilledTemplate.file(filled, folder), family.subject());

        assertThat(contents.subjects()).hasSameSizeAs(violating);
        assertThat(findings(contents, family)).hasSizeGreaterThan(2).allSatisfy(at -> {
            Sheet sheet = filled.getSheet(at.cell().sheet());
            String heading = sheet.getRow(0).getCell(at.cell().column()).getStringCellValue();
            assertThat(sheet.getRow(at.cell().row())).isNotNull();
            assertThat(isOf(heading, at.finding())).as(heading).isTrue();
        });
    }

    private static <S extends Subject> S named(RuleFamily<S> family, S subject, String id) {
        SubjectFact first = family.facts().stream()
                .filter(fact -> fact.path().equals("id"))
                .findFirst()
                .orElseThrow();
        return family.subject().subjectClass().cast(first.with(subject, id));
    }

    /** The heading is the title of the fact, or that of the id of what the fact is absent from; the key of a map has a column of its own. */
    private static boolean isOf(String heading, Finding finding) {
        return heading.contains(finding.label(Locale.CHINA).orElse(""))
                || heading.contains("编号")
                || heading.startsWith("项目")
                || finding.path().startsWith("haves.");
    }

    @Test
    void a_note_and_a_colour_stand_at_the_cell_and_all_is_listed() throws IOException {
        RuleFamily<FormationProposal> family = POLICY.family(FormationPolicy.SUBJECT);
        Path file = FilledTemplate.file(FilledTemplate.of(POLICY, family, Locale.CHINA, List.of(violating())), folder);
        ImmutableList<SheetFinding> findings = findings(SHEETS.read(file, FormationPolicy.SUBJECT), family);
        XSSFWorkbook annotated = annotated(file, findings, ImmutableList.of(), Locale.CHINA);

        assertThat(findings).extracting(each -> each.cell().toString()).containsExactly("拟建团社区!I3");
        XSSFCell cell = annotated.getSheet("拟建团社区").getRow(2).getCell(8);
        assertThat(cell.getCellComment().getString().getString())
                .isEqualTo(findings.get(0).finding().rule().title(Locale.CHINA) + "\n"
                        + findings.get(0).finding().message(Locale.CHINA) + "\n"
                        + findings.get(0).finding().remedy(Locale.CHINA));
        assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                .isEqualTo("FFFFC7CE");
        Row listed = annotated.getSheet("检查结果").getRow(1);
        assertThat(Streams.stream(listed).map(Cell::getStringCellValue))
                .startsWith("拟建团社区!I3", violating().id(), "不符合", "formation.independent.foundation")
                .hasSize(8)
                .last()
                .asString()
                .startsWith("P25 ");
        assertThat(listed.getCell(0).getHyperlink().getAddress()).isEqualTo("'拟建团社区'!I3");
    }

    @Test
    void cells_that_cannot_be_taken_have_notes_and_are_listed_as_well() throws IOException {
        Path file = new Book()
                .sheet(Proposals.MAIN, Proposals.headings(), Book.row("p-1", "joint", null, "9月"))
                .in(folder);
        ImmutableList<CellRefusal> refusals =
                SHEETS.read(file, FormationPolicy.SUBJECT).refusals();
        XSSFWorkbook annotated = annotated(file, ImmutableList.of(), refusals, Locale.ENGLISH);

        assertThat(refusals).hasSize(2);
        assertThat(annotated.getSheet("Findings").getRow(1).getCell(2).getStringCellValue())
                .isEqualTo("cannot be taken");
        assertThat(annotated.getSheet("Findings").getPhysicalNumberOfRows()).isEqualTo(3);
        for (int column : new int[] {2, 3}) {
            XSSFCell cell = annotated.getSheet(Proposals.MAIN).getRow(1).getCell(column);
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFF8CBAD");
        }
    }

    @Test
    void a_note_that_is_there_stays_and_a_second_list_has_a_name_of_its_own() throws IOException {
        RuleFamily<FormationProposal> family = POLICY.family(FormationPolicy.SUBJECT);
        XSSFWorkbook filled = FilledTemplate.of(POLICY, family, Locale.CHINA, List.of(violating()));
        new CellNotes().add(filled.getSheet("拟建团社区").getRow(2).getCell(8), "请核实");
        filled.createSheet("检查结果");
        Path file = FilledTemplate.file(filled, folder);
        ImmutableList<SheetFinding> findings = findings(SHEETS.read(file, FormationPolicy.SUBJECT), family);
        XSSFWorkbook annotated = annotated(file, findings, ImmutableList.of(), Locale.CHINA);

        XSSFCell cell = annotated.getSheet("拟建团社区").getRow(2).getCell(8);
        assertThat(cell.getCellComment().getString().getString())
                .startsWith("请核实\n\n")
                .contains(findings.get(0).finding().message(Locale.CHINA));
        assertThat(annotated.getSheet("检查结果 2")).isNotNull();
    }

    @Test
    void nothing_else_is_touched() throws IOException {
        RuleFamily<FormationProposal> family = POLICY.family(FormationPolicy.SUBJECT);
        XSSFWorkbook filled = FilledTemplate.of(POLICY, family, Locale.CHINA, List.of(violating()));
        furnish(filled);
        Path file = FilledTemplate.file(filled, folder);
        byte[] before = Files.readAllBytes(file);
        ImmutableList<SheetFinding> findings = findings(SHEETS.read(file, FormationPolicy.SUBJECT), family);
        XSSFWorkbook original = new XSSFWorkbook(new ByteArrayInputStream(before));
        XSSFWorkbook annotated = annotated(file, findings, ImmutableList.of(), Locale.CHINA);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(annotated.getNumberOfSheets()).isEqualTo(original.getNumberOfSheets() + 1);
        List<String> pointedTo =
                findings.stream().map(each -> each.cell().toString()).toList();
        assertThat(pointedTo).hasSize(1);
        assertThat(described(original, pointedTo)).hasSizeGreaterThan(100).isEqualTo(described(annotated, pointedTo));
        assertThat(annotated.getAllPictures().get(0).getData())
                .isEqualTo(original.getAllPictures().get(0).getData());
        assertThat(annotated
                        .getProperties()
                        .getCustomProperties()
                        .getProperty("KSOProductBuildVer")
                        .getLpwstr())
                .isEqualTo("2052-11.1.0.10314");
    }

    /** What real workbooks have beside cells. */
    private static void furnish(XSSFWorkbook workbook) {
        XSSFSheet own = workbook.createSheet("汇总");
        own.createRow(0).createCell(0).setCellFormula("SUM(1,2)");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        own.createRow(3).createCell(1).setCellValue("合并");
        own.addMergedRegion(new CellRangeAddress(3, 4, 1, 2));
        own.getRow(3).setZeroHeight(true);
        own.setColumnHidden(5, true);
        own.protectSheet("none");
        workbook.createName().setNameName("total");
        workbook.getName("total").setRefersToFormula("'汇总'!$A$1");
        int picture = workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
        own.createDrawingPatriarch().createPicture(workbook.getCreationHelper().createClientAnchor(), picture);
        own.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A9")},
                        own.getSheetConditionalFormatting().createConditionalFormattingRule("A1>2"));
        workbook.getProperties().getCustomProperties().addProperty("KSOProductBuildVer", "2052-11.1.0.10314");
    }

    private static List<String> described(XSSFWorkbook workbook, List<String> leftOut) {
        List<String> all = new ArrayList<>();
        workbook.getAllNames().forEach(name -> all.add(name.getNameName() + " " + name.getRefersToFormula()));
        for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            if (sheet.getSheetName().equals("检查结果")) {
                continue;
            }
            all.add(sheet.getSheetName() + " " + sheet.getMergedRegions() + " "
                    + sheet.getCTWorksheet().getColsList() + " "
                    + workbook.isSheetHidden(workbook.getSheetIndex(sheet)) + " "
                    + sheet.getCTWorksheet().getSheetViews() + " "
                    + sheet.getCTWorksheet().getDataValidations() + " "
                    + sheet.getCTWorksheet().getConditionalFormattingList() + " "
                    + sheet.getCTWorksheet().getSheetProtection() + " "
                    + sheet.getCTWorksheet().getPageSetup());
            for (Row row : sheet) {
                all.add(row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight());
                for (Cell cell : row) {
                    SheetCell at = new SheetCell(sheet.getSheetName(), row.getRowNum(), cell.getColumnIndex());
                    if (!leftOut.contains(at.toString())) {
                        all.add(at + " " + described((XSSFCell) cell));
                    }
                }
            }
        }
        return all;
    }

    private static String described(XSSFCell cell) {
        String formula = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "";
        String note = cell.getCellComment() == null
                ? ""
                : cell.getCellComment().getString().getString();
        return cell.getCellType() + " " + formula + " " + cell.getRawValue() + " " + cell + " "
                + cell.getCellStyle().getCoreXf() + " " + cell.getCellStyle().getDataFormatString() + " "
                + cell.getCellStyle().getFont() + " " + note;
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("list.xlsx"), "x");

        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> annotated(text, ImmutableList.of(), ImmutableList.of(), Locale.CHINA));
    }
}
