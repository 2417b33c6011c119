package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook that is read by events. Not thread-safe. */
final class OpenWorkbook implements AutoCloseable {

    private final OPCPackage opened;
    private final XSSFReader reader;
    private final SharedTexts strings = new SharedTexts();
    private final CellStyles styles;
    private final boolean epoch1904;

    private OpenWorkbook(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
        this.opened = opened;
        this.reader = new XSSFReader(opened);
        try (InputStream shared = reader.getSharedStringsData()) {
            if (shared != null) {
                parse(shared, strings);
            }
        }
        this.styles = new CellStyles(reader.getStylesTable());
        EpochHandler epoch = new EpochHandler();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, epoch);
        }
        this.epoch1904 = epoch.is1904();
    }

    /** Opens a file. */
    static OpenWorkbook of(Path file) throws IOException {
        OPCPackage opened = open(file);
        try {
            return new OpenWorkbook(opened);
        } catch (OpenXML4JException | POIXMLException | SAXException e) {
            opened.revert();
            throw new UnreadableWorkbookException(e);
        }
    }

    private static OPCPackage open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new UnreadableWorkbookException(e);
        }
    }

    /** Opens a copy of the package of a file in memory, where it can be changed. */
    static OPCPackage copy(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return OPCPackage.open(in);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new UnreadableWorkbookException(e);
        }
    }

    /** Whether days are counted from 1904. */
    boolean is1904() {
        return epoch1904;
    }

    /** The names of the sheets, in their order. */
    ImmutableList<String> sheets() throws IOException {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        XSSFReader.SheetIterator sheets = iterator();
        while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
        return names.build();
    }

    /** Goes through the cells of a sheet, row by row. */
    void read(String sheet, RowTaker rows) throws IOException {
        parse(sheet, new SheetHandler(strings, styles, rows));
    }

    /** The merged cells of a sheet, which the file names after all others. */
    MergedCells merged(String sheet) throws IOException {
        MergedCells merged = new MergedCells();
        parse(sheet, merged);
        return merged;
    }

    private void parse(String sheet, DefaultHandler handler) throws IOException {
        XSSFReader.SheetIterator sheets = iterator();
        while (sheets.hasNext()) {
            try (InputStream content = sheets.next()) {
                if (sheets.getSheetName().equals(sheet)) {
                    parse(content, handler);
                    return;
                }
            } catch (EnoughException e) {
                return;
            } catch (SAXException | IllegalArgumentException | POIXMLException e) {
                throw new UnreadableWorkbookException(e);
            }
        }
    }

    private XSSFReader.SheetIterator iterator() throws IOException {
        try {
            return (XSSFReader.SheetIterator) reader.getSheetsData();
        } catch (OpenXML4JException | POIXMLException e) {
            throw new UnreadableWorkbookException(e);
        }
    }

    private static void parse(InputStream content, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(content));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    /** Thrown by who has read enough of a sheet. */
    static final class EnoughException extends SAXException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void close() {
        opened.revert();
    }
}
