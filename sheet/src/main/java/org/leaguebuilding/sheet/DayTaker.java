package org.leaguebuilding.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes days: numbers that are shown as days, of the epoch of 1900 or of 1904, eight digits, and texts with year, month and day in the usual
 * Chinese forms. A year of two digits, a day before its month or without a year is refused.
 */
final class DayTaker implements CellTaker {

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Day 60 is 1900-02-29, which office programs have and the calendar has not: days before it are counted from another day. */
    private static final long NO_SUCH_DAY = 60;

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private static final Pattern SEPARATED = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");

    private static final Pattern TOGETHER = Pattern.compile("([0-9]{4})()([0-9]{2})([0-9]{2})");

    private static final Pattern TIMED =
            Pattern.compile("([^ :]+)[ T]([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)Z?");

    private static final Pattern IN_WORDS =
            Pattern.compile(SheetTexts.words("day.pattern").get(0));

    private static final Pattern NUMERALS =
            Pattern.compile(SheetTexts.words("day.numerals").get(0));

    private final boolean epoch1904;

    DayTaker(boolean epoch1904) {
        this.epoch1904 = epoch1904;
    }

    @Override
    public LocalDate take(RawCell cell) throws CellProblemException {
        if (cell.is(RawCell.Kind.TEXT)) {
            return parsed(CellText.plain(cell.text()));
        }
        if (!cell.is(RawCell.Kind.NUMBER)) {
            throw new CellProblemException(CellProblem.NOT_A_DAY);
        }
        BigDecimal number = CellText.shown(cell);
        return switch (cell.shape()) {
            case DAY -> counted(number);
            case PART_OF_DAY -> throw new CellProblemException(CellProblem.HIDDEN_DAY);
            case PERCENT -> throw new CellProblemException(CellProblem.NOT_A_DAY);
            default -> ofDigits(number);
        };
    }

    private LocalDate counted(BigDecimal number) throws CellProblemException {
        if (number.scale() > 0) {
            throw new CellProblemException(CellProblem.DAY_WITH_TIME);
        }
        if (number.signum() < 0 || number.precision() - number.scale() > 7) {
            throw new CellProblemException(CellProblem.NOT_A_DAY);
        }
        long day = number.longValueExact();
        if (epoch1904) {
            return EPOCH_1904.plusDays(day);
        }
        if (day == NO_SUCH_DAY || day == 0) {
            throw new CellProblemException(CellProblem.NOT_A_DAY);
        }
        return EPOCH_1900.plusDays(day < NO_SUCH_DAY ? day + 1 : day);
    }

    /** A number that is not shown as a day is one only where its digits are. */
    private static LocalDate ofDigits(BigDecimal number) throws CellProblemException {
        Matcher digits = TOGETHER.matcher(number.toPlainString());
        if (!digits.matches()) {
            throw new CellProblemException(CellProblem.AMBIGUOUS_DAY);
        }
        return day(digits);
    }

    private static LocalDate parsed(String text) throws CellProblemException {
        Matcher timed = TIMED.matcher(text);
        if (timed.matches()) {
            if (timed.group(2).matches(".*[1-9].*")) {
                throw new CellProblemException(CellProblem.DAY_WITH_TIME);
            }
            return parsed(timed.group(1));
        }
        Matcher numerals = NUMERALS.matcher(text);
        String digits = numerals.matches()
                ? ChineseNumerals.year(numerals.group(1)) + "-" + ChineseNumerals.upTo99(numerals.group(2)) + "-"
                        + ChineseNumerals.upTo99(numerals.group(3))
                : text;
        for (Pattern form : new Pattern[] {SEPARATED, TOGETHER, IN_WORDS}) {
            Matcher day = form.matcher(digits);
            if (day.matches()) {
                return day(day);
            }
        }
        throw new CellProblemException(CellProblem.NOT_A_DAY);
    }

    private static LocalDate day(Matcher parts) throws CellProblemException {
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(4)));
        } catch (DateTimeException e) {
            throw new CellProblemException(CellProblem.NOT_A_DAY);
        }
    }
}
