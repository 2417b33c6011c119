package org.leaguebuilding.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Parameter;

/**
 * One figure as documents have set it in turn: versions with the same id, of which no two hold on one day. Between and after
 * the days on which a version is known to hold, the figure is not known. Immutable and thread-safe.
 *
 * @param <T> the figure's type
 * @param versions the versions, the oldest first
 */
record DatedFigure<T>(ImmutableList<Parameter<T>> versions) {

    /** The version that is known to hold on a day. */
    Optional<Parameter<T>> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.inForce().contains(day))
                .findFirst();
    }

    boolean isKnownOn(LocalDate day) {
        return on(day).isPresent();
    }
}
