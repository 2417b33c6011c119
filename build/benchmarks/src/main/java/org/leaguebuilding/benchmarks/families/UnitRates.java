package org.leaguebuilding.benchmarks.families;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rates of units, some of them unknown, and how far apart they can be: in floating point, by going through all means at
 * which the nearest rate of a unit changes. A part of an unknown whole is taken for unknown itself.
 */
final class UnitRates {

    private final List<Double> known = new ArrayList<>();

    /** The wholes whose parts are unknown. */
    private final List<Integer> wholes = new ArrayList<>();

    /** Units that may have no rate at all. */
    private int free;

    void add(OptionalInt part, OptionalInt whole) {
        if (whole.isEmpty()) {
            free++;
        } else if (whole.getAsInt() > 0 && part.isPresent()) {
            known.add((double) part.getAsInt() / whole.getAsInt());
        } else if (whole.getAsInt() > 0) {
            wholes.add(whole.getAsInt());
        }
    }

    int most() {
        return known.size() + wholes.size() + free;
    }

    boolean isNothing() {
        return most() < 2 || (isAllZero() && wholes.isEmpty() && free == 0);
    }

    /** Whether there is a coefficient, whatever the unknown rates are. */
    boolean isDefined() {
        return known.size() + wholes.size() >= 2 && !isAllZero();
    }

    private boolean isAllZero() {
        for (double rate : known) {
            if (rate > 0) {
                return false;
            }
        }
        return true;
    }

    /** Each unknown rate at 0 or 1: only how many are 1 matters. */
    double greatest() {
        double greatest = 0;
        for (int ones = 0; ones <= wholes.size() + free; ones++) {
            List<Double> rates = new ArrayList<>(known);
            for (int i = 0; i < wholes.size() + free; i++) {
                rates.add(i < ones ? 1.0 : 0.0);
            }
            greatest = Math.max(greatest, coefficient(rates, 0));
        }
        return greatest;
    }

    /** Each unknown rate as near to one mean as it can be, the mean being tried wherever that makes a difference. */
    double least() {
        List<Double> means = new ArrayList<>();
        means.add(squares(known) / sum(known));
        for (int whole : wholes) {
            for (int part = 0; part < whole; part++) {
                means.add((part + 0.5) / whole - 1e-9);
                means.add((part + 0.5) / whole + 1e-9);
            }
        }
        double least = Double.MAX_VALUE;
        for (double mean : means) {
            List<Double> rates = new ArrayList<>(known);
            for (int whole : wholes) {
                rates.add((double) Math.round(mean * whole) / whole);
            }
            least = Math.min(least, coefficient(rates, free));
        }
        return least;
    }

    /** With so many more rates that are chosen to bring it down. */
    private static double coefficient(List<Double> rates, int free) {
        double sum = sum(rates);
        if (sum == 0) {
            return 0;
        }
        double most = sum * sum / squares(rates) + free;
        return Math.sqrt(Math.max(0, (rates.size() + free) / most - 1));
    }

    private static double sum(List<Double> rates) {
        double sum = 0;
        for (double rate : rates) {
            sum += rate;
        }
        return sum;
    }

    private static double squares(List<Double> rates) {
        double squares = 0;
        for (double rate : rates) {
            squares += rate * rate;
        }
        return squares;
    }
}
