package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.RateText;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;

/** A city, or a district of it, in one table and a few lines. */
final class Summary {

    private final Texts texts;
    private final RateText rates;
    private final UnmetRules unmet;

    Summary(LeagueBuildingPolicy policy, Texts texts) {
        this.texts = texts;
        this.rates = new RateText(texts);
        this.unmet = new UnmetRules(policy, texts);
    }

    String title(CityAnswers city, Notice notice) {
        String communities = Long.toString(city.communities().count());
        String what = city.districts().size() == 1
                ? texts.get("summary.district", city.districts().get(0).name(), communities)
                : texts.get("summary.title", Integer.toString(city.districts().size()), communities);
        return what + notice.tag();
    }

    ImmutableList<String> lines(CityAnswers city) {
        boolean given = !city.provenance().isGenerated();
        TextTable table = new TextTable().row(head(given));
        Multiset<Rule> unmetRules = HashMultiset.create();
        for (FamilyAnswers family : FamilyAnswers.ALL) {
            if (family.unit() != FamilyAnswers.Unit.CITY) {
                Judged judged = Judged.sum("", Judged.districts(city, family.ofDistrict()));
                judged.subjects().forEachEntry(unmetRules::add);
                table.row(cells(family, judged, given));
            }
        }
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(Paragraph.lines(texts.get(
                        "summary.rates",
                        rates.of(city.rates().city().formation().bounds()),
                        rates.of(city.rates().city().coverage().bounds()))))
                .addAll(Paragraph.lines(texts.get("summary.problems", problems(city))))
                .addAll(unmet.linesBelow("unmet.summary", unmetRules))
                .build();
    }

    private Object[] head(boolean given) {
        ImmutableList.Builder<Object> head = ImmutableList.builder();
        head.add(
                texts.get("column.family"),
                texts.get("column.subjects"),
                texts.get("judged.compliant"),
                texts.get("judged.non-compliant"),
                texts.get("judged.undetermined"));
        if (given) {
            head.add(texts.get("column.without"));
        }
        return head.build().toArray();
    }

    private Object[] cells(FamilyAnswers family, Judged judged, boolean given) {
        int all = judged.verdicts().size();
        ImmutableList.Builder<Object> cells = ImmutableList.builder();
        cells.add(
                family.type().title(texts.locale()),
                all,
                share(judged.count(Verdict.COMPLIANT), all),
                share(judged.count(Verdict.NON_COMPLIANT), all),
                share(judged.count(Verdict.UNDETERMINED), all));
        if (given) {
            cells.add(judged.without());
        }
        return cells.build().toArray();
    }

    private String share(int part, int all) {
        return rates.count(part, 0, all);
    }

    private String problems(CityAnswers city) {
        return city.diagnosis().problems().stream()
                .map(problem -> texts.get(
                        "summary.problem",
                        texts.get("problem." + problem.problem().code()),
                        texts.get("presence." + problem.presence().code())))
                .collect(Collectors.joining(texts.get("list.long")));
    }
}
