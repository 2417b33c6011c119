package org.leaguebuilding.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.text.Language;

/** How a template looks. Not thread-safe. */
final class TemplateStyles {

    private static final short SMALL = 9;

    private final XSSFWorkbook workbook;
    private final XSSFFont bold;
    private final XSSFFont small;
    private final XSSFFont grey;
    private final XSSFCellStyle required;
    private final XSSFCellStyle optional;
    private final Map<String, XSSFCellStyle> ofCells = new HashMap<>();
    private final Map<String, XSSFCellStyle> ofSamples = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.bold = workbook.createFont();
        bold.setBold(true);
        this.small = workbook.createFont();
        small.setFontHeightInPoints(SMALL);
        small.setColor(IndexedColors.GREY_80_PERCENT.getIndex());
        this.grey = workbook.createFont();
        grey.setItalic(true);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        this.required = heading(IndexedColors.LIGHT_CORNFLOWER_BLUE);
        this.optional = heading(IndexedColors.GREY_25_PERCENT);
    }

    private XSSFCellStyle heading(IndexedColors colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** The heading in both languages, that of the reader first. */
    XSSFRichTextString heading(Column column, Locale locale) {
        Language first = Language.of(locale);
        Language second = first == Language.EN ? Language.ZH_CN : Language.EN;
        XSSFRichTextString text = new XSSFRichTextString();
        text.append(column.heading().in(first), bold);
        text.append("\n" + column.heading().in(second), small);
        return text;
    }

    XSSFCellStyle ofHeading(Column column) {
        return column.required() ? required : optional;
    }

    /** The cells to be filled in: texts where office programs would make something else of what is typed. */
    XSSFCellStyle ofCells(Column column) {
        return ofCells.computeIfAbsent(format(column), format -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    XSSFCellStyle ofSample(Column column) {
        return ofSamples.computeIfAbsent(format(column), format -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(ofCells(column));
            style.setFont(grey);
            return style;
        });
    }

    private static String format(Column column) {
        Fact.Kind kind = column.kind();
        return switch (kind) {
            case DAY -> "yyyy-mm-dd";
            case COUNT, DECIMAL, YES_NO, CODE, OPEN_CODE -> "General";
            default -> "@";
        };
    }
}
