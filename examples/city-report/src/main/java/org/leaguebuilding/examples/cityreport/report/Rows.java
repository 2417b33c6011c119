package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The rows of a table by district. */
final class Rows {

    private Rows() {}

    /** The districts, and the whole below them unless it is the same as the only one. */
    static <T> ImmutableList<T> withWhole(List<T> districts, T whole) {
        return districts.size() == 1
                ? ImmutableList.copyOf(districts)
                : ImmutableList.<T>builder().addAll(districts).add(whole).build();
    }
}
