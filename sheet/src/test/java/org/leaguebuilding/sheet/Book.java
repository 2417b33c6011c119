package org.leaguebuilding.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A workbook written out as XML, so that it holds what programs other than ours write. */
final class Book {

    static final int DAY = 1;
    static final int CHINESE_DAY = 2;
    static final int PERCENT = 3;
    static final int FOUR_DIGITS = 4;
    static final int YEAR_AND_MONTH = 5;
    static final int BUILT_IN_CHINESE_DAY = 6;
    static final int DAY_IN_NUMERALS = 7;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> more = new LinkedHashMap<>();
    private String properties = "";

    /** A cell as the file has it: its attributes and what is in it. */
    record Cell(String attributes, String content) {}

    static Cell number(String value, int style) {
        return new Cell(" s=\"" + style + "\"", "<v>" + value + "</v>");
    }

    static Cell number(String value) {
        return number(value, 0);
    }

    static Cell formula(String attributes, String content) {
        return new Cell(attributes, "<f>1+1</f>" + content);
    }

    /** A row; texts and numbers as such, nothing for null. */
    static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    /** Adds a sheet; an empty row is left out of the file. */
    Book sheet(String name, @Nullable Object[]... rows) {
        return sheet(name, "", rows);
    }

    /** Adds a sheet with something after its cells. */
    Book sheet(String name, String after, @Nullable Object[]... rows) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length > 0) {
                xml.append("<row r=\"").append(i + 1).append("\">");
                for (int k = 0; k < rows[i].length; k++) {
                    append(xml, new SheetCell(name, i, k).address(), rows[i][k]);
                }
                xml.append("</row>");
            }
        }
        return raw(name, "<sheetData>" + xml + "</sheetData>" + after);
    }

    /** Adds a sheet as the file has it. */
    Book raw(String name, String content) {
        sheets.put(name, "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + content + "</worksheet>");
        return this;
    }

    Book epoch1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Adds a file to the package. */
    Book with(String path, String content) {
        more.put(path, content);
        return this;
    }

    private static void append(StringBuilder xml, String address, @Nullable Object cell) {
        if (cell instanceof Cell raw) {
            xml.append("<c r=\"")
                    .append(address)
                    .append('"')
                    .append(raw.attributes())
                    .append('>');
            xml.append(raw.content()).append("</c>");
        } else if (cell instanceof Boolean truth) {
            append(xml, address, new Cell(" t=\"b\"", "<v>" + (truth ? 1 : 0) + "</v>"));
        } else if (cell instanceof Number number) {
            append(xml, address, number(number.toString()));
        } else if (cell != null) {
            append(xml, address, new Cell(" t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + cell + "</t></is>"));
        }
    }

    /** Writes it into a folder. */
    Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            StringBuilder names = new StringBuilder();
            StringBuilder targets = new StringBuilder();
            int number = 1;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                names.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
                        + "\"/>");
                targets.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet.getValue());
                number++;
            }
            targets.append("<Relationship Id=\"rId99\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>");
            targets.append("<Relationship Id=\"rId98\" Type=\"" + RELATIONS
                    + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
            put(zip, "xl/_rels/workbook.xml.rels", relations(targets.toString()));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>" + names
                            + "</sheets></workbook>");
            put(zip, "xl/styles.xml", styles());
            put(
                    zip,
                    "xl/sharedStrings.xml",
                    more.getOrDefault("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"/>"));
        }
        return file;
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                    + "worksheet+xml\"/>");
        }
        return types + "</Types>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    private static String styles() {
        String formats =
                "<numFmts count=\"3\"><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
                        + "<numFmt numFmtId=\"177\" formatCode=\"0000\"/>"
                        + "<numFmt numFmtId=\"178\" formatCode=\"[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>";
        StringBuilder cells = new StringBuilder();
        for (int format : new int[] {0, 14, 176, 10, 177, 57, 31, 178}) {
            cells.append("<xf numFmtId=\"" + format
                    + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>");
        }
        return "<styleSheet xmlns=\"" + MAIN + "\">" + formats
                + "<fonts count=\"1\"><font><sz val=\"11\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs count=\"8\">"
                + cells + "</cellXfs></styleSheet>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(UTF_8));
        zip.closeEntry();
    }
}
