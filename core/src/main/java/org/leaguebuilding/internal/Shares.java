package org.leaguebuilding.internal;

import java.util.Optional;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/** Shares of a whole: what they have to be, and whether a count out of a count reaches one. */
public final class Shares {

    private Shares() {}

    /**
     * A share from 0 to 1, where given.
     *
     * @param type the type that refuses
     * @param field the field
     * @param share its value
     */
    public static void require(String type, String field, Optional<Ratio> share) {
        Structure.given(type, field, share);
        if (share.isPresent()) {
            require(type, field, share.get());
        }
    }

    /**
     * A share from 0 to 1.
     *
     * @param type the type that refuses
     * @param field the field
     * @param share its value
     */
    public static void require(String type, String field, Ratio share) {
        Structure.given(type, field, share);
        if (share.numerator() > share.denominator()) {
            throw new MalformedValueException(type, field, share, Expectation.SHARE);
        }
    }

    /**
     * Whether a count out of a count reaches a share; exact, and without allocating for shares of usual size.
     *
     * @param part the count of some elements; 0 or more
     * @param whole the count of all elements; 1 or more
     * @param floor the share, from 0 to 1
     * @return true if it is the share or above it
     */
    public static boolean isAtLeast(int part, int whole, Ratio floor) {
        if (floor.denominator() <= Integer.MAX_VALUE) {
            return part * floor.denominator() >= floor.numerator() * whole;
        }
        return Ratio.of(part, whole).compareTo(floor) >= 0;
    }
}
