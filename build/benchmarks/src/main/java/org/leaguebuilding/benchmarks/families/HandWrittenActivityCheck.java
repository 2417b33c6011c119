package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.ServiceOrientation;
import org.leaguebuilding.activity.WorkStyle;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;

/** The activity rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenActivityCheck {

    private static final int KINDS = 2;
    private static final int QUARTERS = 4;

    List<Problem> check(ActivityProgramme programme) {
        List<Problem> problems = new ArrayList<>();
        ImmutableList<Activity> activities = programme.activities();
        checkOrientation("activity.orientation.community", ServiceOrientation.COMMUNITY, activities, problems);
        checkOrientation("activity.orientation.youth", ServiceOrientation.YOUTH, activities, problems);
        checkOrientation("activity.orientation.society", ServiceOrientation.SOCIETY, activities, problems);
        checkStart(activities, problems);
        checkKinds(activities, problems);
        checkQuarters(programme, problems);
        checkEffective(activities, problems);
        checkTargeted(activities, problems);
        checkLively(activities, problems);
        checkPracticalProblem(activities, problems);
        checkServiceShare(activities, problems);
        return problems;
    }

    private static void checkOrientation(
            String rule, ServiceOrientation orientation, ImmutableList<Activity> activities, List<Problem> problems) {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            Optional<ImmutableSet<ServiceOrientation>> orientations =
                    activities.get(i).orientations();
            if (orientations.isEmpty()) {
                unknown.add(i);
            } else if (orientations.get().contains(orientation)) {
                return;
            }
        }
        long size = activities.size();
        if (unknown.isEmpty()) {
            problems.add(new Problem(rule, Kind.VIOLATION, "activities", Map.of("activities", size)));
        }
        for (int index : unknown) {
            problems.add(new Problem(
                    rule,
                    Kind.DEMANDED_FACT_MISSING,
                    "activities[" + index + "].orientations",
                    Map.of("activities", size, "activity", activities.get(index).id())));
        }
    }

    private static void checkStart(ImmutableList<Activity> activities, List<Problem> problems) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            boolean fromNeed =
                    activity.needs().isPresent() && !activity.needs().get().isEmpty();
            boolean fromTask =
                    activity.areas().isPresent() && !activity.areas().get().isEmpty();
            if (fromNeed || fromTask) {
                continue;
            }
            String path = "activities[" + i + "]";
            if (activity.needs().isPresent() && activity.areas().isPresent()) {
                problems.add(start(Kind.VIOLATION, path, activity));
            }
            if (activity.needs().isEmpty()) {
                problems.add(start(Kind.DEMANDED_FACT_MISSING, path + ".needs", activity));
            }
            if (activity.areas().isEmpty()) {
                problems.add(start(Kind.DEMANDED_FACT_MISSING, path + ".areas", activity));
            }
        }
    }

    private static Problem start(Kind kind, String path, Activity activity) {
        return new Problem("activity.starts-from", kind, path, Map.of("activity", activity.id()));
    }

    private static void checkKinds(ImmutableList<Activity> activities, List<Problem> problems) {
        if (!activities.isEmpty()) {
            ActivityKind first = activities.get(0).kind();
            for (int i = 1; i < activities.size(); i++) {
                if (!activities.get(i).kind().equals(first)) {
                    return;
                }
            }
        }
        problems.add(new Problem(
                "activity.system.variety",
                Kind.CONCERN,
                "activities",
                Map.of("kinds", activities.isEmpty() ? 0L : 1L, "minimum", (long) KINDS)));
    }

    private static void checkQuarters(ActivityProgramme programme, List<Problem> problems) {
        ImmutableList<Activity> activities = programme.activities();
        LocalDate start = programme.year().startInclusive();
        boolean[] covered = new boolean[QUARTERS];
        List<Integer> undated = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            Optional<ImmutableList<LocalDate>> dates = activities.get(i).dates();
            if (dates.isEmpty()) {
                undated.add(i);
                continue;
            }
            for (int j = 0; j < dates.get().size(); j++) {
                covered[(int) ChronoUnit.MONTHS.between(start, dates.get().get(j)) / 3] = true;
            }
        }
        long quarters = 0;
        for (boolean each : covered) {
            quarters += each ? 1 : 0;
        }
        if (quarters == QUARTERS) {
            return;
        }
        if (undated.isEmpty()) {
            problems.add(new Problem(
                    "activity.system.all-year",
                    Kind.CONCERN,
                    "activities",
                    Map.of("quarters", quarters, "minimum", (long) QUARTERS)));
        }
        for (int index : undated) {
            problems.add(new Problem(
                    "activity.system.all-year",
                    Kind.WANTED_FACT_MISSING,
                    "activities[" + index + "].dates",
                    Map.of(
                            "quarters",
                            quarters,
                            "minimum",
                            (long) QUARTERS,
                            "activity",
                            activities.get(index).id())));
        }
    }

    private static void checkEffective(ImmutableList<Activity> activities, List<Problem> problems) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            checkQuality("effective", activity.effective(), activity, i, problems);
        }
    }

    private static void checkTargeted(ImmutableList<Activity> activities, List<Problem> problems) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            checkQuality("targeted", activity.targeted(), activity, i, problems);
        }
    }

    private static void checkLively(ImmutableList<Activity> activities, List<Problem> problems) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            checkQuality("lively", activity.lively(), activity, i, problems);
        }
    }

    private static void checkQuality(
            String quality, Optional<Boolean> appraised, Activity activity, int index, List<Problem> problems) {
        if (!appraised.orElse(false)) {
            problems.add(new Problem(
                    "activity.quality." + quality,
                    appraised.isPresent() ? Kind.CONCERN : Kind.WANTED_FACT_MISSING,
                    "activities[" + index + "]." + quality,
                    Map.of("activity", activity.id())));
        }
    }

    private static void checkPracticalProblem(ImmutableList<Activity> activities, List<Problem> problems) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            if (activity.newField().isPresent() && activity.practicalProblem().isEmpty()) {
                problems.add(new Problem(
                        "activity.new-field.practical-problem",
                        Kind.VIOLATION,
                        "activities[" + i + "].practicalProblem",
                        Map.of(
                                "activity",
                                activity.id(),
                                "newField",
                                activity.newField().get().code())));
            }
        }
    }

    /** At least half of the activities serve. */
    private static void checkServiceShare(ImmutableList<Activity> activities, List<Problem> problems) {
        int service = 0;
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            Optional<WorkStyle> style = activities.get(i).style();
            if (style.isEmpty()) {
                unknown.add(i);
            } else if (style.get() == WorkStyle.SERVICE) {
                service++;
            }
        }
        int size = activities.size();
        if (size > 0 && service * 2 >= size) {
            return;
        }
        Map<String, Object> arguments = Map.of(
                "service", (long) service, "activities", (long) size, "floor", "1/2", "unknown", (long) unknown.size());
        if (size == 0) {
            problems.add(serviceShare(Kind.WANTED_FACT_MISSING, "activities", arguments));
        } else if ((service + unknown.size()) * 2 < size) {
            problems.add(serviceShare(Kind.CONCERN, "activities", arguments));
        } else {
            for (int index : unknown) {
                problems.add(serviceShare(Kind.WANTED_FACT_MISSING, "activities[" + index + "].style", arguments));
            }
        }
    }

    private static Problem serviceShare(Kind kind, String path, Map<String, Object> arguments) {
        return new Problem("activity.service-share", kind, path, arguments);
    }
}
