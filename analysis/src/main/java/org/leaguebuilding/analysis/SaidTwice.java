package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Map;
import org.leaguebuilding.coverage.CoverageRules;
import org.leaguebuilding.responsibility.ResponsibilityRules;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;

/**
 * Rules of the library that fail only where another one fails as well, because the source says the same in two passages: each is asked for where
 * it is said. That is no defect of an edition.
 */
final class SaidTwice {

    private static final ImmutableSetMultimap<RuleId, RuleId> OTHERS = ImmutableSetMultimap.of(
            CoverageRules.MEMBERS_WITHOUT_ORGANIZATION.id(), CoverageRules.ORGANIZATION_CONDITION.id(),
            ResponsibilityRules.CHAIN_ACYCLIC.id(), ResponsibilityRules.CHAIN_NO_SKIP.id());

    private SaidTwice() {}

    static boolean isBy(Rule rule, Rule other) {
        return OTHERS.containsEntry(rule.id(), other.id());
    }

    /** Each rule that another one says as well, with that other one. */
    static ImmutableSet<Map.Entry<RuleId, RuleId>> all() {
        return OTHERS.entries();
    }
}
