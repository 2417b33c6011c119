package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.leaguebuilding.examples.cityreport.Refusal;

/** One row of a register, of which every cell that is read is looked at first. */
final class RegisterRow {

    private static final int UNIT_DIGITS = 12;
    private static final int SUBDISTRICT_DIGITS = 9;
    private static final int DISTRICT_DIGITS = 6;
    private static final int MAX_NAME = 256;
    private static final int MAX_SHOWN = 64;

    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** What a spreadsheet makes of a long code: most of its digits are lost. */
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("\\d+([.,]\\d*)?[Ee]\\+?\\d+");

    private final String file;
    private final RegisterColumns columns;
    private final CSVRecord row;

    RegisterRow(String file, RegisterColumns columns, CSVRecord row) {
        this.file = file;
        this.columns = columns;
        this.row = row;
    }

    /** The number of the row as a spreadsheet shows it. */
    long number() {
        return row.getRecordNumber();
    }

    /**
     * The unit.
     *
     * @throws Refusal if a cell is not as it has to be
     */
    RegisterEntry entry() {
        refuseSurplus();
        String code = code(RegisterColumns.UNIT_CODE, UNIT_DIGITS);
        return new RegisterEntry(
                code,
                name(RegisterColumns.UNIT_NAME),
                start(RegisterColumns.SUBDISTRICT_CODE, code, SUBDISTRICT_DIGITS),
                start(RegisterColumns.DISTRICT_CODE, code, DISTRICT_DIGITS),
                name(RegisterColumns.DISTRICT_NAME));
    }

    /** What is wrong in a column of this row: file, row and column come before the values. */
    Refusal refusal(String key, String column, String... values) {
        return Refusal.of(
                key,
                Stream.concat(Stream.of(file, Long.toString(number()), column), Stream.of(values))
                        .toArray(String[]::new));
    }

    /** A comma within a name that is not quoted moves all cells behind it. */
    private void refuseSurplus() {
        for (int i = columns.width(); i < row.size(); i++) {
            if (!SPACE.matchesAllOf(row.get(i))) {
                throw Refusal.of("register.surplus", file, Long.toString(number()), Integer.toString(columns.width()));
            }
        }
    }

    /** Looks for what no community could have in its name. */
    private String name(String column) {
        String name = SPACE.trimFrom(stated(column));
        if (name.length() > MAX_NAME || !name.codePoints().allMatch(RegisterRow::mayBeInName)) {
            throw refusal("register.name", column, visible(name));
        }
        return name;
    }

    /** The code of what the unit lies in, which the unit's code starts with. */
    private String start(String column, String unitCode, int digits) {
        String expected = unitCode.substring(0, digits);
        String value = code(column, digits);
        if (!value.equals(expected)) {
            throw refusal("register.elsewhere", column, value, unitCode, expected);
        }
        return value;
    }

    private String code(String column, int digits) {
        String value = stated(column);
        if (SPREADSHEET_NUMBER.matcher(value).matches()) {
            throw refusal("register.rounded", column, visible(value));
        }
        String other = DIGIT.removeFrom(value);
        if (!other.isEmpty()) {
            throw refusal(
                    "register.sign",
                    column,
                    visible(value),
                    visible(other.substring(0, other.offsetByCodePoints(0, 1))));
        }
        if (value.length() != digits) {
            throw refusal(
                    "register.digits",
                    column,
                    visible(value),
                    Integer.toString(digits),
                    Integer.toString(value.length()));
        }
        return value;
    }

    private String stated(String column) {
        String value = columns.cell(row, column);
        if (SPACE.matchesAllOf(value)) {
            throw refusal("register.empty-cell", column);
        }
        return value;
    }

    /** The start of a value, with signs that leave no trace on a screen shown by their numbers. */
    private static String visible(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(MAX_SHOWN).forEach(sign -> {
            if (isVisible(sign)) {
                shown.appendCodePoint(sign);
            } else {
                shown.append("U+%04X".formatted(sign));
            }
        });
        return value.codePointCount(0, value.length()) > MAX_SHOWN
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean mayBeInName(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
