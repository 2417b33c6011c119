package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.Refusal;

/** Reads the rows of a register. A row has the number that a spreadsheet shows, so that its user finds it. */
final class RegisterReader {

    /** Empty rows are counted and passed over. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final String file;
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<String, String> districtNames = new HashMap<>();

    RegisterReader(String file) {
        this.file = file;
    }

    /**
     * Reads all rows.
     *
     * @param text the register
     * @return its units, in its order
     * @throws Refusal on the first row that is not as it has to be
     */
    ImmutableList<RegisterEntry> read(String text) {
        ImmutableList.Builder<RegisterEntry> units = ImmutableList.builder();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            RegisterColumns columns = RegisterColumns.of(file, header(parser));
            for (CSVRecord row = next(parser); row != null; row = next(parser)) {
                units.add(entry(new RegisterRow(file, columns, row)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return units.build();
    }

    private CSVRecord header(CSVParser parser) {
        CSVRecord header = next(parser);
        if (header == null) {
            throw Refusal.of("register.nothing", file);
        }
        return header;
    }

    /** The next row in which something stands. */
    private @Nullable CSVRecord next(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        try {
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (row.stream().anyMatch(cell -> !CharMatcher.whitespace().matchesAllOf(cell))) {
                    return row;
                }
            }
            return null;
        } catch (UncheckedIOException quotes) {
            throw Refusal.of("register.quotes", file, Long.toString(parser.getRecordNumber() + 1));
        }
    }

    private RegisterEntry entry(RegisterRow row) {
        RegisterEntry unit = row.entry();
        Long earlier = rows.putIfAbsent(unit.code(), row.number());
        if (earlier != null) {
            throw row.refusal("register.twice", RegisterColumns.UNIT_CODE, unit.code(), Long.toString(earlier));
        }
        String name = districtNames.putIfAbsent(unit.districtCode(), unit.districtName());
        if (name != null && !name.equals(unit.districtName())) {
            throw row.refusal(
                    "register.other-name",
                    RegisterColumns.DISTRICT_NAME,
                    unit.districtName(),
                    unit.districtCode(),
                    name);
        }
        return unit;
    }
}
