package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.rule.Rule;

/** What the laws have to know of single rules. */
final class Exceptions {

    /** Rules that knowingly say nothing where they are unknown, each with what says so. */
    static final ImmutableMap<String, String> SILENT_WHERE_UNKNOWN = ImmutableMap.of(
            "formation.joint.could-stand-alone", "no community is known to have both: silent where unknown");

    /** Rules that are asked of several elements together, so that the finding stands at any of them, each with which. */
    private static final ImmutableMap<String, String> ASKED_OF_SEVERAL = ImmutableMap.of(
            "leadership.sync.planned", "the step of both sides",
            "leadership.sync.implemented", "the step of both sides",
            "leadership.sync.assessed", "the step of both sides",
            "leadership.sync.commended", "the step of both sides",
            "cadre.reserve", "the lists of both sides");

    /** Rules that judge each element by itself, so that they are unknown where all cannot be right together, each with what. */
    private static final ImmutableMap<String, String> JUDGE_ONE_BY_ONE =
            ImmutableMap.of("responsibility.chain.unbroken", "one unit cannot stand below two that both lack one");

    /** Rules that can be violated for certain while it is open where, each with why. */
    private static final ImmutableMap<String, String> VIOLATED_SOMEWHERE = ImmutableMap.of(
            "formation.joint.similar-type",
            "of types that none is similar to, only those apart from the first known one");

    /** Rules that do not name what could turn a part of what they ask, but never the whole, each with what. */
    private static final ImmutableMap<String, String> NAME_FEWER = ImmutableMap.of(
            "guarantee.party-head.subjects", "a hearing beside another one that alone could decide on its subjects");

    /** Rules that look at one fact, at each place, so that they are as good as always unknown where they are asked and it is. */
    static final ImmutableSet<String> ASK_ONE_FACT = ImmutableSet.of(
            "activity.quality.effective",
            "activity.quality.lively",
            "activity.quality.targeted",
            "assessment.carrier.extended",
            "assessment.form.volunteer-team",
            "assessment.form.youth-center",
            "assessment.outcome.party",
            "assessment.outcome.youth",
            "assessment.rights.protected",
            "cadre.criteria.achievement",
            "cadre.criteria.integrity-and-ability",
            "cadre.criteria.recognition",
            "coverage.group.reached",
            "coverage.member.managed-once",
            "formation.basic-form.kept",
            "formation.independent.cadre-team",
            "formation.independent.foundation",
            "formation.industry.brings-members",
            "formation.industry.non-public",
            "formation.industry.small-or-medium",
            "formation.industry.within-area",
            "formation.joint.similar-type",
            "formation.market.head-background",
            "formation.market.head-dedicated",
            "formation.market.head-warm",
            "formation.work-committee.strong",
            "guarantee.funding",
            "guarantee.venue",
            "honor.demonstration-community.coverage",
            "honor.demonstration-community.haves",
            "honor.demonstration-community.no-open-violation",
            "honor.demonstration-community.platform-accepted",
            "honor.demonstration-community.stage",
            "honor.demonstration-district.demonstration-share",
            "honor.demonstration-district.dispersion",
            "honor.demonstration-district.formation-rate",
            "honor.demonstration-district.leadership",
            "leadership.assessment.bundled",
            "leadership.body.established",
            "leadership.support.atmosphere",
            "leadership.support.funding",
            "leadership.support.policy",
            "leadership.target-management.contents",
            "leadership.target-management.goals",
            "leadership.target-management.included",
            "leadership.target-management.mechanisms",
            "leadership.target-management.promotion",
            "responsibility.chain.no-skip");

    private Exceptions() {}

    /** Whether more that is known may show a violation to stand at another place. */
    static boolean mayMove(Rule rule) {
        return VIOLATED_SOMEWHERE.containsKey(rule.id().value());
    }

    static boolean asksSeveral(Rule rule) {
        return ASKED_OF_SEVERAL.containsKey(rule.id().value());
    }

    static boolean judgesOneByOne(Rule rule) {
        return JUDGE_ONE_BY_ONE.containsKey(rule.id().value());
    }

    static boolean namesFewer(Rule rule) {
        return NAME_FEWER.containsKey(rule.id().value());
    }

    static boolean isSilentWhereUnknown(Rule rule) {
        return SILENT_WHERE_UNKNOWN.containsKey(rule.id().value());
    }
}
