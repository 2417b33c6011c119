package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

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

    private final RegisterColumns columns;
    private final CSVRecord row;
    private final RegisterFaults faults;

    RegisterRow(RegisterColumns columns, CSVRecord row, RegisterFaults faults) {
        this.columns = columns;
        this.row = row;
        this.faults = faults;
    }

    /** The number of the row as a spreadsheet shows it. */
    long number() {
        return row.getRecordNumber();
    }

    /** Whether it has more cells than columns: a comma within a name that is not quoted moves all cells after it. */
    boolean hasSurplus() {
        for (int i = columns.width(); i < row.size(); i++) {
            if (!SPACE.matchesAllOf(row.get(i))) {
                faults.add("register.surplus", Long.toString(number()), Integer.toString(columns.width()));
                return true;
            }
        }
        return false;
    }

    /** The unit's code; empty if the cell is not as it has to be. */
    Optional<String> unitCode() {
        return code(RegisterColumns.UNIT_CODE, UNIT_DIGITS);
    }

    /** The code of the unit's subdistrict; empty if the cell is not as it has to be. */
    Optional<String> subdistrictCode(Optional<String> unitCode) {
        return start(RegisterColumns.SUBDISTRICT_CODE, unitCode, SUBDISTRICT_DIGITS);
    }

    /** The code of the unit's district; empty if the cell is not as it has to be. */
    Optional<String> districtCode(Optional<String> unitCode) {
        return start(RegisterColumns.DISTRICT_CODE, unitCode, DISTRICT_DIGITS);
    }

    /** A name; empty if it has what no community could have in its own. */
    Optional<String> name(String column) {
        return stated(column).map(SPACE::trimFrom).filter(name -> isName(column, name));
    }

    private boolean isName(String column, String name) {
        boolean fits = name.length() <= MAX_NAME && name.codePoints().allMatch(RegisterRow::mayBeInName);
        if (!fits) {
            fault("register.name", column, visible(name));
        }
        return fits;
    }

    /** Takes note of a fault in a column of this row. */
    void fault(String key, String column, String... values) {
        faults.add(key, number(), column, values);
    }

    /** The code of what the unit lies in, which the unit's code starts with. */
    private Optional<String> start(String column, Optional<String> unitCode, int digits) {
        Optional<String> value = code(column, digits);
        Optional<String> expected = unitCode.map(code -> code.substring(0, digits));
        if (value.isEmpty() || expected.isEmpty() || value.equals(expected)) {
            return value;
        }
        fault("register.elsewhere", column, value.get(), unitCode.orElseThrow(), expected.get());
        return Optional.empty();
    }

    private Optional<String> code(String column, int digits) {
        return stated(column).filter(value -> isCode(column, value, digits));
    }

    private boolean isCode(String column, String value, int digits) {
        String other = DIGIT.removeFrom(value);
        if (SPREADSHEET_NUMBER.matcher(value).matches()) {
            fault("register.rounded", column, visible(value));
        } else if (!other.isEmpty()) {
            fault("register.sign", column, visible(value), visible(other.substring(0, other.offsetByCodePoints(0, 1))));
        } else if (value.length() != digits) {
            fault(
                    "register.digits",
                    column,
                    visible(value),
                    Integer.toString(digits),
                    Integer.toString(value.length()));
        } else {
            return true;
        }
        return false;
    }

    private Optional<String> stated(String column) {
        String value = columns.cell(row, column);
        if (SPACE.matchesAllOf(value)) {
            fault("register.empty-cell", column);
            return Optional.empty();
        }
        return Optional.of(value);
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
