package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.CoverageRules;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.coverage.UnitRates;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.figures.CoverageFigures;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.pages.Block.Cell;
import org.leaguebuilding.examples.cityreport.pages.Block.Column;
import org.leaguebuilding.rule.Rule;

/** The city: verdicts, rates, gaps, problems, and the way to everything else. */
final class CityPage {

    private static final int MOST_UNMET = 10;
    private static final ImmutableList<Rule> GAPS = ImmutableList.of(
            CoverageRules.YOUTH_WITHOUT_WORK,
            CoverageRules.MEMBERS_WITHOUT_ORGANIZATION,
            CoverageRules.ORGANIZATION_CONDITION);
    private static final ImmutableList<String> GAP_COLUMNS =
            ImmutableList.of("column.without-work", "column.without-organization", "column.condition");

    private final Parts parts;
    private final CityAnswers city;

    CityPage(Parts parts) {
        this.parts = parts;
        this.city = parts.city();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(families());
        blocks.add(districts());
        blocks.add(rates());
        blocks.add(dispersion());
        blocks.add(gaps());
        blocks.add(parts.unmetChart(parts.text("page.most-unmet"), parts.index().total(), MOST_UNMET));
        blocks.add(problems());
        blocks.add(more());
        return parts.page(Place.START, parts.text("page.city"), ImmutableList.of(), blocks);
    }

    private Block families() {
        ImmutableList<FamilyAnswers> families = FamilyAnswers.ALL.stream()
                .filter(family -> family.unit() != FamilyAnswers.Unit.CITY)
                .collect(ImmutableList.toImmutableList());
        return parts.verdicts(
                parts.text("page.by-family"),
                parts.text("column.family"),
                families.stream().map(parts::link).map(parts::cell).toList(),
                families.stream().map(parts.counts()::all).toList());
    }

    /** All subjects of a district together, by their verdicts. */
    private Block districts() {
        ImmutableList<Judged> judged =
                city.districts().stream().map(parts.counts()::all).collect(ImmutableList.toImmutableList());
        String heading = parts.text("page.by-district");
        return parts.verdictChart(
                heading,
                parts.verdicts(heading, parts.text("column.district"), parts.districtCells(), judged),
                parts.districtNames(),
                judged);
    }

    private Block rates() {
        ImmutableList<CoverageFigures> figures = CoverageFigures.districts(city);
        String heading = parts.text("page.rates");
        Block.Table table = new Block.Table(
                heading,
                ImmutableList.of(
                        Column.text(parts.text("column.district")),
                        Column.figure(parts.text("column.communities")),
                        Column.figure(parts.text("column.formation-rate")),
                        Column.figure(parts.text("column.work-coverage"))),
                rows(i -> ImmutableList.of(
                        parts.cell(parts.link(city.districts().get(i))),
                        Cell.of(figures.get(i).communities()),
                        parts.rate(figures.get(i).formation().bounds()),
                        parts.rate(figures.get(i).work().bounds()))),
                false,
                parts.text("coverage.note"));
        ImmutableList<Optional<RateBounds>> bounds =
                figures.stream().map(unit -> unit.formation().bounds()).collect(ImmutableList.toImmutableList());
        return new Block.Chart(
                heading,
                parts.charts()
                        .stacked(
                                heading,
                                parts.districtNames(),
                                ImmutableList.of(
                                        new Charts.Series(parts.text("page.at-least"), 1, percent(bounds, 0)),
                                        new Charts.Series(parts.text("page.perhaps"), 3, percent(bounds, 1))),
                                parts.text("page.percent", parts.text("column.formation-rate"))),
                parts.text("page.chart.rates"),
                table);
    }

    /** The lower bound, or how far the upper one is above it. */
    private static ImmutableList<Double> percent(ImmutableList<Optional<RateBounds>> rates, int which) {
        return rates.stream()
                .map(rate -> rate.map(bounds -> which == 0
                                ? Parts.percent(bounds.lower())
                                : Parts.percent(bounds.upper()) - Parts.percent(bounds.lower()))
                        .orElse(0.0))
                .collect(ImmutableList.toImmutableList());
    }

    private Block dispersion() {
        String heading = parts.text("page.dispersion");
        ImmutableList<ImmutableList<Double>> values = city.districts().stream()
                .map(district -> subdistricts(district).stream()
                        .flatMap(rates -> rates.formation().bounds().stream())
                        .map(bounds -> Parts.percent(bounds.lower()))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        Block.Table table = new Block.Table(
                heading,
                ImmutableList.of(
                        Column.text(parts.text("column.district")),
                        Column.figure(parts.text("page.subdistricts")),
                        Column.figure(parts.text("page.lowest")),
                        Column.figure(parts.text("page.highest"))),
                rows(i -> ImmutableList.of(
                        parts.cell(parts.link(city.districts().get(i))),
                        Cell.of(values.get(i).size()),
                        percent(values.get(i).stream().min(Double::compare)),
                        percent(values.get(i).stream().max(Double::compare)))),
                false,
                parts.text("page.dispersion.note"));
        return new Block.Chart(
                heading,
                parts.charts()
                        .dots(
                                heading,
                                parts.districtNames(),
                                parts.text("page.subdistricts"),
                                ImmutableList.copyOf(values),
                                parts.text("page.percent", parts.text("column.formation-rate"))),
                parts.text("page.chart.dispersion"),
                table);
    }

    private ImmutableList<UnitRates> subdistricts(DistrictAnswers district) {
        return city.rates().at(UnitLevel.SUBDISTRICT).stream()
                .filter(rates -> rates.parentId().filter(district.id()::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static Cell percent(Optional<Double> value) {
        return value.map(known -> Cell.of(Math.round(known * 10) / 10.0 + "%").by(known))
                .orElseGet(() -> Cell.of(""));
    }

    private Block gaps() {
        ImmutableList<CoverageFigures> figures = CoverageFigures.districts(city);
        String heading = parts.text("page.gaps");
        ImmutableList<Charts.Series> series = rowNumbers(GAPS.size()).stream()
                .map(gap -> new Charts.Series(
                        parts.text(GAP_COLUMNS.get(gap)),
                        gap + 1,
                        figures.stream()
                                .map(unit -> (double) unit.gaps().count(GAPS.get(gap)))
                                .toList()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.text(parts.text("column.district")));
        GAP_COLUMNS.forEach(key -> columns.add(Column.figure(parts.text(key))));
        Block.Table table = new Block.Table(
                heading,
                columns.build(),
                rows(i -> {
                    ImmutableList.Builder<Cell> row = ImmutableList.builder();
                    row.add(parts.cell(parts.link(city.districts().get(i))));
                    GAPS.forEach(gap -> row.add(Cell.of(figures.get(i).gaps().count(gap))));
                    return row.build();
                }),
                false,
                "");
        return new Block.Chart(
                heading,
                parts.charts().grouped(heading, parts.districtNames(), series, parts.text("page.gaps.axis")),
                parts.text("page.chart.gaps"),
                table);
    }

    private Block problems() {
        return new Block.Table(
                parts.text("diagnosis.title"),
                ImmutableList.of(
                        Column.text(parts.text("column.problem")),
                        Column.text(parts.text("column.presence")),
                        Column.text(parts.text("column.direction"))),
                city.diagnosis().problems().stream().map(this::problem).collect(ImmutableList.toImmutableList()),
                false,
                "");
    }

    private ImmutableList<Cell> problem(ProblemDiagnosis problem) {
        return ImmutableList.of(
                Cell.of(parts.text("problem." + problem.problem().code())),
                Cell.of(parts.text("presence." + problem.presence().code())),
                Cell.of(parts.text("direction." + problem.direction().code())));
    }

    private Block more() {
        return new Block.Terms(
                parts.text("page.more"),
                ImmutableList.of(
                        new Block.Term(parts.text("page.rules.term"), parts.cell(parts.rules())),
                        new Block.Term(
                                parts.text("page.facts.term"),
                                Cell.link(
                                        parts.text("page.facts"), parts.frame().path(Place.FACTS))),
                        new Block.Term(
                                parts.text("page.diagnosis.term"),
                                parts.cell(parts.link(FamilyAnswers.of("diagnosis"))))));
    }

    private ImmutableList<ImmutableList<Cell>> rows(Function<Integer, ImmutableList<Cell>> row) {
        return rowNumbers(city.districts().size()).stream().map(row).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Integer> rowNumbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().collect(ImmutableList.toImmutableList());
    }
}
