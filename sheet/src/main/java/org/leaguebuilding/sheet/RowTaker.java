package org.leaguebuilding.sheet;

import java.util.List;
import org.xml.sax.SAXException;

/** Takes the rows of a sheet that have something in them. */
interface RowTaker {

    /** Takes a row; the list is used again for the next one. */
    void row(int row, List<RawCell> cells) throws SAXException;
}
