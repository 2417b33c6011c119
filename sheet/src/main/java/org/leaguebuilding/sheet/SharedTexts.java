package org.leaguebuilding.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook share, read by events. Apache POI 5.5 makes an XML object of each text whenever a cell asks for it,
 * which costs more than all the rest of reading.
 */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean collects;
    private boolean phonetic;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> collects = !phonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collects) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "si" -> texts.add(EscapedText.read(text.toString()));
            case "rPh" -> phonetic = false;
            case "t" -> collects = false;
            default -> {}
        }
    }

    String get(int index) {
        return texts.get(index);
    }
}
