package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.text.Language;

/** Reads one kind of subject from a workbook: first all headings, then the parts, then the subjects. Used once. */
final class WorkbookReading {

    private final OpenWorkbook workbook;
    private final SheetPlan main;
    private final Codes codes;
    private final Refusals refusals;

    private final Map<SheetPlan, Headings> headings = new HashMap<>();

    private final Map<SheetPlan, Parts> parts = new HashMap<>();

    WorkbookReading(OpenWorkbook workbook, SheetPlan main, Codes codes, Consumer<CellRefusal> taker) {
        this.workbook = workbook;
        this.main = main;
        this.codes = codes;
        this.refusals = new Refusals(taker);
    }

    /** Reads, and hands over each subject with its places. */
    void read(SubjectTaker subjects) throws IOException {
        findHeadings();
        if (refusals.count() > 0) {
            return;
        }
        for (SheetPlan plan : main.all().reverse()) {
            Headings known = headings.get(plan);
            if (known != null && !plan.isMain()) {
                Parts rows = new Parts(known);
                Set<String> keys = new HashSet<>();
                rows(known, row -> addPart(rows, known, row, keys));
                parts.put(plan, rows);
            }
        }
        Set<String> ids = new HashSet<>();
        rows(headings.get(main), row -> addSubject(row, ids, subjects));
        parts.values().forEach(this::refuseLeft);
    }

    private void rows(@Nullable Headings known, Consumer<Row> taker) throws IOException {
        if (known != null) {
            ImmutableList<CellTaker> takers = known.plan().columns().stream()
                    .map(column -> CellTaker.of(column, codes, workbook.is1904()))
                    .collect(ImmutableList.toImmutableList());
            MergedCells merged = workbook.merged(known.sheet());
            workbook.read(known.sheet(), new RowReader(known, takers, codes, merged, refusals, taker));
        }
    }

    private void addPart(Parts rows, Headings known, Row row, Set<String> keys) {
        SheetPlan plan = known.plan();
        String owner = row.owner(plan);
        Composed composed = compose(known, row);
        if (composed == null || owner == null) {
            rows.spoil(owner);
        } else if (plan.isOfMap() && !keys.add(composed.key())) {
            refusals.add(
                    known.cell(row.number(), plan.key()),
                    CellProblem.TWICE,
                    plan.columns().get(plan.key()).heading());
            rows.spoil(owner);
        } else {
            rows.add(owner, composed);
        }
    }

    private @Nullable Composed compose(Headings known, Row row) {
        String key = row.key(known.plan());
        return new Composer(known, row, key == null ? "" : key, parts, refusals).compose();
    }

    private void addSubject(Row row, Set<String> ids, SubjectTaker subjects) {
        Headings known = headings.get(main);
        String id = row.key(main);
        if (known == null) {
            return;
        }
        if (id != null && !ids.add(id)) {
            refusals.add(
                    known.cell(row.number(), main.key()),
                    CellProblem.TWICE,
                    main.columns().get(main.key()).heading());
            return;
        }
        Composed composed = compose(known, row);
        if (composed != null) {
            subjects.take(composed.value(), new Places(headings, main, composed));
        }
    }

    private void refuseLeft(Parts left) {
        for (Composed part : left.left()) {
            refusals.add(
                    left.headings().cell(part.row(), 0),
                    CellProblem.NO_OWNER,
                    left.headings().plan().columns().get(0).heading());
        }
    }

    private void findHeadings() throws IOException {
        for (String sheet : workbook.sheets()) {
            Optional<SheetPlan> plan = main.all().stream()
                    .filter(each -> each.names().contains(SheetNames.alike(sheet)))
                    .findFirst();
            if (plan.isPresent()) {
                findHeadings(sheet, plan.get());
            } else {
                refuseRenamed(sheet);
            }
        }
        if (refusals.count() == 0 && !headings.containsKey(main)) {
            SheetCell first = new SheetCell(main.name().in(Language.ZH_CN), 0, 0);
            refusals.add(first, CellProblem.NO_SHEET, main.name());
        }
    }

    private void findHeadings(String sheet, SheetPlan plan) throws IOException {
        HeadingsFinder finder = new HeadingsFinder(sheet, plan, refusals);
        workbook.read(sheet, finder);
        if (finder.found().isPresent()) {
            headings.put(plan, finder.found().get());
        } else if (!finder.isEmpty() || plan.isMain()) {
            int key = plan.isMain() ? plan.key() : 0;
            refusals.add(
                    new SheetCell(sheet, 0, 0),
                    CellProblem.NO_HEADINGS,
                    plan.columns().get(key).heading());
        }
    }

    /** What is filled in on a part's sheet would be lost if the sheet had another name, without a word. */
    private void refuseRenamed(String sheet) throws IOException {
        for (SheetPlan part : main.parts()) {
            HeadingsFinder finder = new HeadingsFinder(sheet, part, new Refusals(any -> {}));
            workbook.read(sheet, finder);
            if (finder.found().isPresent()) {
                refusals.add(new SheetCell(sheet, 0, 0), CellProblem.UNKNOWN_SHEET, main.name());
                return;
            }
        }
    }

    /** Takes subjects. */
    interface SubjectTaker {

        /** Takes one, with where it stands. */
        void take(Object subject, Places places);
    }
}
