package org.leaguebuilding.assessment;

import static java.util.Objects.requireNonNull;
import static org.leaguebuilding.rule.Severity.CONCERN;
import static org.leaguebuilding.rule.Severity.VIOLATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The rules about what a community's League organization has built, in the order in which they are reported. What must hold,
 * and where, is the code of {@link AssessmentPolicy}. Thread-safe.
 *
 * <p>A rule is a violation where the source sets something down for every community: the five haves, the four platforms,
 * the rights of youth and the care for those who need it. It is a concern where the source names an aim (以……为目标), a main
 * form among others (主要形式), a direction (不断拓展), or a result of which a community is not master alone: the
 * objectives, the two forms, the carriers, the acceptance and the outcome.
 */
public final class AssessmentRules {

    /**
     * It has an organization. Each of the five haves holds where it is attested and shown by evidence; a have without
     * evidence does not hold, unless the edition asks for none ({@code assessment.haves-need-evidence}).
     */
    public static final Rule HAVE_ORGANIZATION = have("organization");

    /** It has an institution: written rules. */
    public static final Rule HAVE_INSTITUTION = have("institution");

    /** It has a team. */
    public static final Rule HAVE_TEAM = have("team");

    /** It has activities. */
    public static final Rule HAVE_ACTIVITIES = have("activities");

    /** It has a venue. */
    public static final Rule HAVE_VENUE = have("venue");

    /** The platform for employment and social security is in place. */
    public static final Rule PLATFORM_EMPLOYMENT = platform("employment");

    /** The platform for city management is in place. */
    public static final Rule PLATFORM_MANAGEMENT = platform("management");

    /** The platform for the comprehensive management of public security is in place. */
    public static final Rule PLATFORM_SECURITY = platform("security");

    /** The platform for social services is in place. */
    public static final Rule PLATFORM_SERVICES = platform("services");

    /**
     * The community has passed the 883 acceptance, and all four platforms are in place. Acceptance is an act of the city, so
     * four platforms alone are not taken for it; but an acceptance that is stated while a platform is missing does not
     * hold. A concern, for on the day of the speech the last communities were still awaiting it.
     */
    public static final Rule PLATFORM_ACCEPTED = Rule.define("assessment.platform.accepted", CONCERN)
            .from(Provision.P03, Provision.P65)
            .shipped();

    /** Management is orderly. */
    public static final Rule OBJECTIVE_ORDERLY_MANAGEMENT = objective("orderly-management");

    /** Services are complete. */
    public static final Rule OBJECTIVE_COMPLETE_SERVICES = objective("complete-services");

    /** The environment is beautiful. */
    public static final Rule OBJECTIVE_BEAUTIFUL_ENVIRONMENT = objective("beautiful-environment");

    /** Public security is good. */
    public static final Rule OBJECTIVE_GOOD_SECURITY = objective("good-security");

    /** Life together is civil and harmonious. */
    public static final Rule OBJECTIVE_CIVIL_AND_HARMONIOUS = objective("civil-and-harmonious");

    /** The lawful rights of youth are protected. */
    public static final Rule RIGHTS_PROTECTED =
            define("assessment.rights.protected", VIOLATION, Provision.P68).shipped();

    /** Every group that needs particular care gets it; one finding per group. */
    public static final Rule CARE_VULNERABLE = define("assessment.care.vulnerable", VIOLATION, Provision.P68)
            .arguments("group")
            .reads(AssessmentParameters.CARE_GROUPS)
            .shipped();

    /** There is a youth volunteer service team. */
    public static final Rule FORM_VOLUNTEER_TEAM =
            define("assessment.form.volunteer-team", CONCERN, Provision.P69).shipped();

    /** There is a community youth center. */
    public static final Rule FORM_YOUTH_CENTER =
            define("assessment.form.youth-center", CONCERN, Provision.P69).shipped();

    /**
     * At least one service venue was extended and at least one carrier renewed in the cycle. The source puts the two side by
     * side, so one does not stand for the other; each is a finding of its own.
     */
    public static final Rule CARRIER_EXTENDED = define("assessment.carrier.extended", CONCERN, Provision.P70)
            .arguments("carrier")
            .shipped();

    /**
     * The Party trusts it. The Party organization is one body that answers for its judgement, so this outcome is a statement
     * of that body, not a rate.
     */
    public static final Rule OUTCOME_PARTY =
            define("assessment.outcome.party", CONCERN, Provision.P74).shipped();

    /**
     * Youth are satisfied. Youth are many, so this outcome is the rate of satisfied answers, checked against the edition's floor;
     * a rate that is the floor exactly reaches it. A concern, for the floor is not the source's.
     */
    public static final Rule OUTCOME_YOUTH = define("assessment.outcome.youth", CONCERN, Provision.P74)
            .arguments("youthSatisfied", "floor")
            .reads(AssessmentParameters.YOUTH_SATISFACTION_FLOOR)
            .shipped();

    static final ImmutableList<Have> HAVES = ImmutableList.copyOf(Have.values());
    static final ImmutableList<Platform> PLATFORMS = ImmutableList.copyOf(Platform.values());
    static final ImmutableList<Objective> OBJECTIVES = ImmutableList.copyOf(Objective.values());

    static final RuleSet ALL = RuleSet.of(
            HAVE_ORGANIZATION,
            HAVE_INSTITUTION,
            HAVE_TEAM,
            HAVE_ACTIVITIES,
            HAVE_VENUE,
            PLATFORM_EMPLOYMENT,
            PLATFORM_MANAGEMENT,
            PLATFORM_SECURITY,
            PLATFORM_SERVICES,
            PLATFORM_ACCEPTED,
            OBJECTIVE_ORDERLY_MANAGEMENT,
            OBJECTIVE_COMPLETE_SERVICES,
            OBJECTIVE_BEAUTIFUL_ENVIRONMENT,
            OBJECTIVE_GOOD_SECURITY,
            OBJECTIVE_CIVIL_AND_HARMONIOUS,
            RIGHTS_PROTECTED,
            CARE_VULNERABLE,
            FORM_VOLUNTEER_TEAM,
            FORM_YOUTH_CENTER,
            CARRIER_EXTENDED,
            OUTCOME_PARTY,
            OUTCOME_YOUTH);

    private static final ImmutableMap<Have, Rule> OF_HAVE = Maps.immutableEnumMap(ImmutableMap.of(
            Have.ORGANIZATION, HAVE_ORGANIZATION,
            Have.INSTITUTION, HAVE_INSTITUTION,
            Have.TEAM, HAVE_TEAM,
            Have.ACTIVITIES, HAVE_ACTIVITIES,
            Have.VENUE, HAVE_VENUE));

    private static final ImmutableMap<Platform, Rule> OF_PLATFORM = Maps.immutableEnumMap(ImmutableMap.of(
            Platform.EMPLOYMENT, PLATFORM_EMPLOYMENT,
            Platform.MANAGEMENT, PLATFORM_MANAGEMENT,
            Platform.SECURITY, PLATFORM_SECURITY,
            Platform.SERVICES, PLATFORM_SERVICES));

    private static final ImmutableMap<Objective, Rule> OF_OBJECTIVE = Maps.immutableEnumMap(ImmutableMap.of(
            Objective.ORDERLY_MANAGEMENT, OBJECTIVE_ORDERLY_MANAGEMENT,
            Objective.COMPLETE_SERVICES, OBJECTIVE_COMPLETE_SERVICES,
            Objective.BEAUTIFUL_ENVIRONMENT, OBJECTIVE_BEAUTIFUL_ENVIRONMENT,
            Objective.GOOD_SECURITY, OBJECTIVE_GOOD_SECURITY,
            Objective.CIVIL_AND_HARMONIOUS, OBJECTIVE_CIVIL_AND_HARMONIOUS));

    private AssessmentRules() {}

    /**
     * {@return the rule about one of the five haves}
     *
     * @param have the have
     */
    public static Rule of(Have have) {
        requireNonNull(have, "have");
        return rule(OF_HAVE, have);
    }

    /**
     * {@return the rule about one of the four platforms}
     *
     * @param platform the platform
     */
    public static Rule of(Platform platform) {
        requireNonNull(platform, "platform");
        return rule(OF_PLATFORM, platform);
    }

    /**
     * {@return the rule about one of the five objectives}
     *
     * @param objective the objective
     */
    public static Rule of(Objective objective) {
        requireNonNull(objective, "objective");
        return rule(OF_OBJECTIVE, objective);
    }

    private static <K> Rule rule(ImmutableMap<K, Rule> rules, K key) {
        Rule rule = rules.get(key);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + key);
        }
        return rule;
    }

    private static Rule have(String code) {
        return define("assessment.have." + code, VIOLATION, Provision.P66)
                .arguments("state")
                .reads(AssessmentParameters.HAVES_NEED_EVIDENCE)
                .shipped();
    }

    private static Rule platform(String code) {
        return Rule.define("assessment.platform." + code, VIOLATION)
                .from(Provision.P03, Provision.P65)
                .shipped();
    }

    private static Rule objective(String code) {
        return define("assessment.objective." + code, CONCERN, Provision.P67).shipped();
    }

    private static Rule.Builder define(String id, Severity severity, Provision provision) {
        return Rule.define(id, severity).from(provision);
    }
}
