package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.leaguebuilding.examples.cityreport.Refusal;

/**
 * Where the columns of a register stand, by its first row.
 *
 * @param places the place of each column that is read
 * @param width how many columns have a name or stand before one that has
 */
record RegisterColumns(ImmutableMap<String, Integer> places, int width) {

    static final String UNIT_CODE = "unit_code";
    static final String UNIT_NAME = "unit_name";
    static final String SUBDISTRICT_CODE = "subdistrict_code";
    static final String DISTRICT_CODE = "district_code";
    static final String DISTRICT_NAME = "district_name";

    private static final ImmutableList<String> READ =
            ImmutableList.of(UNIT_CODE, UNIT_NAME, SUBDISTRICT_CODE, DISTRICT_CODE, DISTRICT_NAME);
    private static final ImmutableList<String> OTHER_SEPARATORS = ImmutableList.of(";", "|", "，", "；");
    private static final String TAB = "\t";

    /**
     * Reads the first row.
     *
     * @throws Refusal if a column is missing or stands there twice, or the separator is no comma
     */
    static RegisterColumns of(String file, CSVRecord header) {
        if (header.size() == 1) {
            refuseOtherSeparator(file, header.get(0));
        }
        List<String> names =
                header.stream().map(CharMatcher.whitespace()::trimFrom).toList();
        List<String> missing =
                READ.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.of("register.columns", file, String.join(", ", missing), String.join(", ", READ));
        }
        READ.stream()
                .filter(column -> names.indexOf(column) != names.lastIndexOf(column))
                .findFirst()
                .ifPresent(column -> {
                    throw Refusal.of("register.column-twice", file, column);
                });
        return new RegisterColumns(
                READ.stream().collect(ImmutableMap.toImmutableMap(column -> column, names::indexOf)), width(names));
    }

    private static void refuseOtherSeparator(String file, String header) {
        if (header.contains(TAB)) {
            throw Refusal.of("register.tabs", file);
        }
        OTHER_SEPARATORS.stream().filter(header::contains).findFirst().ifPresent(separator -> {
            throw Refusal.of("register.separator", file, separator);
        });
    }

    private static int width(List<String> names) {
        int width = names.size();
        while (names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The cell of a column, empty where the row ends before it. */
    String cell(CSVRecord row, String column) {
        int place = Objects.requireNonNull(places.get(column));
        return place < row.size() ? row.get(place) : "";
    }
}
