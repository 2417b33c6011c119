package org.leaguebuilding.leadership;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * Who holds a duty of leadership (P46 to P50). A duty is held by a body or a post, never by a person: the leader in charge and
 * the secretary are posts here. Immutable and thread-safe.
 *
 * @param duty the duty
 * @param holderId the id of the body or post in the host's system; not a person's
 * @param kind what the holder is; absent means unknown
 */
@Shape
@Value.Builder
public record DutyHolder(
        @Fact(on = {Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50})
        Duty duty,

        @Fact(on = {Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50})
        String holderId,

        @Fact(on = {Provision.P46, Provision.P47, Provision.P48, Provision.P49, Provision.P50})
        Optional<HolderKind> kind)
        implements HasForm {

    private static final String TYPE = "DutyHolder";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters
     */
    public DutyHolder {
        Structure.given(TYPE, "duty", duty);
        Structure.given(TYPE, "kind", kind);
        Structure.id(TYPE, "holderId", holderId);
    }

    /**
     * {@return a holder whose kind is known}
     *
     * @param duty the duty
     * @param holderId the id of the body or post
     * @param kind what the holder is
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters
     */
    public static DutyHolder of(Duty duty, String holderId, HolderKind kind) {
        requireNonNull(kind, "kind");
        return new DutyHolder(duty, holderId, Optional.of(kind));
    }

    /** {@return an empty builder; duty and holder have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds holders. Not thread-safe. */
    public static final class Builder extends DutyHolderBuilder {
        Builder() {}
    }
}
