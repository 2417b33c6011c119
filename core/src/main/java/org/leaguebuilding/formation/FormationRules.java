package org.leaguebuilding.formation;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.statute.StatutoryParameters;

/**
 * The rules about forming an organization, in the order in which they are reported. Each constant carries id, severity,
 * provisions, arguments, parameters and texts; what must hold, and where, is the code of {@link FormationPolicy} and of the
 * modes. Thread-safe.
 */
public final class FormationRules {

    /** The edition defines the mode. */
    public static final Rule MODE_KNOWN = Rule.define("formation.mode.known", Severity.VIOLATION)
            .from(Provision.P24)
            .arguments("mode")
            .shipped();

    /** A work committee is named. */
    public static final Rule WORK_COMMITTEE_NAMED = Rule.define("formation.work-committee.named", Severity.VIOLATION)
            .from(Provision.P18)
            .shipped();

    /** The work committee is of a covered community's subdistrict. */
    public static final Rule WORK_COMMITTEE_SUBDISTRICT = Rule.define(
                    "formation.work-committee.subdistrict", Severity.VIOLATION)
            .from(Provision.P18)
            .arguments("subdistrictId")
            .shipped();

    /** Every covered community lies in the work committee's subdistrict. */
    public static final Rule WORK_COMMITTEE_REACH = Rule.define("formation.work-committee.reach", Severity.CONCERN)
            .from(Provision.P18)
            .arguments("community", "subdistrictId", "committeeSubdistrictId")
            .shipped();

    /** The work committee's posts are filled. */
    public static final Rule WORK_COMMITTEE_COMPLETE = Rule.define(
                    "formation.work-committee.complete", Severity.CONCERN)
            .from(Provision.P19)
            .arguments("postsFilled", "postsAuthorized")
            .shipped();

    /** The work committee is strong. */
    public static final Rule WORK_COMMITTEE_STRONG = Rule.define("formation.work-committee.strong", Severity.CONCERN)
            .from(Provision.P19)
            .arguments("competence")
            .shipped();

    /** The Party organization that leads is named. */
    public static final Rule PARTY_LEADERSHIP_NAMED = Rule.define(
                    "formation.party-leadership.named", Severity.VIOLATION)
            .from(Provision.P20)
            .shipped();

    /** A head is named. */
    public static final Rule HEAD_NAMED = Rule.define("formation.head.named", Severity.VIOLATION)
            .from(Provision.P31, Provision.P25)
            .shipped();

    /**
     * The members reach the minimum of the organization type. Where counts that are absent leave that open, each of them is
     * a missing fact, and {@code uncounted} the id of the community or participant whose count it is; {@code extent} says
     * whether {@code members} are all ({@link Extent}).
     */
    public static final Rule SIZE_MINIMUM = Rule.define("formation.size.minimum", Severity.VIOLATION)
            .from(StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS)
            .arguments("members", "minimum", "organizationType", "extent", "uncounted")
            .reads(
                    StatutoryParameters.BRANCH_MINIMUM,
                    StatutoryParameters.GENERAL_BRANCH_MINIMUM,
                    StatutoryParameters.COMMITTEE_MINIMUM)
            .shipped();

    /** A branch keeps within the limit, or its excess is approved; the facts are those of {@link #SIZE_MINIMUM}. */
    public static final Rule SIZE_LIMIT = Rule.define("formation.size.limit", Severity.VIOLATION)
            .from(StatuteArticle.BRANCH_WORK_REGULATIONS_ART_4)
            .arguments("members", "limit", "extent", "uncounted")
            .reads(StatutoryParameters.BRANCH_MAXIMUM)
            .shipped();

    /** No organization that still works is replaced. */
    public static final Rule BASIC_FORM_KEPT = Rule.define("formation.basic-form.kept", Severity.VIOLATION)
            .from(Provision.P23)
            .arguments("organization")
            .shipped();

    /** Independent formation covers one community. */
    public static final Rule INDEPENDENT_ONE_COMMUNITY = Rule.define(
                    "formation.independent.one-community", Severity.VIOLATION)
            .from(Provision.P25)
            .arguments("communities")
            .shipped();

    /** The foundation is good. */
    public static final Rule INDEPENDENT_FOUNDATION = Rule.define(
                    "formation.independent.foundation", Severity.VIOLATION)
            .from(Provision.P25)
            .arguments("community", "foundation")
            .shipped();

    /** The cadre team is strong. */
    public static final Rule INDEPENDENT_CADRE_TEAM = Rule.define(
                    "formation.independent.cadre-team", Severity.VIOLATION)
            .from(Provision.P25)
            .arguments("community", "cadreTeam")
            .shipped();

    /** Joint formation covers at least two communities. */
    public static final Rule JOINT_SEVERAL_COMMUNITIES = Rule.define(
                    "formation.joint.several-communities", Severity.VIOLATION)
            .from(Provision.P28)
            .arguments("communities")
            .shipped();

    /**
     * The communities form one connected area. Where the stated neighbourhoods leave one unconnected, every absent set of
     * neighbours could connect it and is a missing fact; where all are stated, each community outside the part that holds
     * the first one is a violation.
     */
    public static final Rule JOINT_ADJACENT = Rule.define("formation.joint.adjacent", Severity.VIOLATION)
            .from(Provision.P28)
            .arguments("community")
            .shipped();

    /**
     * The communities are of similar type: every type equals the first community's or is declared similar to it.
     *
     * <p>Where the first community's type is absent, any type could be meant; those that matter are the types of the other
     * communities and the ones declared similar to them, for any other type is similar to none. If one of these is similar
     * to all types stated, every absent type is a missing fact. If none is, the rule cannot hold: of these types, the one
     * that is similar to the most communities is taken, the earliest of several, and each community whose type is not
     * similar to it is a violation, with a type among the most that it is not similar to as {@code firstType}.
     */
    public static final Rule JOINT_SIMILAR_TYPE = Rule.define("formation.joint.similar-type", Severity.VIOLATION)
            .from(Provision.P28)
            .arguments("community", "type", "firstType")
            .reads(FormationParameters.SIMILAR_TYPES)
            .shipped();

    /** At least one community has a weaker foundation; {@code community} is one whose foundation is not appraised. */
    public static final Rule JOINT_WEAKER_FOUNDATION = Rule.define(
                    "formation.joint.weaker-foundation", Severity.VIOLATION)
            .from(Provision.P28)
            .arguments("community")
            .shipped();

    /** No community could form an organization of its own. */
    public static final Rule JOINT_COULD_STAND_ALONE = Rule.define(
                    "formation.joint.could-stand-alone", Severity.CONCERN)
            .from(Provision.P25, Provision.P28)
            .arguments("community")
            .shipped();

    /** A general branch or a branch is formed. */
    public static final Rule JOINT_ORGANIZATION_TYPE = Rule.define(
                    "formation.joint.organization-type", Severity.VIOLATION)
            .from(Provision.P28)
            .arguments("organizationType")
            .shipped();

    /** Every community brings a resource. */
    public static final Rule JOINT_GIVES = Rule.define("formation.joint.gives", Severity.VIOLATION)
            .from(Provision.P29)
            .arguments("community")
            .shipped();

    /** Every community gains a resource. */
    public static final Rule JOINT_GAINS = Rule.define("formation.joint.gains", Severity.VIOLATION)
            .from(Provision.P29)
            .arguments("community")
            .shipped();

    /** Industry formation covers one community. */
    public static final Rule INDUSTRY_ONE_COMMUNITY = Rule.define(
                    "formation.industry.one-community", Severity.VIOLATION)
            .from(Provision.P30)
            .arguments("communities")
            .shipped();

    /** At least one organization takes part. */
    public static final Rule INDUSTRY_PARTICIPANTS = Rule.define("formation.industry.participants", Severity.VIOLATION)
            .from(Provision.P30)
            .shipped();

    /** No participant is public. */
    public static final Rule INDUSTRY_NON_PUBLIC = Rule.define("formation.industry.non-public", Severity.VIOLATION)
            .from(Provision.P30)
            .arguments("participant", "ownership")
            .shipped();

    /** Every participant is small or medium. */
    public static final Rule INDUSTRY_SMALL_OR_MEDIUM = Rule.define(
                    "formation.industry.small-or-medium", Severity.VIOLATION)
            .from(Provision.P30)
            .arguments("participant", "scale")
            .shipped();

    /** Every participant lies in a covered community. */
    public static final Rule INDUSTRY_WITHIN_AREA = Rule.define("formation.industry.within-area", Severity.VIOLATION)
            .from(Provision.P30)
            .arguments("participant", "communityId")
            .shipped();

    /** Every participant has members. */
    public static final Rule INDUSTRY_BRINGS_MEMBERS = Rule.define(
                    "formation.industry.brings-members", Severity.CONCERN)
            .from(Provision.P30)
            .arguments("participant")
            .shipped();

    /** The community's own members are the core; {@code community} is one whose members are not stated. */
    public static final Rule INDUSTRY_COMMUNITY_CORE = Rule.define(
                    "formation.industry.community-core", Severity.VIOLATION)
            .from(Provision.P30)
            .arguments("community")
            .shipped();

    /** Market formation covers one community. */
    public static final Rule MARKET_ONE_COMMUNITY = Rule.define("formation.market.one-community", Severity.VIOLATION)
            .from(Provision.P31)
            .arguments("communities")
            .shipped();

    /** The head comes from where the edition allows. */
    public static final Rule MARKET_HEAD_BACKGROUND = Rule.define(
                    "formation.market.head-background", Severity.VIOLATION)
            .from(Provision.P31)
            .arguments("background")
            .reads(FormationParameters.MARKET_HEAD_BACKGROUNDS)
            .shipped();

    /** The head is committed to the League's cause. */
    public static final Rule MARKET_HEAD_WARM = Rule.define("formation.market.head-warm", Severity.VIOLATION)
            .from(Provision.P31)
            .shipped();

    /** The head is dedicated. */
    public static final Rule MARKET_HEAD_DEDICATED = Rule.define("formation.market.head-dedicated", Severity.VIOLATION)
            .from(Provision.P31)
            .shipped();

    /** The community's League organization is the core. */
    public static final Rule NEW_FIELD_CORE = Rule.define("formation.new-field.core", Severity.VIOLATION)
            .from(Provision.P41)
            .arguments("newField")
            .shipped();

    /** The mode is one that the source names for new fields. */
    public static final Rule NEW_FIELD_MODE = Rule.define("formation.new-field.mode", Severity.CONCERN)
            .from(Provision.P41)
            .arguments("mode")
            .reads(FormationParameters.NEW_FIELD_MODES)
            .shipped();

    /** The organization relies on a participant's Party organization. */
    public static final Rule NEW_FIELD_RELIES_ON_PARTY = Rule.define(
                    "formation.new-field.relies-on-party", Severity.VIOLATION)
            .from(Provision.P39)
            .shipped();

    /** Outstanding youth are named. */
    public static final Rule NEW_FIELD_EXEMPLARY_YOUTH = Rule.define(
                    "formation.new-field.exemplary-youth", Severity.CONCERN)
            .from(Provision.P40)
            .shipped();

    static final RuleSet GENERAL = RuleSet.of(
            MODE_KNOWN,
            WORK_COMMITTEE_NAMED,
            WORK_COMMITTEE_SUBDISTRICT,
            WORK_COMMITTEE_REACH,
            WORK_COMMITTEE_COMPLETE,
            WORK_COMMITTEE_STRONG,
            PARTY_LEADERSHIP_NAMED,
            HEAD_NAMED,
            SIZE_MINIMUM,
            SIZE_LIMIT,
            BASIC_FORM_KEPT);

    static final RuleSet INDEPENDENT =
            RuleSet.of(INDEPENDENT_ONE_COMMUNITY, INDEPENDENT_FOUNDATION, INDEPENDENT_CADRE_TEAM);

    static final RuleSet JOINT = RuleSet.of(
            JOINT_SEVERAL_COMMUNITIES,
            JOINT_ADJACENT,
            JOINT_SIMILAR_TYPE,
            JOINT_WEAKER_FOUNDATION,
            JOINT_COULD_STAND_ALONE,
            JOINT_ORGANIZATION_TYPE,
            JOINT_GIVES,
            JOINT_GAINS);

    static final RuleSet INDUSTRY = RuleSet.of(
            INDUSTRY_ONE_COMMUNITY,
            INDUSTRY_PARTICIPANTS,
            INDUSTRY_NON_PUBLIC,
            INDUSTRY_SMALL_OR_MEDIUM,
            INDUSTRY_WITHIN_AREA,
            INDUSTRY_BRINGS_MEMBERS,
            INDUSTRY_COMMUNITY_CORE);

    static final RuleSet MARKET =
            RuleSet.of(MARKET_ONE_COMMUNITY, MARKET_HEAD_BACKGROUND, MARKET_HEAD_WARM, MARKET_HEAD_DEDICATED);

    static final RuleSet NEW_FIELD =
            RuleSet.of(NEW_FIELD_CORE, NEW_FIELD_MODE, NEW_FIELD_RELIES_ON_PARTY, NEW_FIELD_EXEMPLARY_YOUTH);

    private FormationRules() {}
}
