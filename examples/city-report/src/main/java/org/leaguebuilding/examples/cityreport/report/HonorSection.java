package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.text.RateText;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** How many nominated communities could become demonstration communities, and which districts could (P01, P71). */
final class HonorSection implements Section {

    private final Texts texts;
    private final RateText rates;
    private final UnmetRules unmet;

    HonorSection(Texts texts, RateText rates, UnmetRules unmet) {
        this.texts = texts;
        this.rates = rates;
        this.unmet = unmet;
    }

    @Override
    public String key() {
        return "honor";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        ImmutableList<Judged> communities = Judged.districts(
                city,
                district -> district.communities().stream()
                        .map(answers -> answers.honor().stream().collect(ImmutableList.toImmutableList())));
        Judged nominated = Judged.sum(texts.get("city"), communities);
        Judged districts = Judged.of(
                texts.get("city"),
                city.districts().stream()
                        .map(district -> district.honor().stream().collect(ImmutableList.toImmutableList())));
        TextTable table = new TextTable()
                .row(
                        texts.get("column.district"),
                        texts.get("column.nominated"),
                        texts.get("honored.compliant"),
                        texts.get("honored.non-compliant"),
                        texts.get("honored.undetermined"),
                        texts.get("column.demonstration-share"),
                        texts.get("column.demonstration-district"));
        for (int i = 0; i < communities.size(); i++) {
            DistrictAnswers district = city.districts().get(i);
            row(table, communities.get(i), district.demonstrationShare(), district(district));
        }
        if (communities.size() > 1) {
            row(table, nominated, share(city), all(districts));
        }
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(unmet.linesBelow("unmet.nominations", nominated.subjects()))
                .addAll(unmet.linesBelow("unmet.districts", districts.subjects()))
                .build();
    }

    private void row(TextTable table, Judged unit, RateBounds share, String district) {
        table.row(
                unit.name(),
                unit.verdicts().size(),
                unit.verdicts().count(Verdict.COMPLIANT),
                unit.verdicts().count(Verdict.NON_COMPLIANT),
                unit.verdicts().count(Verdict.UNDETERMINED),
                rates.of(Optional.of(share)),
                district);
    }

    private String district(DistrictAnswers district) {
        return district.honor()
                .map(report -> texts.get("honored." + report.verdict().code()))
                .orElseGet(() -> texts.get("not-given"));
    }

    private String all(Judged districts) {
        return texts.get(
                "honored.of-all",
                districts.verdicts().count(Verdict.COMPLIANT),
                districts.verdicts().size());
    }

    private static RateBounds share(CityAnswers city) {
        return RateBounds.of(
                merged(city.districts().stream()
                        .map(district -> district.demonstrationShare().lower())),
                merged(city.districts().stream()
                        .map(district -> district.demonstrationShare().upper())));
    }

    /** Numerators and denominators are counts of communities, and add up. */
    private static Ratio merged(Stream<Ratio> shares) {
        return shares.reduce(Ratio::mergedWith).orElse(Ratio.ZERO);
    }
}
