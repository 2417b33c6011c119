package org.leaguebuilding.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets, which have at most 31 characters and not all of them, and what headings have in common with what is meant. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    /** A name for a sheet, which no other has. */
    static String of(String title, Set<String> taken) {
        String name = WorkbookUtil.createSafeSheetName(title, ' ').strip();
        int number = 2;
        while (!taken.add(alike(name))) {
            String end = " " + number;
            name = title.substring(0, Math.min(title.length(), LONGEST - end.length())) + end;
            number++;
        }
        return name;
    }

    /** A text without what people do not see a difference by: width, case and blanks. */
    static String alike(String text) {
        return CellText.BLANK
                .removeFrom(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }
}
