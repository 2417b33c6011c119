package org.leaguebuilding.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook whose parts all bear the same date, so that the same workbook has the same bytes whenever it is written. */
final class Undated {

    /** The first day that the format knows. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Undated() {}

    static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        workbook.write(dated);
        ZipOutputStream undated = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(DAY);
                undated.putNextEntry(same);
                parts.transferTo(undated);
            }
        }
        undated.finish();
    }
}
