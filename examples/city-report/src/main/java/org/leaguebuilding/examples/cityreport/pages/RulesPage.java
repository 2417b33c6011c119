package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.examples.cityreport.pages.Block.Cell;
import org.leaguebuilding.examples.cityreport.pages.Block.Column;
import org.leaguebuilding.rule.Rule;

/** All rules of the edition. */
final class RulesPage {

    private final Parts parts;

    RulesPage(Parts parts) {
        this.parts = parts;
    }

    Page page() {
        return parts.page(
                Place.RULES,
                parts.text("page.rules"),
                ImmutableList.of(parts.start()),
                ImmutableList.of(table(
                        parts, parts.text("page.rules"), parts.policy().rules().rules(), true)));
    }

    static Block table(Parts parts, String caption, ImmutableList<Rule> rules, boolean filtered) {
        return new Block.Table(
                caption,
                ImmutableList.of(
                        Column.text(parts.text("page.rule")),
                        Column.text(parts.text("page.id")),
                        Column.text(parts.text("page.severity")),
                        Column.text(parts.text("page.basis")),
                        Column.figure(parts.text("page.unmet"))),
                rules.stream().map(rule -> row(parts, rule)).collect(ImmutableList.toImmutableList()),
                filtered,
                "");
    }

    private static ImmutableList<Cell> row(Parts parts, Rule rule) {
        return ImmutableList.of(
                parts.rule(rule),
                Cell.of(rule.id().value()),
                Cell.of(parts.text("severity." + rule.severity().code())),
                Cell.of(Parts.provisions(rule)),
                Cell.of(parts.index().total().count(rule)));
    }
}
