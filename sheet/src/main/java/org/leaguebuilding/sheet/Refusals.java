package org.leaguebuilding.sheet;

import java.util.function.Consumer;
import org.leaguebuilding.value.LocalizedText;

/** Hands on what cannot be taken, and counts it. Not thread-safe. */
final class Refusals {

    private final Consumer<CellRefusal> taker;
    private int count;

    Refusals(Consumer<CellRefusal> taker) {
        this.taker = taker;
    }

    void add(SheetCell cell, CellProblem problem, LocalizedText heading) {
        add(cell, problem, heading, heading);
    }

    void add(SheetCell cell, CellProblem problem, LocalizedText heading, LocalizedText detail) {
        taker.accept(new CellRefusal(cell, problem, heading, detail));
        count++;
    }

    int count() {
        return count;
    }
}
