package org.leaguebuilding.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** Whether an organization kept the order of the stages on its way (P26): each change is judged as a request for its stage. */
final class HistoryChecks {

    private HistoryChecks() {}

    static Checks check(OrganizationHistory history, Checks checks) {
        ImmutableList<StageChange> changes = history.changes();
        Stage before = null;
        for (int i = 0; i < changes.size(); i++) {
            StageChange change = changes.get(i);
            checks = checks.requireAt(
                    LifecycleRules.ORDER,
                    Truth.of(keepsOrder(before, change)),
                    OrganizationHistoryPaths.CHANGES_STAGE,
                    i,
                    before == null ? Optional.empty() : before,
                    change.stage());
            before = change.stage();
        }
        return checks;
    }

    /** The source begins with established organizations, so that planning need not be recorded. */
    private static boolean keepsOrder(@Nullable Stage before, StageChange change) {
        return before == null
                ? change.stage() == Stage.PLANNED || change.stage() == Stage.ESTABLISHED
                : StageMove.keepsOrder(before, change.stage(), change.reason());
    }
}
