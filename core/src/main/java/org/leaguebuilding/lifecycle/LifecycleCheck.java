package org.leaguebuilding.lifecycle;

import org.leaguebuilding.rule.Checks;

/** What one stage asks of a request for it. */
@FunctionalInterface
interface LifecycleCheck {
    Checks check(StageRequest request, Checks checks);
}
