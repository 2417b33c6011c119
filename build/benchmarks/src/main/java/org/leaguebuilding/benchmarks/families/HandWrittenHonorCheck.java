package org.leaguebuilding.benchmarks.families;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.honor.Honor;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorStatus;
import org.leaguebuilding.honor.HonorStep;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** The honor rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenHonorCheck {

    private static final String COMMUNITY = "honor.demonstration-community.";
    private static final String DISTRICT = "honor.demonstration-district.";

    private static final Have[] HAVES = Have.values();
    private static final String[] CHECKED_TYPES = {"activity-programme", "assessment-record", "community-guarantee"};
    private static final BigDecimal MOST_DISPERSION = new BigDecimal("0.3");

    List<Problem> check(HonorNomination subject) {
        List<Problem> problems = new ArrayList<>();
        boolean ofCommunity = subject.honor() == Honor.DEMONSTRATION_COMMUNITY;
        if (subject.unitLevel() != subject.honor().level()) {
            problems.add(new Problem(
                    "honor.level-match",
                    Kind.VIOLATION,
                    "unitLevel",
                    Map.of(
                            "honor",
                            subject.honor().code(),
                            "unitLevel",
                            subject.unitLevel().code())));
        } else if (ofCommunity) {
            if (subject.asksFor() == HonorStatus.DEMONSTRATION) {
                checkCommunity(subject, problems);
            }
            checkStep(subject, problems);
        } else if (subject.asksFor() == HonorStatus.DEMONSTRATION) {
            checkDistrict(subject, problems);
        }
        return problems;
    }

    private static void checkCommunity(HonorNomination subject, List<Problem> problems) {
        for (Have have : HAVES) {
            Boolean met = subject.haves().get(have);
            if (met == null || !met) {
                problems.add(new Problem(
                        COMMUNITY + "haves",
                        met == null ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION,
                        "haves." + have.code(),
                        Map.of("have", have.code())));
            }
        }
        Optional<Stage> stage = subject.stage();
        if (stage.isEmpty()) {
            problems.add(missing(COMMUNITY + "stage", "stage", Map.of("leastStage", "active")));
        } else if (stage.get() != Stage.ACTIVE && stage.get() != Stage.DEMONSTRATING) {
            problems.add(new Problem(
                    COMMUNITY + "stage",
                    Kind.VIOLATION,
                    "stage",
                    Map.of("stage", stage.get().code(), "leastStage", "active")));
        }
        if (subject.platformsAccepted().isEmpty()) {
            problems.add(missing(COMMUNITY + "platform-accepted", "platformsAccepted", Map.of()));
        } else if (!subject.platformsAccepted().get()) {
            problems.add(new Problem(COMMUNITY + "platform-accepted", Kind.VIOLATION, "platformsAccepted", Map.of()));
        }
        checkRate(COMMUNITY + "coverage", "coverage", subject.coverage(), 80, problems);
        checkChecked(subject.checked(), problems);
    }

    private static void checkChecked(List<CheckedSubject> checked, List<Problem> problems) {
        for (String type : CHECKED_TYPES) {
            if (!isAmong(type, checked)) {
                problems.add(missing(COMMUNITY + "no-open-violation", "checked", Map.of("subjectType", type)));
            }
        }
        for (int i = 0; i < checked.size(); i++) {
            CheckedSubject each = checked.get(i);
            if (each.verdict() != Verdict.COMPLIANT) {
                problems.add(new Problem(
                        COMMUNITY + "no-open-violation",
                        kind(each.verdict()),
                        "checked[" + i + "].verdict",
                        Map.of("subjectType", each.subjectType().code(), "subject", each.subject())));
            }
        }
    }

    private static boolean isAmong(String type, List<CheckedSubject> checked) {
        for (CheckedSubject each : checked) {
            if (each.subjectType().code().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static void checkStep(HonorNomination subject, List<Problem> problems) {
        HonorStatus present = status(subject);
        if (!mayFollow(subject.asksFor(), present)) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            if (present != null) {
                arguments.put("status", present.code());
            }
            arguments.put("asksFor", subject.asksFor().code());
            problems.add(new Problem(COMMUNITY + "order", Kind.VIOLATION, "asksFor", arguments));
        }
        checkReasons(subject, problems);
    }

    private static void checkReasons(HonorNomination subject, List<Problem> problems) {
        if (subject.history().isPresent()) {
            List<HonorStep> steps = subject.history().get().steps();
            for (int i = 0; i < steps.size(); i++) {
                HonorStep step = steps.get(i);
                if (step.status() == HonorStatus.WITHDRAWN && step.reason().isEmpty()) {
                    problems.add(withoutReason("history.steps[" + i + "].reason", step.on()));
                }
            }
        }
        if (subject.asksFor() == HonorStatus.WITHDRAWN && subject.reason().isEmpty()) {
            problems.add(withoutReason("reason", subject.askedOn()));
        }
    }

    private static Problem withoutReason(String path, LocalDate day) {
        return new Problem(
                COMMUNITY + "withdrawal-reason", Kind.VIOLATION, path, Map.of("withdrawnOn", day.toString()));
    }

    private static @Nullable HonorStatus status(HonorNomination subject) {
        if (subject.history().isEmpty()) {
            return null;
        }
        List<HonorStep> steps = subject.history().get().steps();
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).status();
    }

    private static boolean mayFollow(HonorStatus next, @Nullable HonorStatus present) {
        if (present == null || present == HonorStatus.WITHDRAWN) {
            return next == HonorStatus.CANDIDATE;
        }
        if (next == HonorStatus.WITHDRAWN) {
            return true;
        }
        return present == HonorStatus.CANDIDATE
                ? next == HonorStatus.CREATING
                : present == HonorStatus.CREATING && next == HonorStatus.DEMONSTRATION;
    }

    private static void checkDistrict(HonorNomination subject, List<Problem> problems) {
        if (subject.leadership().isEmpty()) {
            problems.add(missing(DISTRICT + "leadership", "leadership", Map.of()));
        } else if (subject.leadership().get() != Verdict.COMPLIANT) {
            problems.add(new Problem(
                    DISTRICT + "leadership", kind(subject.leadership().get()), "leadership", Map.of()));
        }
        checkRate(DISTRICT + "formation-rate", "formationRate", subject.formationRate(), 80, problems);
        checkRate(DISTRICT + "demonstration-share", "demonstrationShare", subject.demonstrationShare(), 20, problems);
        Optional<BigDecimal> dispersion = subject.dispersion();
        if (dispersion.isEmpty()) {
            problems.add(missing(DISTRICT + "dispersion", "dispersion", Map.of("ceiling", "0.3")));
        } else if (dispersion.get().compareTo(MOST_DISPERSION) > 0) {
            problems.add(new Problem(
                    DISTRICT + "dispersion",
                    Kind.VIOLATION,
                    "dispersion",
                    Map.of("dispersion", dispersion.get().toString(), "ceiling", "0.3")));
        }
    }

    private static void checkRate(
            String rule, String name, Optional<RateBounds> rate, int percent, List<Problem> problems) {
        if (rate.isEmpty()) {
            problems.add(missing(rule, name, Map.of("floor", percent + "/100")));
        } else if (!reaches(rate.get().lower(), percent)) {
            problems.add(new Problem(
                    rule,
                    reaches(rate.get().upper(), percent) ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION,
                    name,
                    Map.of(name, rate.get().toString(), "floor", percent + "/100")));
        }
    }

    private static boolean reaches(Ratio rate, int percent) {
        return rate.numerator() * 100 >= rate.denominator() * percent;
    }

    private static Kind kind(Verdict verdict) {
        return verdict == Verdict.NON_COMPLIANT ? Kind.VIOLATION : Kind.DEMANDED_FACT_MISSING;
    }

    private static Problem missing(String rule, String path, Map<String, Object> arguments) {
        return new Problem(rule, Kind.DEMANDED_FACT_MISSING, path, arguments);
    }
}
