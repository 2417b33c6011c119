package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.Ratio;

/**
 * How far a programme has turned from managing to serving (P14), with the counts that it is made of. Where the style of some
 * activities is unknown, the share lies between two bounds. Immutable and thread-safe.
 *
 * @param service the activities known to serve
 * @param management the activities known to manage
 * @param unknown the activities whose style is unknown
 */
public record ServiceShare(int service, int management, int unknown) {

    private static final String TYPE = "ServiceShare";

    /**
     * Takes the counts.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if one is negative
     */
    public ServiceShare {
        Structure.count(TYPE, "service", service);
        Structure.count(TYPE, "management", management);
        Structure.count(TYPE, "unknown", unknown);
    }

    /**
     * Counts the activities of a programme.
     *
     * @param programme the programme
     * @return the counts
     */
    public static ServiceShare of(ActivityProgramme programme) {
        ImmutableList<Activity> activities = programme.activities();
        int service = count(activities, WorkStyle.SERVICE);
        int management = count(activities, WorkStyle.MANAGEMENT);
        return new ServiceShare(service, management, activities.size() - service - management);
    }

    /** How many activities are known to be of a style. */
    static int count(ImmutableList<Activity> activities, WorkStyle style) {
        int count = 0;
        for (int i = 0; i < activities.size(); i++) {
            if (Truth.is(activities.get(i).style(), style) == Truth.TRUE) {
                count++;
            }
        }
        return count;
    }

    /**
     * The activities counted.
     *
     * @return all three counts together
     * @throws ArithmeticException if they exceed the range of {@code int}
     */
    public int activities() {
        return Math.addExact(Math.addExact(service, management), unknown);
    }

    /**
     * The share if none of the unknown ones serves.
     *
     * @return the lower bound; empty where there is no activity, for nothing has no share
     */
    public Optional<Ratio> least() {
        return share(service);
    }

    /**
     * The share if all of the unknown ones serve.
     *
     * @return the upper bound; empty where there is no activity, for nothing has no share
     */
    public Optional<Ratio> most() {
        return share(service + unknown);
    }

    private Optional<Ratio> share(int part) {
        int whole = activities();
        return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole));
    }
}
