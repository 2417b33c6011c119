package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.figures.GradeCounts;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** The grades of the communities by the edition's scheme, the lowest first; undetermined ones apart (P65 to P74). */
final class GradeSection implements Section {

    private final ImmutableList<Grade> grades;
    private final Texts texts;

    GradeSection(LeagueBuildingPolicy policy, Texts texts) {
        this.grades = policy.assessment().parameters().value(AssessmentParameters.SCHEME).bands().stream()
                .map(GradeBand::grade)
                .collect(ImmutableList.toImmutableList());
        this.texts = texts;
    }

    @Override
    public String key() {
        return "assessment";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        boolean given = !city.provenance().isGenerated();
        ImmutableList<GradeCounts> districts = GradeCounts.districts(city);
        TextTable table = new TextTable()
                .row(Stream.of(
                                Stream.of(texts.get("column.district"), texts.get("column.assessed")),
                                grades.stream().map(grade -> grade.title(texts.locale())),
                                Stream.of(texts.get("column.undetermined")),
                                given ? Stream.of(texts.get("column.without")) : Stream.empty())
                        .flatMap(cells -> cells)
                        .toArray());
        Rows.withWhole(districts, GradeCounts.sum(texts.get("city"), districts))
                .forEach(unit -> row(table, unit, given));
        return ImmutableList.<String>builder()
                .addAll(table.lines())
                .addAll(Paragraph.lines(texts.get("assessment.note")))
                .build();
    }

    private void row(TextTable table, GradeCounts unit, boolean given) {
        table.row(Stream.of(
                        Stream.of(unit.name(), unit.communities()),
                        grades.stream().map(unit.grades()::count),
                        Stream.of(unit.undetermined()),
                        given ? Stream.of(unit.without()) : Stream.empty())
                .flatMap(cells -> cells)
                .toArray());
    }
}
