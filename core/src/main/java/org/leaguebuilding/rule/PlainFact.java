package org.leaguebuilding.rule;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.value.HasCode;

/** A fact as findings show it: a text or a whole number. */
final class PlainFact {

    private PlainFact() {}

    /** The fact without what it is wrapped in; null if it is absent. */
    static @Nullable Object of(@Nullable Object fact) {
        if (fact == null || fact instanceof String || fact instanceof Long) {
            return fact;
        } else if (fact instanceof Integer number) {
            return number.longValue();
        } else if (fact instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        } else if (fact instanceof OptionalInt optional) {
            return optional.isPresent() ? (Object) (long) optional.getAsInt() : null;
        } else if (fact instanceof OptionalLong optional) {
            return optional.isPresent() ? (Object) optional.getAsLong() : null;
        }
        return HasCode.textOf(fact);
    }
}
