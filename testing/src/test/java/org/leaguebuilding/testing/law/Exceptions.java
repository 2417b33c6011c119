package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableMap;
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

    private Exceptions() {}

    static boolean asksSeveral(Rule rule) {
        return ASKED_OF_SEVERAL.containsKey(rule.id().value());
    }

    static boolean isSilentWhereUnknown(Rule rule) {
        return SILENT_WHERE_UNKNOWN.containsKey(rule.id().value());
    }
}
