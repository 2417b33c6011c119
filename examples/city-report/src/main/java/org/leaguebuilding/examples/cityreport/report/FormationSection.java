package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.figures.DistrictState;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Verdict;

/** The modes that fit the communities, the verdicts on their proposals, and what is most often unmet (P18 to P31). */
final class FormationSection implements Section {

    private final ImmutableList<FormationMode> modes;
    private final Texts texts;
    private final UnmetRules unmet;

    FormationSection(LeagueBuildingPolicy policy, Texts texts, UnmetRules unmet) {
        this.modes = policy.formation().modes();
        this.texts = texts;
        this.unmet = unmet;
    }

    @Override
    public String key() {
        return "formation";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        boolean given = !city.provenance().isGenerated();
        ImmutableList<DistrictState> districts = DistrictState.districts(city);
        DistrictState whole = DistrictState.sum(texts.get("city"), districts);
        TextTable table = new TextTable().row(head(given));
        Rows.withWhole(districts, whole).forEach(row -> table.row(cells(row, given)));
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(Paragraph.lines(texts.get("formation.note")))
                .addAll(unmet.linesBelow("unmet.title", whole.unmet()))
                .build();
    }

    private Object[] head(boolean given) {
        return Stream.of(
                        Stream.of(texts.get("column.district"), texts.get("column.communities")),
                        modes.stream().map(this::head),
                        Stream.of(texts.get("column.undetermined")),
                        Stream.of(Verdict.values()).map(verdict -> texts.get("verdict." + verdict.code())),
                        given ? Stream.of(texts.get("column.without")) : Stream.empty())
                .flatMap(cells -> cells)
                .toArray();
    }

    /** The mode in a word; a city's own by its title. */
    private String head(FormationMode mode) {
        return texts.find("column.mode." + mode.id()).orElseGet(() -> mode.title(texts.locale()));
    }

    private Object[] cells(DistrictState district, boolean given) {
        return Stream.of(
                        Stream.of(district.name(), district.communities()),
                        modes.stream().map(FormationMode::id).map(district.eligible()::count),
                        Stream.of(district.undetermined()),
                        Stream.of(Verdict.values()).map(district.verdicts()::count),
                        given ? Stream.of(district.without()) : Stream.empty())
                .flatMap(cells -> cells)
                .toArray();
    }
}
