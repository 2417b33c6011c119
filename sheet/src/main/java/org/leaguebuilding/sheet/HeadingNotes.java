package org.leaguebuilding.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.leaguebuilding.rule.Fact;

/** The notes of headings: what is meant, whether it has to be there, and how it is written. Not thread-safe. */
final class HeadingNotes {

    private static final int COLUMNS = 3;
    private static final int CHARACTERS_OF_A_LINE = 34;

    private final XSSFDrawing drawing;
    private final Codes codes;
    private final Locale locale;

    HeadingNotes(XSSFSheet sheet, Codes codes, Locale locale) {
        this.drawing = sheet.createDrawingPatriarch();
        this.codes = codes;
        this.locale = locale;
    }

    void add(Cell heading, Column column) {
        String text = text(column);
        int lines = 1
                + text.lines()
                        .mapToInt(line -> 1 + ColumnWidth.characters(line) / CHARACTERS_OF_A_LINE)
                        .sum();
        int first = heading.getColumnIndex() + 1;
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, first, 0, first + COLUMNS, lines);
        XSSFComment note = drawing.createCellComment(anchor);
        note.setString(new XSSFRichTextString(text));
        note.setAuthor("league-building");
        heading.setCellComment(note);
    }

    private String text(Column column) {
        String text = column.description(locale)
                + "\n" + SheetTexts.text(column.required() ? "note.required" : "note.optional", locale)
                + "\n" + SheetTexts.text("note." + key(column), locale);
        return column.codes()
                .map(codes::of)
                .filter(set -> !set.known().isEmpty())
                .map(set -> text + "\n" + CellRefusal.words(set).in(locale))
                .orElse(text);
    }

    private static String key(Column column) {
        return switch (column.kind()) {
            case YES_NO -> column.role() == Column.Role.GIVEN ? "given-or-not" : "yes-no";
            case COUNT -> "count";
            case SHARE -> "share";
            case DECIMAL -> "decimal";
            case DAY -> "day";
            case CODE, OPEN_CODE -> "code";
            case LIST ->
                column.elements() == Fact.Kind.TEXT
                        ? "texts"
                        : FactTree.isOptionalList(column.fact()) ? "list-or-none" : "list";
            case TEXT -> "text";
            default -> column.fact().isOfPerson() ? "person" : "id";
        };
    }
}
