package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.leaguebuilding.diagnosis.DispersionEvidence;
import org.leaguebuilding.diagnosis.Evidence;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.diagnosis.RateEvidence;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.RateText;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.value.Ratio;

/** The named problems in the city: whether each is there, the figures that it rests on, and the districts that weigh most (P16). */
final class DiagnosisSection implements Section {

    private static final String INDENT = "  ";
    private static final int DIGITS = 2;

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
        ImmutableList<ProblemDiagnosis> problems = city.diagnosis().problems();
        TextTable table = TextTable.textFrom(1)
                .row(texts.get("column.problem"), texts.get("column.presence"), texts.get("column.direction"));
        for (ProblemDiagnosis problem : problems) {
            table.row(
                    texts.get("problem." + problem.problem().code()),
                    texts.get("presence." + problem.presence().code()),
                    texts.get("direction." + problem.direction().code()));
        }
        ImmutableList<ImmutableList<String>> rows = table.rowLines();
        ImmutableList.Builder<String> lines = ImmutableList.<String>builder().addAll(rows.get(0));
        for (int i = 0; i < problems.size(); i++) {
            lines.addAll(rows.get(i + 1));
            problems.get(i).evidence().forEach(evidence -> lines.addAll(lines(evidence, city)));
        }
        return lines.build();
    }

    /** What a problem rests on, below it: the figures, and the districts that weigh most. */
    private ImmutableList<String> lines(Evidence evidence, CityAnswers city) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(Paragraph.lines(INDENT + figures(evidence), INDENT + INDENT));
        if (!evidence.weighMost().isEmpty()) {
            lines.addAll(Paragraph.lines(
                    INDENT + texts.get("diagnosis.weigh-most", weighMost(evidence, city)), INDENT + INDENT));
        }
        return lines.build();
    }

    private String weighMost(Evidence evidence, CityAnswers city) {
        return evidence.weighMost().stream()
                .map(unit ->
                        texts.get("weighing-unit", city.districtName(unit.unitId()), measured(unit.rate(), evidence)))
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private String figures(Evidence evidence) {
        String measure = texts.get("measure." + evidence.measure().code());
        if (evidence instanceof RateEvidence rate) {
            return texts.get(
                    rate.complete() ? "figures.rate" : "figures.rate-so-far", measure, measured(rate), floor(rate));
        }
        return dispersion(measure, (DispersionEvidence) evidence);
    }

    private String measured(RateEvidence rate) {
        return rate.whole() == 0 ? texts.get("rate.none") : measured(Ratio.of(rate.part(), rate.whole()), rate);
    }

    private static String floor(RateEvidence rate) {
        return rate.measure() == Measure.ACTIVITIES
                ? rate.floor().toPlainString()
                : rate.floor().toPercent();
    }

    /** A share with its percentage; what is counted per organization with its mean, since it is no share. */
    private String measured(Ratio value, Evidence evidence) {
        return evidence.measure() == Measure.ACTIVITIES && value.denominator() > 1
                ? texts.get("rate.mean", value, decimal(value))
                : rates.of(value);
    }

    private static String decimal(Ratio value) {
        return value.toDecimal(DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    private String dispersion(String measure, DispersionEvidence evidence) {
        return evidence.dispersion()
                .coefficient()
                .map(BigDecimal::toPlainString)
                .map(coefficient -> texts.get(
                        "figures.dispersion",
                        measure,
                        coefficient,
                        evidence.ceiling().toPlainString()))
                .orElseGet(() -> texts.get(
                        "figures.dispersion-unknown",
                        measure,
                        Integer.toString(evidence.dispersion().undetermined()),
                        Integer.toString(evidence.dispersion().units())));
    }
}
