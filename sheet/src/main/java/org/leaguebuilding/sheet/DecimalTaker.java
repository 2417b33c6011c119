package org.leaguebuilding.sheet;

import java.math.BigDecimal;

/** Takes decimals, as numbers and as digits with a point. */
final class DecimalTaker implements CellTaker {

    @Override
    public BigDecimal take(RawCell cell) throws CellProblemException {
        if (cell.is(RawCell.Kind.NUMBER) && (cell.shape() == NumberShape.NUMBER || cell.shape() == NumberShape.ZEROS)) {
            return CellText.shown(cell);
        }
        String digits = CellText.plain(cell.text());
        if (!cell.is(RawCell.Kind.TEXT) || !digits.matches("[0-9]{1,9}(?:\\.[0-9]{1,15})?")) {
            throw new CellProblemException(CellProblem.NOT_A_NUMBER);
        }
        return new BigDecimal(digits);
    }
}
