package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
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

    private final RegisterFaults faults;
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<String, String> districtNames = new HashMap<>();

    RegisterReader(String file) {
        this.faults = new RegisterFaults(file);
    }

    /**
     * Reads all rows.
     *
     * @param text the register
     * @return its units, in its order
     * @throws Refusal if a row is not as it has to be: names all that are wrong, up to so many
     */
    ImmutableList<RegisterEntry> read(String text) {
        ImmutableList.Builder<RegisterEntry> units = ImmutableList.builder();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            columns(parser).ifPresent(columns -> {
                for (CSVRecord row = next(parser); row != null; row = next(parser)) {
                    entry(new RegisterRow(columns, row, faults)).ifPresent(units::add);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return units.build();
    }

    private Optional<RegisterColumns> columns(CSVParser parser) {
        CSVRecord header = next(parser);
        if (header == null) {
            if (faults.refusal().isEmpty()) {
                faults.add("register.nothing");
            }
            return Optional.empty();
        }
        return RegisterColumns.of(header, faults);
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
            faults.add("register.quotes", Long.toString(parser.getRecordNumber() + 1));
            return null;
        }
    }

    /** The unit of a row; empty if a cell is not as it has to be, or does not fit to an earlier row. */
    private Optional<RegisterEntry> entry(RegisterRow row) {
        if (row.hasSurplus()) {
            return Optional.empty();
        }
        Optional<String> code = row.unitCode().filter(value -> isFirst(row, value));
        Optional<String> name = row.name(RegisterColumns.UNIT_NAME);
        Optional<String> subdistrict = row.subdistrictCode(code);
        Optional<String> district = row.districtCode(code);
        Optional<String> districtName = row.name(RegisterColumns.DISTRICT_NAME)
                .filter(value -> district.isEmpty() || isSame(row, district.get(), value));
        return code.isPresent()
                        && name.isPresent()
                        && subdistrict.isPresent()
                        && district.isPresent()
                        && districtName.isPresent()
                ? Optional.of(new RegisterEntry(
                        code.get(), name.get(), subdistrict.get(), district.get(), districtName.get()))
                : Optional.empty();
    }

    private boolean isFirst(RegisterRow row, String code) {
        Long earlier = rows.putIfAbsent(code, row.number());
        if (earlier != null) {
            row.fault("register.twice", RegisterColumns.UNIT_CODE, code, Long.toString(earlier));
        }
        return earlier == null;
    }

    private boolean isSame(RegisterRow row, String district, String name) {
        String earlier = districtNames.putIfAbsent(district, name);
        boolean same = earlier == null || earlier.equals(name);
        if (!same) {
            row.fault("register.other-name", RegisterColumns.DISTRICT_NAME, name, district, earlier);
        }
        return same;
    }
}
