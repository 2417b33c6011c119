package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** Takes the facts out of the rows below the headings of a sheet. Not thread-safe. */
final class RowReader implements RowTaker {

    private final Headings headings;
    private final SheetPlan plan;
    private final ImmutableList<CellTaker> takers;
    private final Codes codes;
    private final MergedCells merged;
    private final Refusals refusals;
    private final Consumer<Row> rows;
    private final Map<CellRangeAddress, Row> firsts = new HashMap<>();

    RowReader(
            Headings headings,
            ImmutableList<CellTaker> takers,
            Codes codes,
            MergedCells merged,
            Refusals refusals,
            Consumer<Row> rows) {
        this.headings = headings;
        this.plan = headings.plan();
        this.takers = takers;
        this.codes = codes;
        this.merged = merged;
        this.refusals = refusals;
        this.rows = rows;
    }

    @Override
    public void row(int number, List<RawCell> cells) {
        if (number <= headings.row() || isSample(cells)) {
            return;
        }
        Row row = new Row(number, new @Nullable Object[takers.size()], new boolean[takers.size()]);
        boolean filled = false;
        for (RawCell cell : cells) {
            Integer column = headings.planned().get(cell.column());
            if (column != null) {
                take(cell, column, row);
                filled = true;
            } else if (!headings.passedOver().contains(cell.column())) {
                refusals.add(
                        new SheetCell(headings.sheet(), number, cell.column()), CellProblem.NO_HEADING, plan.name());
            }
        }
        if (filled) {
            spreadMerged(row);
            rows.accept(row);
        }
    }

    private boolean isSample(List<RawCell> cells) {
        int key = plan.isMain() ? plan.key() : 0;
        return cells.stream()
                .filter(cell -> cell.is(RawCell.Kind.TEXT))
                .filter(cell -> headings.planned().getOrDefault(cell.column(), -1) == key)
                .anyMatch(cell -> SheetTexts.words("sample").contains(SheetNames.alike(cell.text())));
    }

    private void take(RawCell cell, int column, Row row) {
        try {
            if (cell.is(RawCell.Kind.ERROR)) {
                throw new CellProblemException(CellProblem.FORMULA_ERROR);
            }
            if (cell.is(RawCell.Kind.NO_RESULT)) {
                throw new CellProblemException(CellProblem.NO_RESULT);
            }
            row.values()[column] = takers.get(column).take(cell);
        } catch (CellProblemException e) {
            refuse(row, column, e.problem(), detail(plan.columns().get(column)));
        } catch (MalformedValueException e) {
            refuse(row, column, CellProblem.MALFORMED, LocalizedText.of(e.expectation()::text));
        }
    }

    private LocalizedText detail(Column column) {
        return column.codes()
                .map(codes::of)
                .filter(set -> !set.known().isEmpty())
                .map(CellRefusal::words)
                .orElse(column.heading());
    }

    private void refuse(Row row, int column, CellProblem problem, LocalizedText detail) {
        row.refused()[column] = true;
        refusals.add(
                headings.cell(row.number(), column),
                problem,
                plan.columns().get(column).heading(),
                detail);
    }

    /** What several rows belong to may stand in one cell beside all of them; of anything else it is not known whose it is. */
    private void spreadMerged(Row row) {
        for (CellRangeAddress range : merged.at(row.number())) {
            int column = headings.planned().getOrDefault(range.getFirstColumn(), plan.owners());
            if (range.getFirstColumn() == range.getLastColumn() && column < plan.owners()) {
                Row first = firsts.computeIfAbsent(range, any -> row);
                boolean known = first.number() == range.getFirstRow();
                row.values()[column] = known ? first.values()[column] : null;
                row.refused()[column] = known && first.refused()[column];
            } else {
                refuseMerged(range, row);
            }
        }
    }

    private void refuseMerged(CellRangeAddress range, Row row) {
        boolean told = firsts.putIfAbsent(range, row) != null;
        for (int i = range.getFirstColumn(); i <= range.getLastColumn(); i++) {
            Integer column = headings.planned().get(i);
            if (column != null) {
                row.refused()[column] = true;
                if (!told) {
                    LocalizedText heading = plan.columns().get(column).heading();
                    refusals.add(new SheetCell(headings.sheet(), range.getFirstRow(), i), CellProblem.MERGED, heading);
                    told = true;
                }
            }
        }
    }
}
