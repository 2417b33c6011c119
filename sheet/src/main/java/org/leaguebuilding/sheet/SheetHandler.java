package org.leaguebuilding.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet by events, as the file has it: what cells hold, not what office programs would show. */
final class SheetHandler extends DefaultHandler {

    private final SharedTexts strings;
    private final CellStyles styles;
    private final RowTaker rows;
    private final List<RawCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private int row = -1;
    private int column = -1;
    private int style;
    private String type = "n";
    private boolean formula;
    private boolean collects;
    private boolean phonetic;

    SheetHandler(SharedTexts strings, CellStyles styles, RowTaker rows) {
        this.strings = strings;
        this.styles = styles;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> collects = !phonetic;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        cells.clear();
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String styleIndex = attributes.getValue("s");
        style = styleIndex == null ? 0 : Integer.parseInt(styleIndex);
        String cellType = attributes.getValue("t");
        type = cellType == null ? "n" : cellType;
        formula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collects) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "v", "t" -> collects = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endRow() throws SAXException {
        if (!cells.isEmpty()) {
            rows.row(row, cells);
        }
    }

    private void endCell() {
        String value = text.toString();
        boolean number = type.equals("n");
        if (value.isEmpty() && formula && number) {
            add(RawCell.Kind.NO_RESULT, "");
        } else if (number || type.equals("b") || type.equals("e")) {
            if (!value.isBlank()) {
                add(
                        number ? RawCell.Kind.NUMBER : type.equals("b") ? RawCell.Kind.TRUTH : RawCell.Kind.ERROR,
                        value.strip());
            }
        } else {
            String read = type.equals("s") && !value.isEmpty() ? shared(value) : EscapedText.read(value);
            if (!CellText.trimmed(read).isEmpty()) {
                add(RawCell.Kind.TEXT, read);
            }
        }
    }

    private String shared(String index) {
        return strings.get(Integer.parseInt(index.strip()));
    }

    private void add(RawCell.Kind kind, String value) {
        NumberShape shape = kind == RawCell.Kind.NUMBER ? styles.shape(style, value) : NumberShape.NUMBER;
        cells.add(new RawCell(row, column, kind, value, shape));
    }
}
