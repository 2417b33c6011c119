package org.leaguebuilding.leadership;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.Provision;

/**
 * The rules about a district's leadership, in the order in which they are reported. Each constant carries id, severity,
 * provisions, arguments, parameters and texts; what must hold, and where, is the code of {@link LeadershipPolicy}.
 * Thread-safe.
 */
public final class LeadershipRules {

    /**
     * A leading body exists at each level. The source names no levels; the edition does, and every body that is listed at one
     * of them has to be set up. Levels at which none is listed have none; at the level of the district only the district of the
     * record can be listed.
     */
    public static final Rule BODY_ESTABLISHED = Rule.define("leadership.body.established", Severity.VIOLATION)
            .from(Provision.P45)
            .arguments("level", "unit")
            .reads(LeadershipParameters.BODY_LEVELS)
            .shipped();

    /** The overall duty is held, and by Party committees only. */
    public static final Rule DUTY_OVERALL = duty("leadership.duty.overall", Provision.P46);

    /** The direct duty is held, and by leaders in charge only. */
    public static final Rule DUTY_DIRECT = duty("leadership.duty.direct", Provision.P47);

    /** The assisting duty is held, and by the Party committee's organization department only. */
    public static final Rule DUTY_ASSISTING = duty("leadership.duty.assisting", Provision.P48);

    /** The specific duty is held, and by the League committee's secretary only. */
    public static final Rule DUTY_SPECIFIC = duty("leadership.duty.specific", Provision.P49);

    /**
     * The cooperating duty is held by at least one other department, and by none that holds one of the four former duties: not
     * by its kind, and not by its id.
     */
    public static final Rule DUTY_COOPERATING = duty("leadership.duty.cooperating", Provision.P50);

    /** League building is part of Party-building target management. */
    public static final Rule TARGET_MANAGEMENT_INCLUDED = Rule.define(
                    "leadership.target-management.included", Severity.VIOLATION)
            .from(Provision.P51)
            .shipped();

    /** Goals are set jointly; asked also where League building is not part of target management yet, as all four elements are. */
    public static final Rule TARGET_MANAGEMENT_GOALS = element("leadership.target-management.goals");

    /** Contents are linked. */
    public static final Rule TARGET_MANAGEMENT_CONTENTS = element("leadership.target-management.contents");

    /** Mechanisms match. */
    public static final Rule TARGET_MANAGEMENT_MECHANISMS = element("leadership.target-management.mechanisms");

    /** Party and League building promote each other. */
    public static final Rule TARGET_MANAGEMENT_PROMOTION = element("leadership.target-management.promotion");

    /** The League's result counts in the Party organization's: its weight is greater than the edition's, by default 0. */
    public static final Rule ASSESSMENT_BUNDLED = Rule.define("leadership.assessment.bundled", Severity.VIOLATION)
            .from(Provision.P53)
            .arguments("leagueWeight", "floor")
            .reads(LeadershipParameters.BUNDLED_WEIGHT_FLOOR)
            .shipped();

    /**
     * Both sides plan in the assessment cycle, at most the allowed lag apart. "Together" is taken as close in time, whichever
     * side goes first. An unknown date is named where the other side's leaves it open whether the rule holds.
     */
    public static final Rule SYNC_PLANNED = sync("planned", LeadershipParameters.PLANNED_LAG_DAYS);

    /** Both sides have implemented, by the day of the record, in the assessment cycle, at most the allowed lag apart. */
    public static final Rule SYNC_IMPLEMENTED = sync("implemented", LeadershipParameters.IMPLEMENTED_LAG_DAYS);

    /** Both sides have been assessed, by the day of the record, in the assessment cycle, at most the allowed lag apart. */
    public static final Rule SYNC_ASSESSED = sync("assessed", LeadershipParameters.ASSESSED_LAG_DAYS);

    /** Both sides have been commended, by the day of the record, in the assessment cycle, at most the allowed lag apart. */
    public static final Rule SYNC_COMMENDED = sync("commended", LeadershipParameters.COMMENDED_LAG_DAYS);

    /** The Party's side has acted in the cycle: it leads along. */
    public static final Rule LEAD = Rule.define("leadership.lead-and-build.lead", Severity.VIOLATION)
            .from(Provision.P60)
            .arguments("cycle", "action")
            .shipped();

    /** The League's side has acted in the cycle: it builds. */
    public static final Rule BUILD = Rule.define("leadership.lead-and-build.build", Severity.VIOLATION)
            .from(Provision.P60)
            .arguments("cycle", "action")
            .shipped();

    /** A written institution is there. */
    public static final Rule INSTITUTION_WRITTEN = Rule.define("leadership.institution.written", Severity.VIOLATION)
            .from(Provision.P57)
            .shipped();

    /**
     * The institution was adopted or revised within the edition's allowed age. The source asks to improve it by drawing on new
     * experience, and gives no interval; where there is no institution, the rule does not apply.
     */
    public static final Rule INSTITUTION_REVISED = Rule.define("leadership.institution.revised", Severity.VIOLATION)
            .from(Provision.P57)
            .arguments("lastRevisedOn", "maximumMonths")
            .reads(LeadershipParameters.INSTITUTION_MAXIMUM_AGE_MONTHS)
            .shipped();

    /** Policies guarantee the work. */
    public static final Rule SUPPORT_POLICY = Rule.define("leadership.support.policy", Severity.VIOLATION)
            .from(Provision.P43)
            .shipped();

    /** The work is financially supported. */
    public static final Rule SUPPORT_FUNDING = Rule.define("leadership.support.funding", Severity.VIOLATION)
            .from(Provision.P43)
            .shipped();

    /** The atmosphere favours the work. */
    public static final Rule SUPPORT_ATMOSPHERE = Rule.define("leadership.support.atmosphere", Severity.CONCERN)
            .from(Provision.P44)
            .shipped();

    static final RuleSet ALL = RuleSet.of(
            BODY_ESTABLISHED,
            DUTY_OVERALL,
            DUTY_DIRECT,
            DUTY_ASSISTING,
            DUTY_SPECIFIC,
            DUTY_COOPERATING,
            TARGET_MANAGEMENT_INCLUDED,
            TARGET_MANAGEMENT_GOALS,
            TARGET_MANAGEMENT_CONTENTS,
            TARGET_MANAGEMENT_MECHANISMS,
            TARGET_MANAGEMENT_PROMOTION,
            ASSESSMENT_BUNDLED,
            SYNC_PLANNED,
            SYNC_IMPLEMENTED,
            SYNC_ASSESSED,
            SYNC_COMMENDED,
            LEAD,
            BUILD,
            INSTITUTION_WRITTEN,
            INSTITUTION_REVISED,
            SUPPORT_POLICY,
            SUPPORT_FUNDING,
            SUPPORT_ATMOSPHERE);

    private LeadershipRules() {}

    private static Rule duty(String id, Provision provision) {
        return Rule.define(id, Severity.VIOLATION)
                .from(provision)
                .arguments("holder", "kind")
                .shipped();
    }

    private static Rule element(String id) {
        return Rule.define(id, Severity.VIOLATION).from(Provision.P52).shipped();
    }

    private static Rule sync(String step, ParameterKey<Integer> lag) {
        return Rule.define("leadership.sync." + step, Severity.VIOLATION)
                .from(Provision.P54)
                .arguments("partyOn", "leagueOn", "maximumDays")
                .reads(lag)
                .shipped();
    }
}
