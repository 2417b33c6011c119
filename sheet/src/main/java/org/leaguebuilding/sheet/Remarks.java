package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Finding;

/** What is said of the cells of a workbook, in one language. Not thread-safe. */
final class Remarks {

    private final Locale locale;
    private final List<Remark> all = new ArrayList<>();

    Remarks(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    void add(CellRefusal refusal) {
        all.add(new Remark(
                refusal.cell(),
                Remark.Colour.ORANGE,
                SheetTexts.text("remark.refusal", locale),
                "",
                "",
                "",
                refusal.message(locale),
                refusal.remedy(locale),
                ""));
    }

    void add(SheetFinding at) {
        Finding finding = at.finding();
        all.add(new Remark(
                at.cell(),
                switch (finding.kind()) {
                    case VIOLATION -> Remark.Colour.RED;
                    case MISSING_FACT -> Remark.Colour.YELLOW;
                    case CONCERN -> Remark.Colour.BLUE;
                },
                finding.kind().title(locale),
                at.subject(),
                finding.rule().id().value(),
                finding.rule().title(locale),
                finding.message(locale),
                finding.remedy(locale),
                finding.provisions().stream()
                        .map(basis -> basis.id() + " " + basis.title(locale))
                        .collect(Collectors.joining("\n"))));
    }

    List<Remark> all() {
        return all;
    }

    /** The remarks on each cell. */
    ImmutableListMultimap<SheetCell, Remark> byCell() {
        return Multimaps.index(all, Remark::cell);
    }
}
