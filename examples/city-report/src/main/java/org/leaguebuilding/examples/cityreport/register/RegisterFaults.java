package org.leaguebuilding.examples.cityreport.register;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.Refusal;

/** What is wrong in a register, in the order of its rows, so that all of it can be mended at once. Not thread-safe. */
final class RegisterFaults {

    /** A column that a spreadsheet has changed is wrong in every row; so many of them show that. */
    static final int MOST_SHOWN = 20;

    private final String file;
    private final ImmutableList.Builder<Refusal> shown = ImmutableList.builder();
    private long count;

    RegisterFaults(String file) {
        this.file = file;
    }

    /** Takes a fault: the file comes before the values of its text. */
    void add(String key, String... values) {
        count++;
        if (count <= MOST_SHOWN) {
            shown.add(Refusal.of(key, behind(List.of(file), values)));
        }
    }

    /** Takes a fault of a cell. */
    void add(String key, long row, String column, String... values) {
        add(key, behind(List.of(Long.toString(row), column), values));
    }

    /** Empty while nothing is wrong. */
    Optional<Refusal> refusal() {
        if (count > MOST_SHOWN) {
            shown.add(Refusal.of("register.more", file, Long.toString(count - MOST_SHOWN)));
        }
        return count == 0 ? Optional.empty() : Optional.of(Refusal.ofAll(shown.build()));
    }

    private static String[] behind(List<String> first, String... values) {
        return Stream.concat(first.stream(), Arrays.stream(values)).toArray(String[]::new);
    }
}
