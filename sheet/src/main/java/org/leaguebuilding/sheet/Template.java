package org.leaguebuilding.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook in which subjects of a kind are filled in. Used once. */
final class Template {

    private static final float POINTS_OF_A_LINE = 16;

    private final SheetPlan main;
    private final Codes codes;
    private final Locale locale;

    Template(SheetPlan main, Codes codes, Locale locale) {
        this.main = main;
        this.codes = codes;
        this.locale = locale;
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            WordLists words =
                    new WordLists(workbook, SheetNames.of(SheetTexts.text("sheet.words", locale), taken()), locale);
            for (SheetPlan plan : main.all()) {
                XSSFSheet sheet = workbook.createSheet(plan.name().in(locale));
                workbook.setSheetOrder(sheet.getSheetName(), workbook.getNumberOfSheets() - 2);
                fill(sheet, plan, styles, words);
            }
            workbook.setActiveSheet(0);
            words.hide();
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            Undated.write(workbook, out);
        }
    }

    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        main.all().forEach(plan -> taken.addAll(plan.names()));
        return taken;
    }

    private void fill(XSSFSheet sheet, SheetPlan plan, TemplateStyles styles, WordLists words) {
        XSSFRow headings = sheet.createRow(0);
        int lines = plan.columns().stream().mapToInt(ColumnWidth::lines).max().orElse(1);
        headings.setHeightInPoints(POINTS_OF_A_LINE * lines);
        XSSFRow sample = sheet.createRow(1);
        SampleRow values = new SampleRow(codes, locale);
        CellNotes cellNotes = new CellNotes();
        HeadingNotes notes = new HeadingNotes(codes, locale);
        CellChecks checks = new CellChecks(sheet, codes, words);
        for (int i = 0; i < plan.columns().size(); i++) {
            Column column = plan.columns().get(i);
            XSSFCell heading = headings.createCell(i);
            heading.setCellValue(styles.heading(column, locale));
            heading.setCellStyle(styles.ofHeading(column));
            cellNotes.add(heading, notes.of(column));
            sheet.setDefaultColumnStyle(i, styles.ofCells(column));
            sheet.setColumnWidth(i, ColumnWidth.of(column));
            Cell cell = sample.createCell(i);
            values.fill(cell, column, i == (plan.isMain() ? plan.key() : 0));
            cell.setCellStyle(styles.ofSample(column));
            checks.add(column, i);
        }
        sheet.createFreezePane(1, 1);
        print(sheet);
    }

    /** All columns on one page, with the headings on each. */
    private static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }
}
