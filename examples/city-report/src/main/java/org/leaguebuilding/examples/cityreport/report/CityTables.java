package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;

/** The state of a city in lines for a terminal. */
final class CityTables {

    private static final int MOST_UNMET = 3;

    private final LeagueBuildingPolicy policy;
    private final Texts texts;

    CityTables(LeagueBuildingPolicy policy, Texts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    ImmutableList<String> formation(ImmutableList<DistrictState> districts) {
        TextTable table = new TextTable().row(head());
        for (DistrictState district : districts) {
            table.row(cells(district));
        }
        return table.row(cells(sum(districts))).lines();
    }

    ImmutableList<String> unmet(ImmutableList<DistrictState> districts) {
        return Stream.concat(districts.stream(), Stream.of(sum(districts)))
                .flatMap(this::unmet)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<String> unmet(DistrictState district) {
        return Stream.concat(
                Stream.of(district.name()),
                policy.rules().rules().stream()
                        .filter(district.unmet()::contains)
                        .sorted(Comparator.comparingInt(district.unmet()::count).reversed())
                        .limit(MOST_UNMET)
                        .map(rule -> unmetLine(rule, district.unmet().count(rule))));
    }

    private String unmetLine(Rule rule, int count) {
        String provisions = rule.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
        return texts.get("unmet.line", count, rule.id(), provisions, rule.title(texts.locale()));
    }

    private Object[] head() {
        return Stream.of(
                        Stream.of(texts.get("column.district"), texts.get("column.communities")),
                        policy.formation().modes().stream().map(mode -> mode.title(texts.locale())),
                        Stream.of(texts.get("column.undetermined")),
                        Stream.of(Verdict.values()).map(verdict -> texts.get("verdict." + verdict.code())))
                .flatMap(cells -> cells)
                .toArray();
    }

    private Object[] cells(DistrictState district) {
        return Stream.of(
                        Stream.of(district.name(), district.communities()),
                        policy.formation().modes().stream()
                                .map(FormationMode::id)
                                .map(district.eligible()::count),
                        Stream.of(district.undetermined()),
                        Stream.of(Verdict.values()).map(district.verdicts()::count))
                .flatMap(cells -> cells)
                .toArray();
    }

    private DistrictState sum(ImmutableList<DistrictState> districts) {
        return new DistrictState(
                texts.get("city"),
                districts.stream().mapToInt(DistrictState::communities).sum(),
                districts.stream()
                        .flatMap(district -> district.eligible().stream())
                        .collect(ImmutableMultiset.toImmutableMultiset()),
                districts.stream().mapToInt(DistrictState::undetermined).sum(),
                districts.stream()
                        .flatMap(district -> district.verdicts().stream())
                        .collect(ImmutableMultiset.toImmutableMultiset()),
                districts.stream()
                        .flatMap(district -> district.unmet().stream())
                        .collect(ImmutableMultiset.toImmutableMultiset()));
    }
}
