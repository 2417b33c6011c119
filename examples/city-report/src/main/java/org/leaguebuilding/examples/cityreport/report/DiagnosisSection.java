package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.leaguebuilding.assessment.diagnosis.DispersionEvidence;
import org.leaguebuilding.assessment.diagnosis.Evidence;
import org.leaguebuilding.assessment.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.assessment.diagnosis.RateEvidence;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;

/** The named problems in the city: whether each is there, the figures behind it, and the districts that weigh most (P16). */
final class DiagnosisSection implements Section {

    private final Texts texts;
    private final RateText rates;

    DiagnosisSection(Texts texts, RateText rates) {
        this.texts = texts;
        this.rates = rates;
    }

    @Override
    public String key() {
        return "diagnosis";
    }

    @Override
    public ImmutableList<String> lines(CityAnswers city) {
        TextTable table = TextTable.textFrom(1)
                .row(
                        texts.get("column.problem"),
                        texts.get("column.presence"),
                        texts.get("column.direction"),
                        texts.get("column.figures"),
                        texts.get("column.weigh-most"));
        for (ProblemDiagnosis problem : city.diagnosis().problems()) {
            rows(table, problem, city);
        }
        return table.lines();
    }

    /** A row for each figure behind the problem; the problem itself stands in the first. */
    private void rows(TextTable table, ProblemDiagnosis problem, CityAnswers city) {
        ImmutableList<Evidence> evidence = problem.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            boolean first = i == 0;
            table.row(
                    first ? texts.get("problem." + problem.problem().code()) : "",
                    first ? texts.get("presence." + problem.presence().code()) : "",
                    first ? texts.get("direction." + problem.direction().code()) : "",
                    figures(evidence.get(i)),
                    weighMost(evidence.get(i), city));
        }
    }

    private String weighMost(Evidence evidence, CityAnswers city) {
        return evidence.weighMost().stream()
                .map(unit -> texts.get("weighing-unit", city.districtName(unit.unitId()), rates.of(unit.rate())))
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private String figures(Evidence evidence) {
        String measure = texts.get("measure." + evidence.measure().code());
        if (evidence instanceof RateEvidence rate) {
            return texts.get(
                    rate.complete() ? "figures.rate" : "figures.rate-so-far",
                    measure,
                    Long.toString(rate.part()),
                    Long.toString(rate.whole()),
                    RateText.threshold(rate.floor()));
        }
        return dispersion(measure, (DispersionEvidence) evidence);
    }

    private String dispersion(String measure, DispersionEvidence evidence) {
        return evidence.dispersion()
                .coefficient()
                .map(BigDecimal::toPlainString)
                .map(coefficient ->
                        texts.get("figures.dispersion", measure, coefficient, RateText.threshold(evidence.ceiling())))
                .orElseGet(() -> texts.get(
                        "figures.dispersion-unknown",
                        measure,
                        evidence.dispersion().undetermined(),
                        evidence.dispersion().units()));
    }
}
