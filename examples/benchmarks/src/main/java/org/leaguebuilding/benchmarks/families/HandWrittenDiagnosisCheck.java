package org.leaguebuilding.benchmarks.families;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.leaguebuilding.assessment.diagnosis.DiagnosisInput;
import org.leaguebuilding.assessment.diagnosis.UnitFigures;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;

/**
 * The diagnosis rules of {@code wuhan-2005}, as a host would write them without the library. The coefficient of variation is
 * computed in floating point, which is what a host would do: right to its four digits but for the odd tie, where the library's
 * is exact.
 */
final class HandWrittenDiagnosisCheck {

    List<Problem> check(DiagnosisInput input) {
        List<Problem> problems = new ArrayList<>();
        List<UnitFigures> units = input.units();
        checkShare(
                "diagnosis.low-recognition",
                "leadersRecognizing",
                "leadersAsked",
                units,
                UnitFigures::leadersRecognizing,
                UnitFigures::leadersAsked,
                3,
                problems);
        checkDispersion("formation", units, UnitFigures::organizedCommunities, UnitFigures::communities, problems);
        checkDispersion("coverage", units, UnitFigures::youthReached, UnitFigures::youth, problems);
        checkActivities(units, problems);
        checkShare(
                "diagnosis.pushed-work",
                "tasksFromBelow",
                "tasks",
                units,
                UnitFigures::tasksFromBelow,
                UnitFigures::tasks,
                1,
                problems);
        return problems;
    }

    /** That a share of all units together is so many fifths at least. */
    private static void checkShare(
            String rule,
            String partName,
            String wholeName,
            List<UnitFigures> units,
            Function<UnitFigures, OptionalInt> partOf,
            Function<UnitFigures, OptionalInt> wholeOf,
            int fifths,
            List<Problem> problems) {
        long part = 0;
        long whole = 0;
        long wholeAlone = 0;
        long partAlone = 0;
        boolean wholesKnown = true;
        boolean oneOfEachKnown = true;
        for (UnitFigures unit : units) {
            OptionalInt ofPart = partOf.apply(unit);
            OptionalInt ofWhole = wholeOf.apply(unit);
            if (ofPart.isPresent() && ofWhole.isPresent()) {
                part += ofPart.getAsInt();
                whole += ofWhole.getAsInt();
            } else if (ofWhole.isPresent()) {
                wholeAlone += ofWhole.getAsInt();
            } else {
                wholesKnown = false;
                oneOfEachKnown &= ofPart.isPresent();
                partAlone += ofPart.orElse(0);
            }
        }
        long all = whole + wholeAlone;
        if (wholesKnown && all > 0 && 5 * part >= fifths * all) {
            return;
        }
        long most = part + partAlone + wholeAlone;
        long outOf = all + partAlone;
        boolean surelyBelow = oneOfEachKnown && outOf > 0 && 5 * most < fifths * outOf;
        problems.add(new Problem(
                rule,
                surelyBelow ? Kind.CONCERN : Kind.WANTED_FACT_MISSING,
                "units",
                Map.of(partName, part + partAlone, wholeName, all, "floor", fifths + "/5")));
    }

    private static void checkActivities(List<UnitFigures> units, List<Problem> problems) {
        long activities = 0;
        long organizations = 0;
        boolean activitiesKnown = true;
        boolean organizationsKnown = true;
        for (UnitFigures unit : units) {
            activities += unit.activities().orElse(0);
            organizations += unit.organizations().orElse(0);
            activitiesKnown &= unit.activities().isPresent();
            organizationsKnown &= unit.organizations().isPresent();
        }
        boolean enough = activities >= 4 * organizations;
        if (organizations > 0 && enough && organizationsKnown) {
            return;
        }
        problems.add(new Problem(
                "diagnosis.too-few-activities",
                organizations > 0 && !enough && activitiesKnown ? Kind.CONCERN : Kind.WANTED_FACT_MISSING,
                "units",
                Map.of("activities", activities, "organizations", organizations, "floor", "4")));
    }

    private static void checkDispersion(
            String measure,
            List<UnitFigures> units,
            Function<UnitFigures, OptionalInt> partOf,
            Function<UnitFigures, OptionalInt> wholeOf,
            List<Problem> problems) {
        int rated = 0;
        double sum = 0;
        boolean known = true;
        for (UnitFigures unit : units) {
            OptionalInt part = partOf.apply(unit);
            OptionalInt whole = wholeOf.apply(unit);
            if (whole.isPresent() && whole.getAsInt() == 0) {
                continue;
            }
            known &= part.isPresent() && whole.isPresent();
            if (part.isPresent() && whole.isPresent()) {
                rated++;
                sum += (double) part.getAsInt() / whole.getAsInt();
            }
        }
        if (!known || rated < 2 || sum == 0) {
            problems.add(dispersion(measure, Kind.WANTED_FACT_MISSING, ""));
            return;
        }
        double mean = sum / rated;
        double squares = 0;
        for (UnitFigures unit : units) {
            OptionalInt part = partOf.apply(unit);
            OptionalInt whole = wholeOf.apply(unit);
            if (part.isPresent() && whole.isPresent() && whole.getAsInt() > 0) {
                double deviation = (double) part.getAsInt() / whole.getAsInt() - mean;
                squares += deviation * deviation;
            }
        }
        double coefficient = Math.sqrt(squares / rated) / mean;
        if (coefficient >= 0.30005) {
            problems.add(dispersion(
                    measure,
                    Kind.CONCERN,
                    BigDecimal.valueOf(coefficient)
                            .setScale(4, RoundingMode.HALF_UP)
                            .toPlainString()));
        }
    }

    private static Problem dispersion(String measure, Kind kind, String coefficient) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("measure", measure);
        if (!coefficient.isEmpty()) {
            arguments.put("coefficient", coefficient);
        }
        arguments.put("ceiling", "3/10");
        return new Problem("diagnosis.uneven-development", kind, "units", arguments);
    }
}
