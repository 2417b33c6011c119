package org.leaguebuilding.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts remarks at the cells of a workbook, and leaves all else as it is. Used once. */
final class Annotator {

    private final XSSFWorkbook workbook;
    private final CellNotes notes = new CellNotes();

    /** The styles of coloured cells, by what they were before; a workbook can hold some 64,000. */
    private final Map<Coloured, XSSFCellStyle> styles = new HashMap<>();

    private record Coloured(int style, Remark.Colour colour) {}

    private Annotator(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Writes the workbook of a file with remarks. */
    static void annotate(Path file, Remarks remarks, OutputStream out) throws IOException {
        OPCPackage opened = OpenWorkbook.copy(file);
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(opened);
            Annotator annotator = new Annotator(workbook);
            remarks.byCell().asMap().forEach(annotator::add);
            new FindingsSheet(workbook, remarks.locale()).write(remarks.all());
            workbook.write(out);
        } catch (POIXMLException e) {
            throw new UnreadableWorkbookException(e);
        } finally {
            opened.revert();
        }
    }

    private void add(SheetCell at, Collection<Remark> remarks) {
        XSSFSheet sheet = workbook.getSheet(at.sheet());
        if (sheet == null) {
            return;
        }
        XSSFCell cell = cell(sheet, at);
        Remark.Colour gravest = remarks.stream()
                .map(Remark::colour)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        cell.setCellStyle(coloured(cell.getCellStyle(), gravest));
        notes.add(cell, remarks);
    }

    /** The cell; where the file has none, an empty one as its column has it. */
    private static XSSFCell cell(XSSFSheet sheet, SheetCell at) {
        XSSFRow row = sheet.getRow(at.row()) == null ? sheet.createRow(at.row()) : sheet.getRow(at.row());
        XSSFCell cell = row.getCell(at.column());
        if (cell == null) {
            cell = row.createCell(at.column());
            cell.setCellStyle(row.getRowStyle() == null ? sheet.getColumnStyle(at.column()) : row.getRowStyle());
        }
        return cell;
    }

    private XSSFCellStyle coloured(XSSFCellStyle before, Remark.Colour colour) {
        return styles.computeIfAbsent(new Coloured(before.getIndex(), colour), any -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillForegroundColor(new XSSFColor(colour.bytes()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }
}
