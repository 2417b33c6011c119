package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** Whether enough of the activities serve rather than manage (P14): their share reaches the floor. */
record ServiceShareCheck(Ratio floor) {

    Checks check(ImmutableList<Activity> activities, Checks checks) {
        int size = activities.size();
        int service = ServiceShare.count(activities, WorkStyle.SERVICE);
        if (size > 0 && floor.isReachedBy(service, size)) {
            return checks.passes(Truth.TRUE) ? checks : require(Truth.TRUE, service, activities, checks);
        }
        int possible = size - ServiceShare.count(activities, WorkStyle.MANAGEMENT);
        return size > 0 && floor.isReachedBy(possible, size)
                ? missStyles(service, activities, checks)
                : require(size == 0 ? Truth.UNKNOWN : Truth.FALSE, service, activities, checks);
    }

    /** About the programme as a whole, also where it has no activity: nothing has no share. */
    private Checks require(Truth enough, int service, ImmutableList<Activity> activities, Checks checks) {
        return checks.require(
                ActivityRules.SERVICE_SHARE,
                enough,
                ActivityProgrammePaths.ACTIVITIES,
                service,
                activities.size(),
                floor,
                unknown(service, activities));
    }

    /** Each activity of unknown style could be the one that reaches the floor. */
    private Checks missStyles(int service, ImmutableList<Activity> activities, Checks checks) {
        int unknown = unknown(service, activities);
        for (int i = 0; i < activities.size(); i++) {
            if (activities.get(i).style().isEmpty()) {
                checks = checks.requireAt(
                        ActivityRules.SERVICE_SHARE,
                        Truth.UNKNOWN,
                        ActivityProgrammePaths.ACTIVITIES_STYLE,
                        i,
                        service,
                        activities.size(),
                        floor,
                        unknown);
            }
        }
        return checks;
    }

    private static int unknown(int service, ImmutableList<Activity> activities) {
        return activities.size() - service - ServiceShare.count(activities, WorkStyle.MANAGEMENT);
    }
}
