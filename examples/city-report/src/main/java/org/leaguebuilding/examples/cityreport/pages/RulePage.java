package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.catalogue.RuleExplanation;
import org.leaguebuilding.examples.cityreport.pages.Block.Cell;
import org.leaguebuilding.examples.cityreport.pages.Block.Column;
import org.leaguebuilding.rule.Rule;

/** A rule: what there is to say about it, and where it is not met. */
final class RulePage {

    private final Parts parts;
    private final RuleExplanation explanation;
    private final ImmutableMap<String, DistrictAnswers> districtOf;

    RulePage(Parts parts) {
        this.parts = parts;
        this.explanation = new RuleExplanation(parts.policy(), parts.frame().texts());
        ImmutableMap.Builder<String, DistrictAnswers> districts = ImmutableMap.builder();
        for (DistrictAnswers district : parts.city().districts()) {
            district.communities()
                    .forEach(answers -> districts.put(answers.community().id(), district));
        }
        this.districtOf = districts.buildOrThrow();
    }

    Page page(Rule rule) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Terms(
                parts.text("page.reference"),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(new Block.Term(
                                        parts.text("page.id"), Cell.of(rule.id().value()))),
                                explanation.of(rule).stream()
                                        .map(line -> new Block.Term(line.label().strip(), Cell.of(line.text()))))
                        .collect(ImmutableList.toImmutableList())));
        blocks.add(districts(rule));
        if (!parts.index().communities(rule).isEmpty()) {
            blocks.add(communities(rule));
        }
        return parts.page(
                Place.rule(rule.id().value()),
                rule.title(parts.frame().texts().locale()),
                ImmutableList.of(parts.start(), parts.rules()),
                blocks);
    }

    private Block districts(Rule rule) {
        return new Block.Table(
                parts.text("page.by-district"),
                ImmutableList.of(
                        Column.text(parts.text("column.district")),
                        Column.figure(parts.text("page.unmet")),
                        Column.figure(parts.text("page.open"))),
                parts.city().districts().stream()
                        .map(district -> ImmutableList.of(
                                parts.cell(parts.link(district)),
                                Cell.of(parts.index().unmetIn(rule, district)),
                                Cell.of(parts.index().openIn(rule, district))))
                        .collect(ImmutableList.toImmutableList()),
                false,
                "");
    }

    private Block communities(Rule rule) {
        return new Block.Table(
                parts.text("page.communities-unmet"),
                ImmutableList.of(
                        Column.text(parts.text("column.community")),
                        Column.text(parts.text("column.code")),
                        Column.text(parts.text("column.district"))),
                parts.index().communities(rule).stream().map(this::row).collect(ImmutableList.toImmutableList()),
                true,
                "");
    }

    private ImmutableList<Cell> row(CommunityAnswers answers) {
        String id = answers.community().id();
        DistrictAnswers district = districtOf.get(id);
        return ImmutableList.of(
                Cell.link(parts.name(answers), parts.frame().path(Place.community(id))),
                Cell.of(id),
                district == null
                        ? Cell.of("")
                        : parts.cell(parts.link(district)).by(order(district)));
    }

    private double order(DistrictAnswers district) {
        return parts.city().districts().indexOf(district);
    }
}
