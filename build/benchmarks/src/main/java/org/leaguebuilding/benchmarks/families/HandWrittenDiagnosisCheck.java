package org.leaguebuilding.benchmarks.families;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.UnitFigures;

/**
 * The diagnosis rules of {@code wuhan-2005}, as a host would write them without the library. The coefficient of variation is
 * computed in floating point, which is what a host would do: right to its four digits but for the odd tie, where the library's
 * is exact.
 */
final class HandWrittenDiagnosisCheck {

    /** From here on a coefficient, rounded to four digits, exceeds three tenths. */
    private static final double UNEVEN = 0.30005;

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
        checkDispersion(
                "formation",
                "organizedCommunities",
                "communities",
                units,
                UnitFigures::organizedCommunities,
                UnitFigures::communities,
                problems);
        checkDispersion(
                "coverage", "youthReached", "youth", units, UnitFigures::youthReached, UnitFigures::youth, problems);
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
        long all = whole + wholeAlone + partAlone;
        if (wholesKnown && all > 0 && 5 * part >= fifths * all) {
            return;
        }
        long most = part + partAlone + wholeAlone;
        boolean surelyBelow = oneOfEachKnown && all > 0 && 5 * most < fifths * all;
        boolean partsKnown = oneOfEachKnown && wholeAlone == 0;
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (partsKnown) {
            arguments.put(partName, part + partAlone);
        }
        if (wholesKnown) {
            arguments.put(wholeName, all);
        }
        arguments.put("floor", fifths + "/5");
        if (!partsKnown) {
            arguments.put(partName + "AtLeast", part + partAlone);
        }
        if (!wholesKnown) {
            arguments.put(wholeName + "AtLeast", all);
        }
        if (surelyBelow && !partsKnown) {
            arguments.put(partName + "AtMost", most);
        }
        if (surelyBelow) {
            problems.add(new Problem(rule, Kind.CONCERN, "units", arguments));
        } else if (wholesKnown && all == 0) {
            problems.add(new Problem(rule, Kind.WANTED_FACT_MISSING, "units", arguments));
        } else {
            addMissing(rule, partName, wholeName, units, partOf, wholeOf, false, -1, arguments, problems);
        }
    }

    /** Each count that is not given, but of a whole that is nothing. */
    private static void addMissing(
            String rule,
            String partName,
            String wholeName,
            List<UnitFigures> units,
            Function<UnitFigures, OptionalInt> partOf,
            Function<UnitFigures, OptionalInt> wholeOf,
            boolean ofNothingToo,
            int whoseWholeIsNoMatter,
            Map<String, Object> arguments,
            List<Problem> problems) {
        for (int i = 0; i < units.size(); i++) {
            OptionalInt whole = wholeOf.apply(units.get(i));
            if (whole.isEmpty() && i != whoseWholeIsNoMatter) {
                problems.add(new Problem(rule, Kind.WANTED_FACT_MISSING, "units[" + i + "]." + wholeName, arguments));
            }
            if (partOf.apply(units.get(i)).isEmpty() && (ofNothingToo || whole.isEmpty() || whole.getAsInt() > 0)) {
                problems.add(new Problem(rule, Kind.WANTED_FACT_MISSING, "units[" + i + "]." + partName, arguments));
            }
        }
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
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (activitiesKnown) {
            arguments.put("activities", activities);
        }
        if (organizationsKnown) {
            arguments.put("organizations", organizations);
        }
        arguments.put("floor", "4");
        if (!activitiesKnown) {
            arguments.put("activitiesAtLeast", activities);
        }
        if (!organizationsKnown) {
            arguments.put("organizationsAtLeast", organizations);
        }
        String rule = "diagnosis.too-few-activities";
        if (organizations > 0 && !enough && activitiesKnown) {
            problems.add(new Problem(rule, Kind.CONCERN, "units", arguments));
        } else if (organizations == 0 && organizationsKnown) {
            problems.add(new Problem(rule, Kind.WANTED_FACT_MISSING, "units", arguments));
        } else {
            addMissing(
                    rule,
                    "activities",
                    "organizations",
                    units,
                    UnitFigures::activities,
                    UnitFigures::organizations,
                    true,
                    -1,
                    arguments,
                    problems);
        }
    }

    private static void checkDispersion(
            String measure,
            String partName,
            String wholeName,
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
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("measure", measure);
        if (!known || rated < 2 || sum == 0) {
            checkUnknown(arguments, partName, wholeName, units, partOf, wholeOf, problems);
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
        if (coefficient >= UNEVEN) {
            arguments.put(
                    "coefficient",
                    BigDecimal.valueOf(coefficient)
                            .setScale(4, RoundingMode.HALF_UP)
                            .toPlainString());
            arguments.put("ceiling", "3/10");
            problems.add(new Problem("diagnosis.uneven-development", Kind.CONCERN, "units", arguments));
        }
    }

    /** Where a rate is unknown or there are none. */
    private static void checkUnknown(
            Map<String, Object> arguments,
            String partName,
            String wholeName,
            List<UnitFigures> units,
            Function<UnitFigures, OptionalInt> partOf,
            Function<UnitFigures, OptionalInt> wholeOf,
            List<Problem> problems) {
        UnitRates rates = new UnitRates();
        for (UnitFigures unit : units) {
            rates.add(partOf.apply(unit), wholeOf.apply(unit));
        }
        arguments.put("ceiling", "3/10");
        String rule = "diagnosis.uneven-development";
        if (rates.isNothing()) {
            arguments.put("ratedUnits", (long) rates.most());
            problems.add(new Problem(rule, Kind.WANTED_FACT_MISSING, "units", arguments));
        } else if (rates.isDefined() && rates.least() >= UNEVEN) {
            problems.add(new Problem(rule, Kind.CONCERN, "units", arguments));
        } else if (!rates.isDefined() || rates.greatest() >= UNEVEN) {
            int only = onlyPositive(units, partOf, wholeOf);
            addMissing(rule, partName, wholeName, units, partOf, wholeOf, false, only, arguments, problems);
        }
    }

    /** The unit that alone can have a rate above zero: how far above makes no difference to the dispersion. */
    private static int onlyPositive(
            List<UnitFigures> units,
            Function<UnitFigures, OptionalInt> partOf,
            Function<UnitFigures, OptionalInt> wholeOf) {
        int only = -1;
        for (int i = 0; i < units.size(); i++) {
            UnitFigures unit = units.get(i);
            if (partOf.apply(unit).orElse(1) > 0 && wholeOf.apply(unit).orElse(1) > 0) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
