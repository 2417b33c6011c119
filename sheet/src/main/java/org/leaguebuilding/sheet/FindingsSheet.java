package org.leaguebuilding.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that lists what was found, each with a link to its cell. Used once. */
final class FindingsSheet {

    private static final String[] HEADINGS = {
        "cell", "subject", "kind", "rule", "title", "message", "remedy", "provisions"
    };

    private static final int[] WIDTHS = {22, 20, 12, 32, 32, 48, 48, 40};

    private static final int UNITS_OF_A_CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final Locale locale;

    FindingsSheet(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
    }

    void write(List<Remark> remarks) {
        Set<String> taken = new HashSet<>();
        workbook.forEach(sheet -> taken.add(SheetNames.alike(sheet.getSheetName())));
        XSSFSheet sheet = workbook.createSheet(SheetNames.of(SheetTexts.text("sheet.findings", locale), taken));
        XSSFCellStyle bold = headings();
        XSSFCellStyle plain = plain();
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < HEADINGS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNITS_OF_A_CHARACTER);
            text(headings, i, SheetTexts.text("findings." + HEADINGS[i], locale), bold);
        }
        for (int i = 0; i < remarks.size(); i++) {
            write(sheet.createRow(i + 1), remarks.get(i), plain);
        }
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void write(XSSFRow row, Remark remark, XSSFCellStyle style) {
        XSSFCell cell = text(row, 0, remark.cell().toString(), style);
        if (workbook.getSheet(remark.cell().sheet()) != null) {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + remark.cell().sheet().replace("'", "''") + "'!"
                    + remark.cell().address());
            cell.setHyperlink(link);
        }
        String[] rest = {
            remark.subject(),
            remark.kind(),
            remark.rule(),
            remark.title(),
            remark.message(),
            remark.remedy(),
            remark.provisions()
        };
        for (int i = 0; i < rest.length; i++) {
            text(row, i + 1, rest[i], style);
        }
    }

    private static XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle headings() {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
