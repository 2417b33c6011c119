package org.leaguebuilding.sheet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes lists out of one cell. Elements are parted by semicolons, commas, enumeration commas and line breaks; texts by line breaks alone,
 * for the other signs may stand in them.
 */
final class ListTaker implements CellTaker {

    private static final Splitter LINES = Splitter.on(Pattern.compile("\\r?\\n"));

    private static final Splitter SIGNS = Splitter.on(Pattern.compile("[;,\\uff1b\\uff0c\\u3001]|\\r?\\n"));

    private final CellTaker elements;
    private final boolean texts;
    private final boolean set;

    ListTaker(CellTaker elements, boolean texts, boolean set) {
        this.elements = elements;
        this.texts = texts;
        this.set = set;
    }

    @Override
    public Object take(RawCell cell) throws CellProblemException {
        List<Object> all = new ArrayList<>();
        if (!cell.is(RawCell.Kind.TEXT)) {
            all.add(elements.take(cell));
        } else if (!SheetTexts.words("none").contains(SheetNames.alike(cell.text()))) {
            for (String part : (texts ? LINES : SIGNS).split(CellText.trimmed(cell.text()))) {
                all.add(element(cell, part));
            }
        }
        if (!set) {
            return ImmutableList.copyOf(all);
        }
        ImmutableSet<Object> distinct = ImmutableSet.copyOf(all);
        if (distinct.size() < all.size()) {
            throw new CellProblemException(CellProblem.TWICE);
        }
        return distinct;
    }

    private Object element(RawCell cell, String part) throws CellProblemException {
        if (CellText.trimmed(part).isEmpty()) {
            throw new CellProblemException(CellProblem.EMPTY_ELEMENT);
        }
        return elements.take(new RawCell(cell.row(), cell.column(), RawCell.Kind.TEXT, part, NumberShape.NUMBER));
    }
}
