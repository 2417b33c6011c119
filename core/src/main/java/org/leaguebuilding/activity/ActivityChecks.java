package org.leaguebuilding.activity;

import static org.leaguebuilding.activity.ActivityRules.NEW_FIELD_PRACTICAL_PROBLEM;
import static org.leaguebuilding.activity.ActivityRules.ORIENTATION_COMMUNITY;
import static org.leaguebuilding.activity.ActivityRules.ORIENTATION_SOCIETY;
import static org.leaguebuilding.activity.ActivityRules.ORIENTATION_YOUTH;
import static org.leaguebuilding.activity.ActivityRules.QUALITY_EFFECTIVE;
import static org.leaguebuilding.activity.ActivityRules.QUALITY_LIVELY;
import static org.leaguebuilding.activity.ActivityRules.QUALITY_TARGETED;
import static org.leaguebuilding.activity.ActivityRules.STARTS_FROM;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;

/** What a programme of activities has to meet. */
final class ActivityChecks {

    private final SystemChecks system;
    private final ServiceShareCheck serviceShare;

    ActivityChecks(ParameterSet parameters) {
        this.system = new SystemChecks(parameters);
        this.serviceShare = new ServiceShareCheck(parameters.value(ActivityParameters.SERVICE_SHARE_FLOOR));
    }

    /** In one long method, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(ActivityProgramme programme, Checks checks) {
        ImmutableList<Activity> activities = programme.activities();
        checks = requireOrientation(ORIENTATION_COMMUNITY, ServiceOrientation.COMMUNITY, activities, checks);
        checks = requireOrientation(ORIENTATION_YOUTH, ServiceOrientation.YOUTH, activities, checks);
        checks = requireOrientation(ORIENTATION_SOCIETY, ServiceOrientation.SOCIETY, activities, checks);
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            Truth starts = namesAny(activity.needs()).or(namesAny(activity.areas()));
            checks = starts == Truth.UNKNOWN
                    ? missStart(activity, i, checks)
                    : checks.requireAt(
                            STARTS_FROM, starts, ActivityProgrammePaths.EACH_OF_ACTIVITIES, i, activity.id());
        }
        checks = system.check(programme, checks);
        checks = requireQualities(activities, checks);
        checks = requirePracticalProblem(activities, checks);
        return serviceShare.check(activities, checks);
    }

    private static Checks requireOrientation(
            Rule rule, ServiceOrientation orientation, ImmutableList<Activity> activities, Checks checks) {
        Truth served = Truth.FALSE;
        for (int i = 0; i < activities.size() && served != Truth.TRUE; i++) {
            Optional<ImmutableSet<ServiceOrientation>> declared =
                    activities.get(i).orientations();
            served = served.or(declared.isPresent() ? Truth.of(declared.get().contains(orientation)) : Truth.UNKNOWN);
        }
        return served == Truth.UNKNOWN
                ? missOrientations(rule, activities, checks)
                : checks.requireCount(rule, served, ActivityProgrammePaths.ACTIVITIES, activities.size());
    }

    /** Each activity that does not say whom it serves could be the one that serves. */
    private static Checks missOrientations(Rule rule, ImmutableList<Activity> activities, Checks checks) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            if (activity.orientations().isEmpty()) {
                checks = checks.requireAt(
                        rule,
                        Truth.UNKNOWN,
                        ActivityProgrammePaths.ACTIVITIES_ORIENTATIONS,
                        i,
                        activities.size(),
                        activity.id());
            }
        }
        return checks;
    }

    /** Either of the two could name what the activity starts from. */
    private static Checks missStart(Activity activity, int index, Checks checks) {
        if (activity.needs().isEmpty()) {
            checks = checks.requireAt(
                    STARTS_FROM, Truth.UNKNOWN, ActivityProgrammePaths.ACTIVITIES_NEEDS, index, activity.id());
        }
        return activity.areas().isEmpty()
                ? checks.requireAt(
                        STARTS_FROM, Truth.UNKNOWN, ActivityProgrammePaths.ACTIVITIES_AREAS, index, activity.id())
                : checks;
    }

    private static Truth namesAny(Optional<? extends ImmutableCollection<?>> declared) {
        return declared.isPresent() ? Truth.of(!declared.get().isEmpty()) : Truth.UNKNOWN;
    }

    private static Checks requireQualities(ImmutableList<Activity> activities, Checks checks) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            checks = checks.requireAt(
                    QUALITY_EFFECTIVE,
                    Truth.of(activity.effective()),
                    ActivityProgrammePaths.ACTIVITIES_EFFECTIVE,
                    i,
                    activity.id());
        }
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            checks = checks.requireAt(
                    QUALITY_TARGETED,
                    Truth.of(activity.targeted()),
                    ActivityProgrammePaths.ACTIVITIES_TARGETED,
                    i,
                    activity.id());
        }
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            checks = checks.requireAt(
                    QUALITY_LIVELY,
                    Truth.of(activity.lively()),
                    ActivityProgrammePaths.ACTIVITIES_LIVELY,
                    i,
                    activity.id());
        }
        return checks;
    }

    private static Checks requirePracticalProblem(ImmutableList<Activity> activities, Checks checks) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            if (activity.newField().isPresent()) {
                checks = checks.requireAt(
                        NEW_FIELD_PRACTICAL_PROBLEM,
                        Truth.of(activity.practicalProblem().isPresent()),
                        ActivityProgrammePaths.ACTIVITIES_PRACTICAL_PROBLEM,
                        i,
                        activity.id(),
                        activity.newField());
            }
        }
        return checks;
    }
}
