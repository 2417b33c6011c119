package org.leaguebuilding.honor;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The rules about the two titles, in the order in which they are reported. All are violations: they are the conditions of a
 * title, and a title that is conferred without them means nothing. Floors and ceilings are the library's defaults; whatever
 * is exactly at a floor or a ceiling keeps to it. Thread-safe.
 *
 * <p>The conditions are read as those of the title itself, so they are judged where a nomination asks for {@link
 * HonorStatus#DEMONSTRATION}; a candidate or a creating unit is still working towards them. A city that wants them met at
 * every step sets {@code honor.conditions-at-every-step}. A withdrawal is never checked against them.
 */
public final class HonorRules {

    /** The unit is of the title's level; otherwise no other rule is looked at. */
    public static final Rule LEVEL_MATCH = Rule.define("honor.level-match", Severity.VIOLATION)
            .from(Provision.P01)
            .arguments("honor", "unitLevel")
            .shipped();

    /** Each of the five haves is met; one finding per have. */
    public static final Rule COMMUNITY_HAVES = community("haves", Provision.P66)
            .arguments("have")
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP)
            .shipped();

    /** The League organization is at the least stage or beyond it. */
    public static final Rule COMMUNITY_STAGE = community("stage", Provision.P27)
            .arguments("stage", "leastStage")
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP, HonorParameters.LEAST_STAGE)
            .shipped();

    /** The community has passed the 883 acceptance. */
    public static final Rule COMMUNITY_PLATFORM_ACCEPTED = community("platform-accepted", Provision.P65)
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP)
            .shipped();

    /** League work reaches enough of the community's youth. */
    public static final Rule COMMUNITY_COVERAGE = community("coverage", Provision.P15)
            .arguments("coverage", "floor")
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP, HonorParameters.COVERAGE_FLOOR)
            .shipped();

    /**
     * No check of the community's subjects came to a violation. A kind of subject that the edition wants to see and that was
     * not checked is a missing fact; so is a check that came to no verdict.
     */
    public static final Rule COMMUNITY_NO_OPEN_VIOLATION = Rule.define(
                    "honor.demonstration-community.no-open-violation", Severity.VIOLATION)
            .from(Provision.P01, Provision.P71)
            .arguments("subjectType", "subject")
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP, HonorParameters.CHECKED_SUBJECT_TYPES)
            .shipped();

    /** The status asked for may follow the one that the community has; without a history it was never nominated. */
    public static final Rule COMMUNITY_ORDER = Rule.define("honor.demonstration-community.order", Severity.VIOLATION)
            .from(Provision.P71, Provision.P01)
            .arguments("status", "asksFor")
            .shipped();

    /** A withdrawal gives its reason: each one in the history, and the one that is asked for. */
    public static final Rule COMMUNITY_WITHDRAWAL_REASON = Rule.define(
                    "honor.demonstration-community.withdrawal-reason", Severity.VIOLATION)
            .from(Provision.P71, Provision.P01)
            .arguments("withdrawnOn")
            .shipped();

    /** The district's leadership has no violation. */
    public static final Rule DISTRICT_LEADERSHIP = district("leadership", Provision.P45)
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP)
            .shipped();

    /** Enough of the district's communities have a League organization. */
    public static final Rule DISTRICT_FORMATION_RATE = district("formation-rate", Provision.P15)
            .arguments("formationRate", "floor")
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP, HonorParameters.FORMATION_RATE_FLOOR)
            .shipped();

    /** Enough of the district's communities hold their title. */
    public static final Rule DISTRICT_DEMONSTRATION_SHARE = district("demonstration-share", Provision.P71)
            .arguments("demonstrationShare", "floor")
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP, HonorParameters.DEMONSTRATION_SHARE_FLOOR)
            .shipped();

    /** The rates of the district's units do not lie too far apart; undefined for fewer than two units, then a missing fact. */
    public static final Rule DISTRICT_DISPERSION = district("dispersion", Provision.P61)
            .arguments("dispersion", "ceiling")
            .reads(HonorParameters.CONDITIONS_AT_EVERY_STEP, HonorParameters.DISPERSION_CEILING)
            .shipped();

    static final RuleSet ALL = RuleSet.of(
            LEVEL_MATCH,
            COMMUNITY_HAVES,
            COMMUNITY_STAGE,
            COMMUNITY_PLATFORM_ACCEPTED,
            COMMUNITY_COVERAGE,
            COMMUNITY_NO_OPEN_VIOLATION,
            COMMUNITY_ORDER,
            COMMUNITY_WITHDRAWAL_REASON,
            DISTRICT_LEADERSHIP,
            DISTRICT_FORMATION_RATE,
            DISTRICT_DEMONSTRATION_SHARE,
            DISTRICT_DISPERSION);

    private HonorRules() {}

    private static Rule.Builder community(String name, Provision provision) {
        return Rule.define("honor.demonstration-community." + name, Severity.VIOLATION)
                .from(Provision.P01, Provision.P71, provision);
    }

    private static Rule.Builder district(String name, Provision provision) {
        return Rule.define("honor.demonstration-district." + name, Severity.VIOLATION)
                .from(Provision.P01, provision);
    }
}
