package org.leaguebuilding.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the row of headings among the first rows of a sheet: titles and explanations may stand above it. Not thread-safe. */
final class HeadingsFinder implements RowTaker {

    /** So many rows with something in them are looked at. */
    private static final int MOST_ROWS = 30;

    private final String sheet;
    private final SheetPlan plan;
    private final Refusals refusals;
    private @Nullable Headings found;
    private int rows;

    HeadingsFinder(String sheet, SheetPlan plan, Refusals refusals) {
        this.sheet = sheet;
        this.plan = plan;
        this.refusals = refusals;
    }

    @Override
    public void row(int row, List<RawCell> cells) throws OpenWorkbook.EnoughException {
        if (Headings.isRowOf(plan, cells)) {
            found = Headings.of(sheet, plan, row, cells, refusals);
        }
        rows++;
        if (found != null || rows == MOST_ROWS) {
            throw new OpenWorkbook.EnoughException();
        }
    }

    /** Whether the sheet has nothing in it. */
    boolean isEmpty() {
        return rows == 0;
    }

    Optional<Headings> found() {
        return Optional.ofNullable(found);
    }
}
