package org.leaguebuilding.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The notes of cells. Not thread-safe. */
final class CellNotes {

    static final String AUTHOR = "league-building";

    private static final int COLUMNS = 3;
    private static final int CHARACTERS_OF_A_LINE = 34;

    /** The drawings of the sheets, which Apache POI looks for anew each time. */
    private final Map<XSSFSheet, XSSFDrawing> drawings = new HashMap<>();

    /** Adds remarks to a cell, below the note that it has. */
    void add(XSSFCell cell, Collection<Remark> remarks) {
        String text = remarks.stream().map(Remark::note).collect(Collectors.joining("\n\n"));
        XSSFComment note = cell.getCellComment();
        if (note == null) {
            add(cell, text);
        } else {
            XSSFRichTextString all = note.getString();
            all.append("\n\n" + text);
            note.setString(all);
        }
    }

    /** Gives a cell that has none a note. */
    void add(XSSFCell cell, String text) {
        int lines = 1
                + text.lines()
                        .mapToInt(line -> 1 + ColumnWidth.characters(line) / CHARACTERS_OF_A_LINE)
                        .sum();
        int row = cell.getRowIndex();
        int column = free(cell);
        XSSFDrawing drawing = drawings.computeIfAbsent(cell.getSheet(), XSSFSheet::createDrawingPatriarch);
        XSSFComment note =
                drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + lines));
        note.setString(new XSSFRichTextString(text));
        note.setAuthor(AUTHOR);
        note.setAddress(new CellAddress(cell));
    }

    /** Where the note is shown, beside its cell: Apache POI 5.5 first makes it at that cell, which may have one already. */
    private static int free(XSSFCell cell) {
        int column = cell.getColumnIndex() + 1;
        while (cell.getSheet().getCellComment(new CellAddress(cell.getRowIndex(), column)) != null) {
            column++;
        }
        return column;
    }
}
