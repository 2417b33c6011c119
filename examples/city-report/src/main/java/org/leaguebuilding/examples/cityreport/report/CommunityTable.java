package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;

/** The communities of one district, a row each, with a sign for the verdict of each family. */
final class CommunityTable {

    private final Texts texts;

    CommunityTable(Texts texts) {
        this.texts = texts;
    }

    ImmutableList<String> lines(DistrictAnswers district) {
        ImmutableList<FamilyAnswers> families = FamilyAnswers.ofCommunities();
        TextTable table = TextTable.textFrom(1);
        ImmutableList.Builder<Object> head = ImmutableList.builder();
        head.add(texts.get("column.code"), texts.get("column.community"));
        families.forEach(family -> head.add(texts.get("column.family." + family.key())));
        table.row(head.build().toArray());
        for (CommunityAnswers community : district.communities()) {
            ImmutableList.Builder<Object> row = ImmutableList.builder();
            row.add(
                    community.community().id(),
                    texts.place(community.community().name()));
            families.forEach(family -> row.add(sign(family.ofCommunity().apply(community))));
            table.row(row.build().toArray());
        }
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(Paragraph.lines(texts.get("communities.signs")))
                .build();
    }

    /** The worst of several. */
    private String sign(List<Report> reports) {
        return reports.stream()
                .map(Report::verdict)
                .max(CommunityTable::compare)
                .map(verdict -> texts.get("sign." + verdict.code()))
                .orElseGet(() -> texts.get("sign.none"));
    }

    private static int compare(Verdict one, Verdict other) {
        List<Verdict> worse = List.of(Verdict.COMPLIANT, Verdict.UNDETERMINED, Verdict.NON_COMPLIANT);
        return Integer.compare(worse.indexOf(one), worse.indexOf(other));
    }
}
