package org.leaguebuilding.responsibility;

import org.leaguebuilding.rule.Checks;

/** One part of the check of a plan and its chain. */
@FunctionalInterface
interface ResponsibilityCheck {
    Checks check(ResponsibilityPlan plan, Checks checks);
}
