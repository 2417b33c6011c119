package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.examples.cityreport.answers.FamilyAnswers;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.pages.Block.Cell;
import org.leaguebuilding.examples.cityreport.pages.Block.Column;
import org.leaguebuilding.examples.cityreport.text.RateText;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;

/**
 * What several pages of one language are made of.
 *
 * @param frame what they share
 * @param policy the edition
 * @param index where each rule is not met
 * @param counts what the subjects came to
 * @param charts draws
 * @param city the answers
 */
record Parts(
        Frame frame, LeagueBuildingPolicy policy, RuleIndex index, Counts counts, Charts charts, CityAnswers city) {

    static final ImmutableList<Verdict> VERDICTS =
            ImmutableList.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);

    String text(String key, Object... values) {
        return frame.texts().get(key, values);
    }

    Page page(Place place, String title, ImmutableList<Page.Link> above, List<Block> blocks) {
        return new Page(frame, place, title, above, ImmutableList.copyOf(blocks));
    }

    Page.Link start() {
        return new Page.Link(text("page.city"), frame.path(Place.START));
    }

    Page.Link link(DistrictAnswers district) {
        return new Page.Link(name(district), frame.path(Place.district(district.id())));
    }

    Page.Link rules() {
        return new Page.Link(text("page.rules"), frame.path(Place.RULES));
    }

    Page.Link link(FamilyAnswers family) {
        return new Page.Link(title(family), frame.path(Place.family(family.key())));
    }

    String name(DistrictAnswers district) {
        return frame.texts().place(district.name());
    }

    String name(CommunityAnswers answers) {
        return frame.texts().place(answers.community().name());
    }

    String title(FamilyAnswers family) {
        return family.type().title(frame.texts().locale());
    }

    Cell cell(Page.Link link) {
        return Cell.link(link.text(), link.path());
    }

    Cell rule(Rule rule) {
        return Cell.link(
                rule.title(frame.texts().locale()),
                frame.path(Place.rule(rule.id().value())));
    }

    Cell verdict(Verdict verdict) {
        return Cell.of(text("verdict." + verdict.code()))
                .by(VERDICTS.indexOf(verdict))
                .looking(verdict.code());
    }

    Cell share(int part, int whole) {
        return Cell.of(new RateText(frame.texts()).count(part, 0, whole)).by(whole == 0 ? -1 : (double) part / whole);
    }

    Cell rate(Optional<RateBounds> rate) {
        return Cell.of(new RateText(frame.texts()).of(rate))
                .by(rate.map(bounds -> percent(bounds.lower())).orElse(-1.0));
    }

    static double percent(org.leaguebuilding.value.Ratio ratio) {
        return 100.0 * ratio.numerator() / ratio.denominator();
    }

    static String provisions(Rule rule) {
        return rule.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
    }

    /** Verdicts with their shares, a row for each of several units or families. */
    Block.Table verdicts(String caption, String first, List<Cell> names, List<Judged> judged) {
        ImmutableList<ImmutableList<Cell>> rows = Stream.iterate(0, i -> i + 1)
                .limit(names.size())
                .map(i -> verdictRow(names.get(i), judged.get(i)))
                .collect(ImmutableList.toImmutableList());
        return new Block.Table(
                caption,
                Stream.of(
                                Stream.of(Column.text(first), Column.figure(text("column.subjects"))),
                                VERDICTS.stream().map(verdict -> Column.figure(text("verdict." + verdict.code()))),
                                given() ? Stream.of(Column.figure(text("column.without"))) : Stream.<Column>empty())
                        .flatMap(columns -> columns)
                        .collect(ImmutableList.toImmutableList()),
                rows,
                false,
                "");
    }

    private ImmutableList<Cell> verdictRow(Cell name, Judged judged) {
        int all = judged.verdicts().size();
        return Stream.of(
                        Stream.of(name, Cell.of(all)),
                        VERDICTS.stream().map(verdict -> share(judged.count(verdict), all)),
                        given() ? Stream.of(Cell.of(judged.without())) : Stream.<Cell>empty())
                .flatMap(cells -> cells)
                .collect(ImmutableList.toImmutableList());
    }

    /** Bars of verdicts beside their table. */
    Block.Chart verdictChart(String heading, Block.Table table, List<String> names, List<Judged> judged) {
        ImmutableList<Charts.Series> series = VERDICTS.stream()
                .map(verdict -> new Charts.Series(
                        text("verdict." + verdict.code()),
                        VERDICTS.indexOf(verdict) + 1,
                        judged.stream()
                                .map(unit -> (double) unit.count(verdict))
                                .toList()))
                .collect(ImmutableList.toImmutableList());
        return new Block.Chart(
                heading,
                charts.stacked(heading, names, series, text("column.subjects")),
                text("page.chart.verdicts"),
                table);
    }

    /** The rules that are most often not met. */
    Block.Table unmetTable(String caption, Multiset<Rule> unmet, int most) {
        return new Block.Table(
                caption,
                ImmutableList.of(
                        Column.text(text("page.rule")),
                        Column.text(text("page.basis")),
                        Column.figure(text("page.unmet"))),
                mostUnmet(unmet, most).stream()
                        .map(rule ->
                                ImmutableList.of(rule(rule), Cell.of(provisions(rule)), Cell.of(unmet.count(rule))))
                        .collect(ImmutableList.toImmutableList()),
                false,
                unmet.isEmpty() ? text("page.nothing-to-do") : "");
    }

    /** The same beside bars. */
    Block.Chart unmetChart(String heading, Multiset<Rule> unmet, int most) {
        ImmutableList<Rule> rules = mostUnmet(unmet, most);
        return new Block.Chart(
                heading,
                charts.grouped(
                        heading,
                        rules.stream().map(rule -> rule.id().value()).toList(),
                        ImmutableList.of(new Charts.Series(
                                text("page.unmet"),
                                2,
                                rules.stream()
                                        .map(rule -> (double) unmet.count(rule))
                                        .toList())),
                        text("page.unmet")),
                text("page.chart.unmet"),
                unmetTable(heading, unmet, most));
    }

    /** Rules met equally often keep the order of the edition. */
    private ImmutableList<Rule> mostUnmet(Multiset<Rule> unmet, int most) {
        return policy.rules().rules().stream()
                .filter(unmet::contains)
                .sorted(Comparator.<Rule>comparingInt(unmet::count).reversed())
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    Block.Item item(Finding finding) {
        Rule rule = finding.rule();
        return new Block.Item(
                finding.kind().code(),
                text("kind." + finding.kind().code()),
                rule.title(frame.texts().locale()),
                frame.path(Place.rule(rule.id().value())),
                finding.message(frame.texts().locale()),
                finding.remedy(frame.texts().locale()),
                rule.id() + " [" + provisions(rule) + "] " + finding.path());
    }

    boolean given() {
        return !city.provenance().isGenerated();
    }

    ImmutableList<Cell> districtCells() {
        return city.districts().stream().map(district -> cell(link(district))).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> districtNames() {
        return city.districts().stream().map(this::name).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Double> ofDistricts(ToIntFunction<DistrictAnswers> count) {
        return city.districts().stream()
                .map(district -> (double) count.applyAsInt(district))
                .collect(ImmutableList.toImmutableList());
    }
}
