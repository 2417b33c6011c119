package org.leaguebuilding.honor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** The status that is asked for follows the one that the community has, and withdrawals give their reasons. */
final class StepCheck extends HonorCheck {

    @Override
    Checks check(HonorNomination subject, Checks checks) {
        return requireOrder(subject, requireLevel(subject, checks));
    }

    static Checks requireOrder(HonorNomination subject, Checks checks) {
        HonorStatus present =
                subject.history().isPresent() ? subject.history().get().present() : null;
        checks = checks.require(
                HonorRules.COMMUNITY_ORDER,
                Truth.of(subject.asksFor().mayFollow(present)),
                HonorNominationPaths.ASKS_FOR,
                present == null ? Optional.empty() : present,
                subject.asksFor());
        return requireReasons(subject, checks);
    }

    /** A withdrawal that was made needs its reason as one that is asked for does. */
    private static Checks requireReasons(HonorNomination subject, Checks checks) {
        if (subject.history().isPresent()) {
            ImmutableList<HonorStep> steps = subject.history().get().steps();
            for (int i = 0; i < steps.size(); i++) {
                HonorStep made = steps.get(i);
                if (made.status() == HonorStatus.WITHDRAWN) {
                    checks = checks.requireAt(
                            HonorRules.COMMUNITY_WITHDRAWAL_REASON,
                            Truth.of(made.reason().isPresent()),
                            HonorNominationPaths.HISTORY_STEPS_REASON,
                            i,
                            made.on());
                }
            }
        }
        return subject.asksFor() == HonorStatus.WITHDRAWN
                ? checks.require(
                        HonorRules.COMMUNITY_WITHDRAWAL_REASON,
                        Truth.of(subject.reason().isPresent()),
                        HonorNominationPaths.REASON,
                        subject.askedOn())
                : checks;
    }
}
