package org.leaguebuilding.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out whether a workbook counts its days from 1904. */
final class EpochHandler extends DefaultHandler {

    private boolean from1904;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String value = attributes.getValue("date1904");
        if (localName.equals("workbookPr") && value != null) {
            from1904 = value.equals("1") || value.equals("true");
        }
    }

    boolean is1904() {
        return from1904;
    }
}
