package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * What an assessor states about one thing: that it is there or is not, and what shows it. Where nothing is stated
 * the attestation itself is absent, so that four states are told apart: there with evidence, there without evidence, not
 * there, unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param present whether it is there
 * @param evidence references to what shows it, in the host's own system; no duplicates. A reference must mean nothing about a
 *     person
 */
public record Attestation(
        boolean present, @Fact(size = Fact.Size.DISTINCT) ImmutableList<String> evidence) implements HasForm {

    private static final Attestation DENIED = new Attestation(false, ImmutableList.of());
    private static final Attestation BARE = new Attestation(true, ImmutableList.of());

    /**
     * Takes the statement.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if a reference is blank, over-long or has control
     *     characters, or is given twice
     */
    public Attestation {
        Structure.ids("Attestation", "evidence", evidence);
        Structure.distinct("Attestation", "evidence", evidence, reference -> reference);
    }

    /**
     * It is there.
     *
     * @param evidence references to what shows it; may be none
     * @return the attestation
     * @throws org.leaguebuilding.validation.MalformedValueException if a reference is blank, over-long or has control
     *     characters, or is given twice
     */
    public static Attestation attested(String... evidence) {
        return evidence.length == 0 ? BARE : new Attestation(true, ImmutableList.copyOf(evidence));
    }

    /**
     * It is not there.
     *
     * @return the attestation
     */
    public static Attestation denied() {
        return DENIED;
    }

    /**
     * What the attestation comes to.
     *
     * @return the state
     */
    public AttestationState state() {
        if (!present) {
            return AttestationState.DENIED;
        }
        return evidence.isEmpty() ? AttestationState.UNEVIDENCED : AttestationState.EVIDENCED;
    }

    /**
     * Whether something is there by its attestation alone.
     *
     * @param attestation the attestation, or null where nothing is stated
     * @return the truth of it
     */
    public static Truth holds(@Nullable Attestation attestation) {
        return attestation == null ? Truth.UNKNOWN : Truth.of(attestation.present);
    }

    /**
     * Whether something is there and, where that is asked for, shown. An attestation whose list of evidence is empty says
     * that there is none, so it does not hold where evidence is needed; it is not unknown.
     *
     * @param attestation the attestation, or null where nothing is stated
     * @param needsEvidence whether evidence is asked for
     * @return the truth of it
     */
    public static Truth holds(@Nullable Attestation attestation, boolean needsEvidence) {
        if (attestation == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(attestation.present && (!needsEvidence || !attestation.evidence.isEmpty()));
    }
}
