package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.pages.Block.Cell;
import org.leaguebuilding.formation.Eligibility;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Severity;

/** A community: what to do first, the verdict of each family, and all findings. */
final class CommunityPage {

    private static final int FIRST_STEPS = 3;

    private final Parts parts;

    CommunityPage(Parts parts) {
        this.parts = parts;
    }

    Page page(CommunityAnswers community, DistrictAnswers district) {
        ImmutableList<Finding> findings = inOrder(community.reports().flatMap(report -> report.findings().stream()))
                .collect(ImmutableList.toImmutableList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(steps(findings));
        blocks.add(overview(community, district));
        if (!findings.isEmpty()) {
            blocks.add(new Block.Findings(
                    parts.text("page.all-findings", Integer.toString(findings.size())),
                    findings.stream().map(parts::item).collect(ImmutableList.toImmutableList())));
        }
        return parts.page(
                Place.community(community.community().id()),
                parts.name(community),
                ImmutableList.of(parts.start(), parts.link(district)),
                blocks);
    }

    /** What is required comes before what is wanted, and what is not met before what is not known. */
    static Stream<Finding> inOrder(Stream<Finding> findings) {
        return findings.sorted(
                Comparator.comparing((Finding finding) -> finding.rule().severity() != Severity.VIOLATION)
                        .thenComparing(finding -> finding.kind() == FindingKind.MISSING_FACT));
    }

    private Block steps(ImmutableList<Finding> findings) {
        if (findings.isEmpty()) {
            return new Block.Prose(parts.text("page.first"), ImmutableList.of(parts.text("page.nothing-to-do")));
        }
        return new Block.Steps(
                parts.text("page.first"),
                findings.stream()
                        .map(finding -> finding.remedy(parts.frame().texts().locale()))
                        .distinct()
                        .limit(FIRST_STEPS)
                        .collect(ImmutableList.toImmutableList()));
    }

    private Block overview(CommunityAnswers community, DistrictAnswers district) {
        ImmutableList.Builder<Block.Term> terms = ImmutableList.builder();
        terms.add(new Block.Term(
                parts.text("column.code"), Cell.of(community.community().id())));
        terms.add(new Block.Term(parts.text("column.district"), parts.cell(parts.link(district))));
        for (FamilyAnswers family : FamilyAnswers.ofCommunities()) {
            ImmutableList<Report> reports = family.ofCommunity().apply(community);
            if (reports.isEmpty()) {
                terms.add(new Block.Term(parts.title(family), Cell.of(parts.text("page.none"))));
            }
            reports.forEach(report -> terms.add(new Block.Term(parts.title(family), parts.verdict(report.verdict()))));
        }
        terms.add(new Block.Term(parts.text("page.modes"), Cell.of(modes(community))));
        return new Block.Terms(parts.text("page.overview"), terms.build());
    }

    private String modes(CommunityAnswers community) {
        List<String> suiting = community.advice().modes().stream()
                .filter(mode -> mode.eligibility() == Eligibility.ELIGIBLE)
                .map(ModeAdvice::mode)
                .map(mode -> parts.policy().formation().modes().stream()
                        .filter(known -> known.id().equals(mode))
                        .map(known -> known.title(parts.frame().texts().locale()))
                        .findFirst()
                        .orElse(mode.toString()))
                .toList();
        return suiting.isEmpty() ? parts.text("page.no-mode") : String.join(parts.text("list.separator"), suiting);
    }
}
