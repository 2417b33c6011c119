#!/usr/bin/env bash
# Apache POI 5.5.1: DataFormatter on codes with 12 digits and on days in the built-in formats of Chinese workbooks.
#
# One would guess: the text that DataFormatter gives of a cell is what the cell holds, so that a code can be read by it; and a cell
# in the built-in format 31, which Excel and WPS in Chinese use for a long date, is a date.
# What happens: a number with 11 digits in the format General is written whole, one with 12 digits as 4.20106E+11, from which no
# code can be had back. Formats 31, 57 and 58 have no format code in POI: DateUtil says that their cells are no dates, and DataFormatter gives
# the count of days behind a word for a reserved format. In a format of one's own the quotes around 年 stay in the text.
# What it means: codes are read as numbers, digit by digit; whether a number is a day is decided by the number of the format.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat >Cells.java <<'JAVA'
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;

class Cells {
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Workbook book = new HSSFWorkbook()) {
            Cell cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(42010600501d);
            out.println("11 digits: " + FORMATTER.formatCellValue(cell));
            cell.setCellValue(420106005012d);
            out.println("12 digits: " + FORMATTER.formatCellValue(cell));
            cell.setCellValue(LocalDate.of(2005, 9, 28));
            for (int format : new int[] {14, 31, 57, 58}) {
                cell.setCellStyle(style(book, (short) format));
                out.println("format " + format + ": a date " + DateUtil.isCellDateFormatted(cell));
            }
            short own = book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\"");
            cell.setCellStyle(style(book, own));
            out.println("own format: " + FORMATTER.formatCellValue(cell));
        }
    }

    private static CellStyle style(Workbook book, short format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(format);
        return style;
    }
}
JAVA
cat >expected <<'TEXT'
11 digits: 42010600501
12 digits: 4.20106E+11
format 14: a date true
format 31: a date false
format 57: a date false
format 58: a date false
own format: 2005"年"9"月"28"日"
TEXT

java -Dfile.encoding=UTF-8 -cp 'lib/*' Cells.java 2>errors | { grep -v 'Log4j API' || true; } >seen
cat seen
if ! diff expected seen; then
  echo "The behaviour has changed." >&2
  exit 1
fi
