package org.leaguebuilding.json.input;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A subject together with what its document says beyond it, so that a host can pass on what a partner's newer version, or
 * another system, has put there. Immutable and thread-safe as far as the subject is.
 *
 * @param <T> the subjects
 * @param subject the subject
 * @param unknown the properties that no table names, in the order of the document
 */
public record Kept<T>(T subject, ImmutableList<UnknownProperty> unknown) {

    /** Takes both. */
    public Kept {
        requireNonNull(subject, "subject");
        requireNonNull(unknown, "unknown");
    }
}
