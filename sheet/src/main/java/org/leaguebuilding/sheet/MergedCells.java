package org.leaguebuilding.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The merged cells of a sheet, read by events, and asked for row by row. Not thread-safe. */
final class MergedCells extends DefaultHandler {

    private final List<CellRangeAddress> ranges = new ArrayList<>();
    private final Deque<CellRangeAddress> ahead = new ArrayDeque<>();
    private final List<CellRangeAddress> present = new ArrayList<>();

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("mergeCell")) {
            ranges.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
        }
    }

    @Override
    public void endDocument() {
        ranges.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
        ahead.addAll(ranges);
    }

    /** Those that have a part in a row; rows are asked for from the first to the last. */
    List<CellRangeAddress> at(int row) {
        while (!ahead.isEmpty() && ahead.getFirst().getFirstRow() <= row) {
            present.add(ahead.removeFirst());
        }
        present.removeIf(range -> range.getLastRow() < row);
        return present;
    }
}
