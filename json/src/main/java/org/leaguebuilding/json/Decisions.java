package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.json.receipt.ReplayDifference;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;

/**
 * Makes decisions that can be made again: checks subjects and writes down what it takes to do so another time. {@link Forms#DECISION} is
 * how a decision is kept. Immutable and thread-safe.
 */
public final class Decisions {

    private final LeagueBuildingJson json;
    private final LeagueBuildingPolicy policy;

    private Decisions(LeagueBuildingJson json, LeagueBuildingPolicy policy) {
        this.json = json;
        this.policy = policy;
    }

    /**
     * Decides by the edition that a reader and writer is for.
     *
     * @param json the reader and writer, which knows the forms of the subjects
     * @return what decides
     */
    public static Decisions of(LeagueBuildingJson json) {
        return new Decisions(json, requireNonNull(json, "json").forms().policy());
    }

    /**
     * Checks a subject against the edition and writes down what it takes to do so again.
     *
     * @param subject the subject
     * @return the report and its receipt
     */
    public Decision decide(Subject subject) {
        byte[] canonical = json.write(Forms.ANY_SUBJECT, requireNonNull(subject, "subject"));
        DecisionReceipt receipt = new DecisionReceipt(
                Fingerprints.of(policy),
                policy.day(),
                Fingerprints.libraryVersion(),
                Fingerprints.of(canonical),
                Fingerprints.judging(policy),
                policy.documents().stream().map(EditionDocument::contentHash).collect(ImmutableList.toImmutableList()));
        return new Decision(policy.check(subject), receipt);
    }

    /**
     * Makes a decision again and compares. Where nothing differs, both have the same bytes in the form {@link Forms#DECISION}, on
     * whatever machine.
     *
     * @param subject the subject
     * @param kept the decision that was kept
     * @return in what the new decision differs; empty where in nothing
     */
    public ImmutableSet<ReplayDifference> replay(Subject subject, Decision kept) {
        return differences(decide(subject), requireNonNull(kept, "kept"));
    }

    private static ImmutableSet<ReplayDifference> differences(Decision again, Decision kept) {
        DecisionReceipt now = again.receipt();
        DecisionReceipt then = kept.receipt();
        ImmutableSet.Builder<ReplayDifference> differences = ImmutableSet.builder();
        ofEditions(now, then).ifPresent(differences::add);
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

    /** Receipts of earlier versions have neither the hash of what judges nor those of files. */
    private static Optional<ReplayDifference> ofEditions(DecisionReceipt now, DecisionReceipt then) {
        boolean judgesAlike = now.judgingHash().equals(then.judgingHash());
        if (!now.asOf().equals(then.asOf())) {
            return Optional.of(ReplayDifference.EDITION);
        }
        if (!now.editionHash().equals(then.editionHash())) {
            boolean onlyWords = judgesAlike && now.judgingHash().isPresent();
            return Optional.of(onlyWords ? ReplayDifference.WORDS : ReplayDifference.EDITION);
        }
        boolean asStated = (judgesAlike || then.judgingHash().isEmpty())
                && (then.documents().isEmpty() || then.documents().equals(now.documents()));
        return asStated ? Optional.empty() : Optional.of(ReplayDifference.EDITION);
    }
}
