package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.statute.StatutoryParameters;

/** On which side of a statutory figure a city's own is laxer. */
final class StatutoryLimits {

    /** The figures that rules read, and whether they are the least of something. */
    private static final ImmutableMap<ParameterKey<Integer>, Boolean> LEAST = ImmutableMap.of(
            StatutoryParameters.BRANCH_MINIMUM, true,
            StatutoryParameters.GENERAL_BRANCH_MINIMUM, true,
            StatutoryParameters.COMMITTEE_MINIMUM, true,
            StatutoryParameters.BRANCH_MAXIMUM, false);

    private StatutoryLimits() {}

    /** The figure of the statute, if a city's own is laxer on that day. */
    static Optional<Object> laxerThan(ParameterKey<?> key, Object value, LocalDate day) {
        Boolean least = LEAST.get(key);
        if (least == null || !(value instanceof Integer own)) {
            return Optional.empty();
        }
        return key.shippedOn(day)
                .map(parameter -> (Object) parameter.value())
                .filter(figure -> least ? own < (Integer) figure : own > (Integer) figure);
    }
}
