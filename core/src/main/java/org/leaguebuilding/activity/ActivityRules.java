package org.leaguebuilding.activity;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The rules about a programme of activities, in the order in which they are reported.
 *
 * <p>A programme without activities is reported by every rule about the programme as a whole: it serves no one (three
 * violations), forms no system (two concerns), and has no share of service activities (a missing fact, for nothing has no
 * share). The rules about single activities find nothing to look at, and a trace lists them so. Thread-safe.
 */
public final class ActivityRules {

    /** At least one activity serves the community. */
    public static final Rule ORIENTATION_COMMUNITY = orientation("activity.orientation.community");

    /** At least one activity serves youth. */
    public static final Rule ORIENTATION_YOUTH = orientation("activity.orientation.youth");

    /** At least one activity serves society. */
    public static final Rule ORIENTATION_SOCIETY = orientation("activity.orientation.society");

    /**
     * Every activity starts from a central task of the community or a need of youth. A central task is named by its area of
     * community construction, the source's own list; either of the two is enough, as the source joins them in one demand.
     */
    public static final Rule STARTS_FROM = Rule.define("activity.starts-from", Severity.VIOLATION)
            .from(Provision.P33, Provision.P10, Provision.P11)
            .arguments("activity")
            .shipped();

    /** The programme has several kinds of activity. */
    public static final Rule SYSTEM_VARIETY = Rule.define("activity.system.variety", Severity.CONCERN)
            .from(Provision.P34)
            .arguments("kinds", "minimum")
            .reads(ActivityParameters.LEAST_KINDS)
            .shipped();

    /**
     * The activities spread over the year. Its quarters are counted from the programme's first day; an activity without
     * settled dates could fall in any of them, and falls in one at least.
     */
    public static final Rule SYSTEM_ALL_YEAR = Rule.define("activity.system.all-year", Severity.CONCERN)
            .from(Provision.P34)
            .arguments("quarters", "minimum", "activity")
            .reads(ActivityParameters.LEAST_QUARTERS)
            .shipped();

    /**
     * Every activity is effective. All three qualities are asked of each activity, not of the programme on the whole, for
     * the source asks that each be appraised; one that has not been appraised is a missing fact.
     */
    public static final Rule QUALITY_EFFECTIVE = quality("activity.quality.effective");

    /** Every activity is targeted. */
    public static final Rule QUALITY_TARGETED = quality("activity.quality.targeted");

    /** Every activity is lively. */
    public static final Rule QUALITY_LIVELY = quality("activity.quality.lively");

    /** An activity in a new field names the practical problem that it helps to solve. */
    public static final Rule NEW_FIELD_PRACTICAL_PROBLEM = Rule.define(
                    "activity.new-field.practical-problem", Severity.VIOLATION)
            .from(Provision.P42)
            .arguments("activity", "newField")
            .shipped();

    /**
     * At least as many of the activities serve as the floor asks for. The share is taken of the activities, each counting once,
     * and reaches the floor at its value. Where the style of some is unknown, the share lies between bounds, and only they
     * decide. Without activities there is no share: a missing fact.
     */
    public static final Rule SERVICE_SHARE = Rule.define("activity.service-share", Severity.CONCERN)
            .from(Provision.P14)
            .arguments("service", "activities", "floor", "unknown")
            .reads(ActivityParameters.SERVICE_SHARE_FLOOR)
            .shipped();

    static final RuleSet ALL = RuleSet.of(
            ORIENTATION_COMMUNITY,
            ORIENTATION_YOUTH,
            ORIENTATION_SOCIETY,
            STARTS_FROM,
            SYSTEM_VARIETY,
            SYSTEM_ALL_YEAR,
            QUALITY_EFFECTIVE,
            QUALITY_TARGETED,
            QUALITY_LIVELY,
            NEW_FIELD_PRACTICAL_PROBLEM,
            SERVICE_SHARE);

    private ActivityRules() {}

    private static Rule orientation(String id) {
        return Rule.define(id, Severity.VIOLATION)
                .from(Provision.P32)
                .arguments("activities", "activity")
                .shipped();
    }

    private static Rule quality(String id) {
        return Rule.define(id, Severity.CONCERN)
                .from(Provision.P35, Provision.P09)
                .arguments("activity")
                .shipped();
    }
}
