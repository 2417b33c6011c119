package org.leaguebuilding.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * Takes shares: two counts such as {@code 3/4}, which are kept, or percent. A number that is not shown as percent is refused, since
 * {@code 1} could be all or a hundredth.
 */
final class ShareTaker implements CellTaker {

    private static final Pattern COUNTS = Pattern.compile("([0-9]{1,18}) ?/ ?([0-9]{1,18})");

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,7})?) ?%");

    @Override
    public Ratio take(RawCell cell) throws CellProblemException {
        try {
            if (cell.is(RawCell.Kind.NUMBER) && cell.shape() == NumberShape.PERCENT) {
                return percent(CellText.shown(cell).movePointRight(2));
            }
            if (cell.is(RawCell.Kind.TEXT)) {
                return parsed(CellText.plain(cell.text()).replace('\u2044', '/'));
            }
        } catch (MalformedValueException | ArithmeticException e) {
            throw new CellProblemException(CellProblem.NOT_A_SHARE);
        }
        boolean number = cell.is(RawCell.Kind.NUMBER) && cell.shape() == NumberShape.NUMBER;
        throw new CellProblemException(number ? CellProblem.AMBIGUOUS_SHARE : CellProblem.NOT_A_SHARE);
    }

    private static Ratio parsed(String text) throws CellProblemException {
        Matcher counts = COUNTS.matcher(text);
        if (counts.matches()) {
            return Ratio.of(Long.parseLong(counts.group(1)), Long.parseLong(counts.group(2)));
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return percent(new BigDecimal(percent.group(1)));
        }
        boolean number = text.matches("[0-9]+(?:\\.[0-9]+)?");
        throw new CellProblemException(number ? CellProblem.AMBIGUOUS_SHARE : CellProblem.NOT_A_SHARE);
    }

    private static Ratio percent(BigDecimal percent) {
        int digits = Math.max(percent.stripTrailingZeros().scale(), 0);
        return Ratio.of(
                percent.movePointRight(digits).longValueExact(),
                BigDecimal.TEN.pow(digits + 2).longValueExact());
    }
}
