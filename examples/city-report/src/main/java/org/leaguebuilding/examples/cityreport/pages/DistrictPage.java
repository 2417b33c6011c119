package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.pages.Block.Cell;
import org.leaguebuilding.examples.cityreport.pages.Block.Column;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;

/** A district: its families, its communities, and what its own subjects lack. */
final class DistrictPage {

    private static final int MOST_UNMET = 8;

    private final Parts parts;

    DistrictPage(Parts parts) {
        this.parts = parts;
    }

    Page page(DistrictAnswers district) {
        ImmutableList<FamilyAnswers> families = FamilyAnswers.ALL.stream()
                .filter(family -> family.unit() != FamilyAnswers.Unit.CITY)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Judged> judged = families.stream()
                .map(family -> parts.counts().of(family, district))
                .collect(ImmutableList.toImmutableList());
        String heading = parts.text("page.by-family");
        List<Block> blocks = new ArrayList<>();
        blocks.add(parts.verdictChart(
                heading,
                parts.verdicts(
                        heading,
                        parts.text("column.family"),
                        families.stream().map(parts::link).map(parts::cell).toList(),
                        judged),
                families.stream().map(parts::title).toList(),
                judged));
        blocks.add(communities(district));
        blocks.add(parts.unmetTable(
                parts.text("page.most-unmet"), parts.counts().all(district).subjects(), MOST_UNMET));
        district.reports()
                .filter(report -> !report.findings().isEmpty())
                .map(this::findings)
                .forEach(blocks::add);
        return parts.page(Place.district(district.id()), parts.name(district), ImmutableList.of(parts.start()), blocks);
    }

    private Block communities(DistrictAnswers district) {
        ImmutableList<FamilyAnswers> families = FamilyAnswers.ofCommunities();
        return new Block.Table(
                parts.text("communities.title"),
                Stream.of(
                                Stream.of(
                                        Column.text(parts.text("column.community")),
                                        Column.text(parts.text("column.code"))),
                                families.stream()
                                        .map(family -> Column.text(parts.text("column.family." + family.key()))))
                        .flatMap(columns -> columns)
                        .collect(ImmutableList.toImmutableList()),
                district.communities().stream()
                        .map(community -> row(community, families))
                        .collect(ImmutableList.toImmutableList()),
                true,
                "");
    }

    private ImmutableList<Cell> row(CommunityAnswers community, ImmutableList<FamilyAnswers> families) {
        return Stream.of(
                        Stream.of(
                                Cell.link(
                                        parts.name(community),
                                        parts.frame()
                                                .path(Place.community(
                                                        community.community().id()))),
                                Cell.of(community.community().id())),
                        families.stream()
                                .map(family -> verdict(family.ofCommunity().apply(community))))
                .flatMap(cells -> cells)
                .collect(ImmutableList.toImmutableList());
    }

    /** The worst of several. */
    private Cell verdict(ImmutableList<Report> reports) {
        return Stream.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT)
                .filter(verdict -> reports.stream().anyMatch(report -> report.verdict() == verdict))
                .findFirst()
                .map(parts::verdict)
                .orElseGet(() -> Cell.of(parts.text("page.none")).by(Verdict.values().length));
    }

    private Block findings(Report report) {
        return new Block.Findings(
                parts.text(
                        "page.findings",
                        FamilyAnswers.ALL.stream()
                                .filter(family -> family.type().code().equals(report.subjectType()))
                                .map(parts::title)
                                .findFirst()
                                .orElse(report.subjectType()),
                        Integer.toString(report.findings().size())),
                CommunityPage.inOrder(report.findings().stream())
                        .map(parts::item)
                        .collect(ImmutableList.toImmutableList()));
    }
}
