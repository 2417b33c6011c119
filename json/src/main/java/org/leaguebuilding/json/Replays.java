package org.leaguebuilding.json;

import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.json.receipt.ReplayDifference;

/** Compares decisions. */
final class Replays {

    private Replays() {}

    static ImmutableSet<ReplayDifference> differences(Decision again, Decision kept) {
        DecisionReceipt now = again.receipt();
        DecisionReceipt then = kept.receipt();
        ImmutableSet.Builder<ReplayDifference> differences = ImmutableSet.builder();
        if (!now.editionHash().equals(then.editionHash()) || !now.asOf().equals(then.asOf())) {
            differences.add(ReplayDifference.EDITION);
        }
        if (!now.libraryVersion().equals(then.libraryVersion())) {
            differences.add(ReplayDifference.LIBRARY_VERSION);
        }
        if (!now.subjectHash().equals(then.subjectHash())) {
            differences.add(ReplayDifference.SUBJECT);
        }
        if (!again.report().equals(kept.report())) {
            differences.add(ReplayDifference.REPORT);
        }
        return differences.build();
    }
}
