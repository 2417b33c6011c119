package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.coverage.CoverageRules;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.Rule;

/** Rates, gaps, floating members and youth centers (P12 to P15, P22, P36 to P38, P68). */
final class CoverageSection implements Section {

    private final Texts texts;
    private final RateText rates;
    private final UnmetRules unmet;

    CoverageSection(Texts texts, RateText rates, UnmetRules unmet) {
        this.texts = texts;
        this.rates = rates;
        this.unmet = unmet;
    }

    @Override
    public String key() {
        return "coverage";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        ImmutableList<CoverageFigures> districts = CoverageFigures.districts(city);
        CoverageFigures whole = CoverageFigures.city(texts.get("city"), city, districts);
        TextTable table = new TextTable()
                .row(
                        texts.get("column.district"),
                        texts.get("column.formation-rate"),
                        texts.get("column.work-coverage"),
                        texts.get("column.without-work"),
                        texts.get("column.without-organization"),
                        texts.get("column.condition"),
                        texts.get("column.managed-once"),
                        texts.get("column.youth-centers"));
        districts.forEach(district -> row(table, district));
        row(table, whole);
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .add(texts.get("coverage.note"))
                .addAll(unmet.linesBelow("unmet.gaps", whole.gaps()))
                .build();
    }

    private void row(TextTable table, CoverageFigures unit) {
        table.row(
                unit.name(),
                rates.of(unit.formation().bounds()),
                rates.of(unit.work().bounds()),
                unit.gaps().count(CoverageRules.YOUTH_WITHOUT_WORK),
                unit.gaps().count(CoverageRules.MEMBERS_WITHOUT_ORGANIZATION),
                unit.gaps().count(CoverageRules.ORGANIZATION_CONDITION),
                met(unit, CoverageRules.MEMBER_MANAGED_ONCE, unit.floatingMembers()),
                met(unit, CoverageRules.YOUTH_CENTER_SERVES, unit.youthCenters()));
    }

    private String met(CoverageFigures unit, Rule rule, int all) {
        int unknown = unit.open().count(rule);
        return rates.count(all - unit.gaps().count(rule) - unknown, unknown, all);
    }
}
