package org.leaguebuilding.testing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.DispersionEvidence;
import org.leaguebuilding.diagnosis.Evidence;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.diagnosis.RateEvidence;
import org.leaguebuilding.diagnosis.WeighingUnit;
import org.leaguebuilding.value.Ratio;

/** What failure messages show of a diagnosis. */
final class DiagnosisText {

    private DiagnosisText() {}

    /** The whole diagnosis: each problem with the figures that it rests on and the units that weigh. */
    static String of(Diagnosis diagnosis) {
        return String.format(
                        Locale.ROOT,
                        "%s of %s %s by %s",
                        diagnosis.id(),
                        diagnosis.level().code(),
                        diagnosis.unitId(),
                        diagnosis.edition())
                + diagnosis.problems().stream().map(DiagnosisText::of).collect(Collectors.joining());
    }

    private static String of(ProblemDiagnosis found) {
        return String.format(
                        Locale.ROOT,
                        "\n  %s: %s, towards %s",
                        ReportText.word(found.problem()),
                        ReportText.word(found.presence()),
                        ReportText.word(found.direction()))
                + found.evidence().stream().map(DiagnosisText::of).collect(Collectors.joining());
    }

    private static String of(Evidence evidence) {
        String units = evidence.weighMost().stream().map(DiagnosisText::of).collect(Collectors.joining(", "));
        return String.format(
                        Locale.ROOT,
                        "\n    %s: %s, %s",
                        ReportText.word(evidence.measure()),
                        evidence.presence().code(),
                        figures(evidence))
                + (units.isEmpty() ? "" : "; most: " + units);
    }

    private static String figures(Evidence evidence) {
        if (evidence instanceof RateEvidence rate) {
            return String.format(
                    Locale.ROOT,
                    "%d of %d, floor %s%s",
                    rate.part(),
                    rate.whole(),
                    inFigures(rate.floor()),
                    rate.complete() ? "" : ", counts are missing");
        }
        DispersionEvidence dispersion = (DispersionEvidence) evidence;
        String coefficient = dispersion
                .dispersion()
                .coefficient()
                .map(BigDecimal::toPlainString)
                .orElse("unknown");
        return String.format(Locale.ROOT, "dispersion %s, ceiling %s", coefficient, inFigures(dispersion.ceiling()));
    }

    /** As a reader expects it: 4, not 4/1. */
    private static String inFigures(Ratio threshold) {
        return threshold.denominator() == 1 ? Long.toString(threshold.numerator()) : threshold.toString();
    }

    private static String of(WeighingUnit unit) {
        return unit.unitId() + " (" + unit.rate() + ")";
    }
}
