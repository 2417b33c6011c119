package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Optional;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.FactChange;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.RuleFamily;

/** How many subjects each change alone would mend. */
final class RepairCounts {

    private static final int CHANGES = 10;

    /** Facts with so few values that a value is worth naming. */
    private static final ImmutableSet<Fact.Kind> NAMED =
            ImmutableSet.of(Fact.Kind.YES_NO, Fact.Kind.CODE, Fact.Kind.OPEN_CODE);

    private final Effort effort;
    private final Texts texts;
    private final Multiset<Same> single = LinkedHashMultiset.create();
    private int subjects;
    private int mendable;
    private int unmendable;

    RepairCounts(Effort effort, Texts texts) {
        this.effort = effort;
        this.texts = texts;
    }

    void add(RuleFamily<?> family, Repairs<?> repairs) {
        subjects++;
        mendable += repairs.minimal().isEmpty() ? 0 : 1;
        unmendable += repairs.minimal().isEmpty() && repairs.complete() ? 1 : 0;
        repairs.minimal().stream()
                .filter(repair -> repair.changes().size() == 1)
                .map(repair -> same(family, repair.changes().get(0)))
                .distinct()
                .forEach(single::add);
    }

    private Same same(RuleFamily<?> family, FactChange change) {
        return new Same(
                new NamedFact(family, change.fact()),
                change.after()
                        .filter(value -> NAMED.contains(change.fact().kind()))
                        .map(value -> change.at().words(value, texts.locale())));
    }

    ImmutableList<String> lines() {
        if (subjects == 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(texts.get("repair.summary", subjects, effort.changes(), mendable, unmendable));
        if (mendable + unmendable < subjects) {
            lines.add(texts.get("repair.summary.cut-short", subjects - mendable - unmendable));
        }
        if (!single.isEmpty()) {
            TextTable table = new TextTable().row(texts.get("column.change"), texts.get("column.mends"));
            Multisets.copyHighestCountFirst(single).elementSet().stream()
                    .limit(CHANGES)
                    .forEach(change -> table.row(change.words(texts), single.count(change)));
            lines.add("", texts.get("repair.changes")).addAll(table.lines());
        }
        return lines.build();
    }

    /** What counts as the same change, wherever it stands. */
    private record Same(NamedFact fact, Optional<String> value) {

        String words(Texts texts) {
            String title = fact.words(texts);
            return value.map(words -> texts.get("repair.change-to", title, words))
                    .orElse(title);
        }
    }
}
