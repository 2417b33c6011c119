package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.CoverageRules;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.figures.CoverageFigures;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.RateText;
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
        boolean given = !city.provenance().isGenerated();
        TextTable shares = new TextTable().row(head(given));
        TextTable gaps = new TextTable()
                .row(
                        texts.get("column.district"),
                        texts.get("column.without-work"),
                        texts.get("column.without-organization"),
                        texts.get("column.condition"),
                        texts.get("column.managed-once"),
                        texts.get("column.youth-centers"));
        Rows.withWhole(districts, whole).forEach(unit -> {
            shares.row(shares(unit, given));
            gaps.row(gaps(unit));
        });
        return ImmutableList.<String>builder()
                .addAll(shares.lines())
                .addAll(Paragraph.lines(texts.get("coverage.note")))
                .add("", texts.get("coverage.gaps"))
                .addAll(gaps.lines())
                .addAll(unmet.linesBelow("unmet.gaps", whole.gaps()))
                .build();
    }

    /** How many communities were surveyed is said where the facts were given. */
    private Object[] head(boolean given) {
        return Stream.of(
                        Stream.of(texts.get("column.district")),
                        given ? Stream.of(texts.get("column.surveyed")) : Stream.empty(),
                        Stream.of(texts.get("column.formation-rate"), texts.get("column.work-coverage")))
                .flatMap(cells -> cells)
                .toArray();
    }

    private Object[] shares(CoverageFigures unit, boolean given) {
        return Stream.of(
                        Stream.of(unit.name()),
                        given ? Stream.of(rates.count(unit.surveyed(), 0, unit.communities())) : Stream.empty(),
                        Stream.of(
                                rates.of(unit.formation().bounds()),
                                rates.of(unit.work().bounds())))
                .flatMap(cells -> cells)
                .toArray();
    }

    private Object[] gaps(CoverageFigures unit) {
        return new Object[] {
            unit.name(),
            unit.gaps().count(CoverageRules.YOUTH_WITHOUT_WORK),
            unit.gaps().count(CoverageRules.MEMBERS_WITHOUT_ORGANIZATION),
            unit.gaps().count(CoverageRules.ORGANIZATION_CONDITION),
            met(unit, CoverageRules.MEMBER_MANAGED_ONCE, unit.floatingMembers()),
            met(unit, CoverageRules.YOUTH_CENTER_SERVES, unit.youthCenters())
        };
    }

    private String met(CoverageFigures unit, Rule rule, int all) {
        int unknown = unit.open().count(rule);
        return rates.count(all - unit.gaps().count(rule) - unknown, unknown, all);
    }
}
