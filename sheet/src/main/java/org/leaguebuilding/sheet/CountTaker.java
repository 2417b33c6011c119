package org.leaguebuilding.sheet;

import java.math.BigDecimal;

/** Takes whole numbers, as numbers and as digits without units or separators. */
final class CountTaker implements CellTaker {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public Integer take(RawCell cell) throws CellProblemException {
        BigDecimal number = number(cell);
        if (number.signum() < 0
                || number.compareTo(MOST) > 0
                || number.stripTrailingZeros().scale() > 0) {
            throw new CellProblemException(CellProblem.NOT_A_COUNT);
        }
        return number.intValueExact();
    }

    private static BigDecimal number(RawCell cell) throws CellProblemException {
        if (cell.is(RawCell.Kind.NUMBER)
                && cell.shape() != NumberShape.DAY
                && cell.shape() != NumberShape.PART_OF_DAY
                && cell.shape() != NumberShape.PERCENT) {
            return CellText.shown(cell);
        }
        String digits = CellText.plain(cell.text());
        if (!cell.is(RawCell.Kind.TEXT) || !digits.matches("[0-9]{1,10}")) {
            throw new CellProblemException(CellProblem.NOT_A_COUNT);
        }
        return new BigDecimal(digits);
    }
}
