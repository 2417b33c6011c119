package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.rule.Rule;

/** A family: its verdicts by district, what is most often not met, and its rules. */
final class FamilyPage {

    private static final int MOST_UNMET = 8;

    private final Parts parts;

    FamilyPage(Parts parts) {
        this.parts = parts;
    }

    Page page(FamilyAnswers family) {
        ImmutableList<Rule> rules = parts.policy().family(family.type()).rules().rules();
        List<Block> blocks = new ArrayList<>();
        if (family.unit() == FamilyAnswers.Unit.CITY) {
            blocks.add(findings());
        } else {
            ImmutableList<Judged> judged = parts.counts().districts(family);
            String heading = parts.text("page.by-district");
            blocks.add(parts.verdictChart(
                    heading,
                    parts.verdicts(heading, parts.text("column.district"), parts.districtCells(), judged),
                    parts.districtNames(),
                    judged));
            blocks.add(parts.unmetTable(
                    parts.text("page.most-unmet"), parts.counts().all(family).subjects(), MOST_UNMET));
        }
        blocks.add(RulesPage.table(parts, parts.text("page.rules-of-family"), rules, false));
        return parts.page(Place.family(family.key()), parts.title(family), ImmutableList.of(parts.start()), blocks);
    }

    private Block findings() {
        ImmutableList<Block.Item> items =
                parts.city().problems().findings().stream().map(parts::item).collect(ImmutableList.toImmutableList());
        return items.isEmpty()
                ? new Block.Prose("", ImmutableList.of(parts.text("page.nothing-to-do")))
                : new Block.Findings(parts.text("page.all-findings", Integer.toString(items.size())), items);
    }
}
