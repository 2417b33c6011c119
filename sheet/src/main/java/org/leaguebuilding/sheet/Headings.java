package org.leaguebuilding.sheet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.leaguebuilding.text.Language;

/**
 * Which column of a sheet holds which column of the plan.
 *
 * @param sheet the name of the sheet
 * @param plan the plan
 * @param row the row of the headings
 * @param planned the columns of the plan by those of the sheet
 * @param passedOver the columns of the sheet that hold remarks
 */
record Headings(
        String sheet, SheetPlan plan, int row, ImmutableMap<Integer, Integer> planned, Set<Integer> passedOver) {

    private static final Splitter LINES = Splitter.on('\n');

    /** The column of the plan that a heading names. */
    static OptionalInt named(SheetPlan plan, String heading) {
        return LINES.splitToStream(heading)
                .map(SheetNames::alike)
                .flatMapToInt(line -> IntStream.range(0, plan.columns().size())
                        .filter(index -> isCalled(plan.columns().get(index), line)))
                .findFirst();
    }

    private static boolean isCalled(Column column, String line) {
        return SheetNames.alike(column.heading().in(Language.ZH_CN)).equals(line)
                || SheetNames.alike(column.heading().in(Language.EN)).equals(line);
    }

    /** Whether a row has the headings of a plan: it has the one of the id, or of what the rows belong to. */
    static boolean isRowOf(SheetPlan plan, List<RawCell> cells) {
        int key = plan.isMain() ? plan.key() : 0;
        return cells.stream().anyMatch(cell -> named(plan, cell.text()).orElse(-1) == key);
    }

    /** Reads the row of headings. */
    static Headings of(String sheet, SheetPlan plan, int row, List<RawCell> cells, Refusals refusals) {
        Map<Integer, Integer> planned = new HashMap<>();
        Set<Integer> passedOver = new HashSet<>();
        for (RawCell cell : cells) {
            SheetCell at = new SheetCell(sheet, row, cell.column());
            OptionalInt column = named(plan, cell.text());
            if (column.isEmpty()) {
                if (LINES.splitToStream(cell.text())
                        .map(SheetNames::alike)
                        .anyMatch(SheetTexts.words("remarks")::contains)) {
                    passedOver.add(cell.column());
                } else {
                    refusals.add(at, CellProblem.UNKNOWN_HEADING, plan.name());
                }
            } else if (planned.containsValue(column.getAsInt())) {
                refusals.add(
                        at,
                        CellProblem.HEADING_TWICE,
                        plan.columns().get(column.getAsInt()).heading());
            } else {
                planned.put(cell.column(), column.getAsInt());
            }
        }
        for (int i = 0; i < plan.columns().size(); i++) {
            if (plan.columns().get(i).required() && !planned.containsValue(i)) {
                refusals.add(
                        new SheetCell(sheet, row, 0),
                        CellProblem.NO_COLUMN,
                        plan.columns().get(i).heading());
            }
        }
        return new Headings(sheet, plan, row, ImmutableMap.copyOf(planned), passedOver);
    }

    /** The cell of a row in a column of the plan; where the sheet has no such column, that of the key. */
    SheetCell cell(int row, int column) {
        int key = columnOf(plan.key());
        int found = columnOf(column);
        return new SheetCell(sheet, row, found < 0 ? Math.max(key, 0) : found);
    }

    private int columnOf(int column) {
        return planned.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
