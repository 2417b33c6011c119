package org.leaguebuilding.coverage;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.statute.StatutoryParameters;

/**
 * The rules about gaps in coverage, in the order in which they are reported. Each constant carries id, severity, provisions,
 * arguments, parameters and texts; what must hold, and where, is the code of {@link CoveragePolicy}. A place is a community
 * or a site of the survey. Thread-safe.
 */
public final class CoverageRules {

    /**
     * Where there are youth there is League work. A community has work where at least one of its youth is reached, a site
     * where the survey attests it: the rule looks for blank spots, and how far the work goes is the business of {@link
     * WorkCoverage}.
     */
    public static final Rule YOUTH_WITHOUT_WORK = Rule.define("coverage.youth.without-work", Severity.VIOLATION)
            .from(Provision.P36, Provision.P37)
            .arguments("place", "youthCount")
            .shipped();

    /**
     * Where there are members there is a sound organization. Members too few for a branch are no gap at their own place:
     * the statute has them join a joint branch elsewhere.
     */
    public static final Rule MEMBERS_WITHOUT_ORGANIZATION = Rule.define(
                    "coverage.members.without-organization", Severity.VIOLATION)
            .from(Provision.P36, Provision.P37, StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS)
            .arguments("place", "memberCount", "minimum")
            .reads(StatutoryParameters.BRANCH_MINIMUM)
            .shipped();

    /** A member whose residence and work are apart is on the rolls of exactly one organization. */
    public static final Rule MEMBER_MANAGED_ONCE = Rule.define("coverage.member.managed-once", Severity.VIOLATION)
            .from(Provision.P38)
            .arguments("organizations")
            .shipped();

    /**
     * League work reaches each youth group that the source names. The source does not say how far; the rule asks for the
     * edition's share of the group at least, and is silent about a group without youth. A group that the survey does not list
     * is unknown.
     */
    public static final Rule GROUP_REACHED = Rule.define("coverage.group.reached", Severity.VIOLATION)
            .from(Provision.P12, Provision.P68)
            .arguments("group", "reachedCount", "youthCount", "floor")
            .reads(CoverageParameters.GROUP_FLOORS)
            .shipped();

    /**
     * The place's organization is in none of the three weak conditions. Of one that is not established yet the rule is
     * silent where there are fewer members than a branch needs, for they join an organization elsewhere; one that is
     * weakened or lifeless is a gap however few the members. The {@link ConditionRemedy remedy} depends on the condition.
     */
    public static final Rule ORGANIZATION_CONDITION = Rule.define("coverage.organization.condition", Severity.VIOLATION)
            .from(Provision.P13)
            .arguments("place", "condition", "remedy")
            .reads(StatutoryParameters.BRANCH_MINIMUM)
            .shipped();

    /**
     * A youth center or other youth organization states at least one community that it serves. Nothing stated is not an
     * unknown fact here: stating is what the rule asks for.
     */
    public static final Rule YOUTH_CENTER_SERVES = Rule.define("coverage.youth-center.serves", Severity.VIOLATION)
            .from(Provision.P22)
            .arguments("youthCenter")
            .shipped();

    static final RuleSet ALL = RuleSet.of(
            YOUTH_WITHOUT_WORK,
            MEMBERS_WITHOUT_ORGANIZATION,
            MEMBER_MANAGED_ONCE,
            GROUP_REACHED,
            ORGANIZATION_CONDITION,
            YOUTH_CENTER_SERVES);

    private CoverageRules() {}
}
