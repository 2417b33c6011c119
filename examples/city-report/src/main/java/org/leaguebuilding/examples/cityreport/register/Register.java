package org.leaguebuilding.examples.cityreport.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The communities of a city, in the order of the register. A register also holds villages; a unit counts as a community if
 * its name says so.
 *
 * @param entries the communities
 */
public record Register(ImmutableList<RegisterEntry> entries) {

    private static final String SHIPPED = "/org/leaguebuilding/examples/cityreport/wuhan-communities-2023.csv";
    private static final ImmutableList<String> SIGNS = ImmutableList.of("社区", "居委会", "居民委员会");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /**
     * The 1,552 communities of Wuhan that come with this program.
     *
     * @return the register of 2023
     */
    public static Register shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(Register.class.getResourceAsStream(SHIPPED))) {
            return read(new BufferedReader(new InputStreamReader(in, UTF_8)));
        }
    }

    /**
     * Reads a register.
     *
     * @param file a CSV file in UTF-8 with the columns unit_code, unit_name, subdistrict_code, district_code and
     *     district_name; further columns are passed over
     * @return its communities
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a column is missing
     */
    public static Register read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            return read(reader);
        }
    }

    private static Register read(Reader reader) throws IOException {
        try (CSVParser parser = FORMAT.parse(reader)) {
            return new Register(parser.stream()
                    .filter(row -> SIGNS.stream().anyMatch(row.get("unit_name")::contains))
                    .map(Register::entry)
                    .collect(ImmutableList.toImmutableList()));
        }
    }

    /** An {@code IllegalArgumentException} of the parser names the column that is missing. */
    private static RegisterEntry entry(CSVRecord row) {
        return new RegisterEntry(
                row.get("unit_code"),
                row.get("unit_name"),
                row.get("subdistrict_code"),
                row.get("district_code"),
                row.get("district_name"));
    }
}
