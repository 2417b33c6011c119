package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Verdict;

/** The modes that fit the communities, the verdicts on their proposals, and what is unmet in each district (P18 to P31). */
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
        ImmutableList<DistrictState> districts = DistrictState.districts(city);
        ImmutableList<DistrictState> rows = ImmutableList.<DistrictState>builder()
                .addAll(districts)
                .add(DistrictState.sum(texts.get("city"), districts))
                .build();
        TextTable table = new TextTable().row(head());
        rows.forEach(row -> table.row(cells(row)));
        return Stream.of(
                        table.lines().stream(),
                        Stream.of(texts.get("formation.note"), "", texts.get("unmet.title")),
                        rows.stream().flatMap(this::unmet))
                .flatMap(lines -> lines)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<String> unmet(DistrictState district) {
        return Stream.concat(Stream.of(district.name()), unmet.lines(district.unmet()).stream());
    }

    private Object[] head() {
        return Stream.of(
                        Stream.of(texts.get("column.district"), texts.get("column.communities")),
                        modes.stream().map(mode -> mode.title(texts.locale())),
                        Stream.of(texts.get("column.undetermined")),
                        Stream.of(Verdict.values()).map(verdict -> texts.get("verdict." + verdict.code())))
                .flatMap(cells -> cells)
                .toArray();
    }

    private Object[] cells(DistrictState district) {
        return Stream.of(
                        Stream.of(district.name(), district.communities()),
                        modes.stream().map(FormationMode::id).map(district.eligible()::count),
                        Stream.of(district.undetermined()),
                        Stream.of(Verdict.values()).map(district.verdicts()::count))
                .flatMap(cells -> cells)
                .toArray();
    }
}
