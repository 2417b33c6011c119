package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.leaguebuilding.examples.cityreport.text.Suggestions;

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
     * @param header the row
     * @param faults where to say that a column is missing or stands there twice, or that the separator is no comma
     * @return the columns; empty if the row has a fault
     */
    static Optional<RegisterColumns> of(CSVRecord header, RegisterFaults faults) {
        if (header.size() == 1 && hasOtherSeparator(header.get(0), faults)) {
            return Optional.empty();
        }
        List<String> names =
                header.stream().map(CharMatcher.whitespace()::trimFrom).toList();
        List<String> missing =
                READ.stream().filter(column -> !names.contains(column)).toList();
        List<String> twice = READ.stream()
                .filter(column -> names.indexOf(column) != names.lastIndexOf(column))
                .toList();
        tell(missing, names, faults);
        twice.forEach(column -> faults.add("register.column-twice", column));
        return missing.isEmpty() && twice.isEmpty()
                ? Optional.of(new RegisterColumns(
                        READ.stream().collect(ImmutableMap.toImmutableMap(column -> column, names::indexOf)),
                        width(names)))
                : Optional.empty();
    }

    /** A column with a name like one that is missing is taken for a slip. */
    private static void tell(List<String> missing, List<String> names, RegisterFaults faults) {
        List<String> gone = new ArrayList<>(missing);
        for (String column : missing) {
            Suggestions.nearest(column, unread(names)).stream().findFirst().ifPresent(near -> {
                faults.add("register.misspelt", near, column);
                gone.remove(column);
            });
        }
        if (!gone.isEmpty()) {
            faults.add("register.columns", String.join(", ", gone), String.join(", ", READ));
        }
    }

    private static ImmutableList<String> unread(List<String> names) {
        return names.stream()
                .filter(name -> !name.isEmpty() && !READ.contains(name))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean hasOtherSeparator(String header, RegisterFaults faults) {
        if (header.contains(TAB)) {
            faults.add("register.tabs");
            return true;
        }
        Optional<String> other =
                OTHER_SEPARATORS.stream().filter(header::contains).findFirst();
        other.ifPresent(separator -> faults.add("register.separator", separator));
        return other.isPresent();
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
