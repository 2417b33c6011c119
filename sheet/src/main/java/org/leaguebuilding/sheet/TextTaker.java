package org.leaguebuilding.sheet;

/** Takes texts, and numbers as the cell shows them. */
final class TextTaker implements CellTaker {

    @Override
    public String take(RawCell cell) throws CellProblemException {
        if (cell.is(RawCell.Kind.TEXT)) {
            return CellText.trimmed(cell.text());
        }
        if (cell.is(RawCell.Kind.NUMBER) && cell.shape() == NumberShape.NUMBER) {
            return CellText.shown(cell).toPlainString();
        }
        throw new CellProblemException(CellProblem.NOT_A_TEXT);
    }
}
