package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.examples.cityreport.facts.Unjoined;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.pages.Block.Cell;
import org.leaguebuilding.examples.cityreport.pages.Block.Column;

/** Where the facts come from, for how many units none was given, and what does not join. */
final class FactsPage {

    private final Parts parts;

    FactsPage(Parts parts) {
        this.parts = parts;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose("", ImmutableList.of(parts.frame().notice().text())));
        if (parts.city().provenance() instanceof Provenance.Given given) {
            blocks.add(new Block.Prose(parts.text("page.files"), given.files()));
            blocks.add(families());
            blocks.add(unjoined(given));
        }
        return parts.page(Place.FACTS, parts.text("page.facts"), ImmutableList.of(parts.start()), blocks);
    }

    private Block families() {
        return new Block.Table(
                parts.text("page.given"),
                ImmutableList.of(
                        Column.text(parts.text("column.family")),
                        Column.figure(parts.text("column.subjects")),
                        Column.figure(parts.text("column.without"))),
                FamilyAnswers.ALL.stream()
                        .filter(family -> family.unit() != FamilyAnswers.Unit.CITY)
                        .map(this::row)
                        .collect(ImmutableList.toImmutableList()),
                false,
                "");
    }

    private ImmutableList<Cell> row(FamilyAnswers family) {
        Judged judged = parts.counts().all(family);
        return ImmutableList.of(
                parts.cell(parts.link(family)), Cell.of(judged.verdicts().size()), Cell.of(judged.without()));
    }

    private Block unjoined(Provenance.Given given) {
        return new Block.Table(
                parts.text("unjoined.title"),
                ImmutableList.of(
                        Column.text(parts.text("page.place")),
                        Column.text(parts.text("page.subject")),
                        Column.text(parts.text("page.reason"))),
                given.unjoined().stream().map(this::row).collect(ImmutableList.toImmutableList()),
                true,
                given.unjoined().isEmpty() ? parts.text("unjoined.none").strip() : "");
    }

    private ImmutableList<Cell> row(Unjoined row) {
        return ImmutableList.of(
                Cell.of(row.at().toString()),
                Cell.of(row.subject()),
                Cell.of(row.reason().in(parts.frame().texts())));
    }
}
