package org.leaguebuilding.sheet;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import org.leaguebuilding.value.PersonRef;

/** Takes ids: texts, and whole numbers of up to 15 digits. Digits and letters of full width become usual ones. */
final class IdTaker implements CellTaker {

    private final boolean ofPerson;

    IdTaker(boolean ofPerson) {
        this.ofPerson = ofPerson;
    }

    @Override
    public Object take(RawCell cell) throws CellProblemException {
        String id = id(cell);
        return ofPerson ? PersonRef.of(id) : id;
    }

    static String id(RawCell cell) throws CellProblemException {
        if (cell.is(RawCell.Kind.TRUTH)) {
            throw new CellProblemException(CellProblem.NOT_A_TEXT);
        }
        return cell.is(RawCell.Kind.NUMBER) ? ofNumber(cell) : ofText(cell.text());
    }

    private static String ofText(String text) throws CellProblemException {
        String plain = CellText.plain(text);
        if (plain.matches("[0-9]+(?: +[0-9]+)+")) {
            throw new CellProblemException(CellProblem.BLANKS_IN_DIGITS);
        }
        return CharMatcher.ascii().matchesAllOf(plain) ? plain : CellText.trimmed(text);
    }

    private static String ofNumber(RawCell cell) throws CellProblemException {
        if (cell.shape() == NumberShape.ZEROS) {
            throw new CellProblemException(CellProblem.SHOWN_ZEROS);
        }
        BigDecimal number = new BigDecimal(cell.text()).stripTrailingZeros();
        if (cell.shape() != NumberShape.NUMBER || number.signum() < 0 || number.scale() > 0) {
            throw new CellProblemException(CellProblem.NOT_AN_ID);
        }
        if (number.precision() - number.scale() > CellText.DIGITS) {
            throw new CellProblemException(CellProblem.TOO_MANY_DIGITS);
        }
        return number.toPlainString();
    }
}
