package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The words to choose from, on a hidden sheet: a list within a cell's check has at most 255 characters, and no commas in its words. Not
 * thread-safe.
 */
final class WordLists {

    private final XSSFSheet sheet;
    private final Locale locale;
    private final Map<ImmutableList<String>, String> ranges = new HashMap<>();

    WordLists(XSSFWorkbook workbook, String name, Locale locale) {
        this.sheet = workbook.createSheet(name);
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The formula of a list of words. */
    String range(ImmutableList<String> words) {
        return ranges.computeIfAbsent(words, any -> write(words));
    }

    private String write(List<String> words) {
        int column = ranges.size();
        for (int i = 0; i < words.size(); i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(words.get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        return "'" + sheet.getSheetName() + "'!$" + letters + "$1:$" + letters + "$" + words.size();
    }

    void hide() {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
