package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.Ratio;

/**
 * A part of a whole, counted over units, some of whose counts may be unknown: the youth that are reached, of all youth. It
 * keeps what each kind of unknown leaves open, so that the bounds of the share are true ones at every level.
 *
 * <p>Tallies add up in any order and any grouping; {@link #NONE} adds nothing. Immutable and thread-safe, equal by value.
 */
@Immutable
public final class ShareTally {

    /** No units. */
    public static final ShareTally NONE = new ShareTally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final String TYPE = "ShareTally";

    private final long units;

    /** Sums over the units that know both. */
    private final long part;

    private final long whole;

    /** Sum over the units that know the whole only; the part is somewhere from 0 to it. */
    private final long wholeAlone;

    /** Sum over the units that know the part only. */
    private final long partAlone;

    /** What the wholes are at least, over the units that do not know theirs; nothing bounds these from above. */
    private final long leastWhole;

    /** The same over those of them that know no part either. */
    private final long leastWholeAlone;

    private final long unitsWithoutWhole;
    private final long unitsWithoutEither;

    private ShareTally(
            long units,
            long part,
            long whole,
            long wholeAlone,
            long partAlone,
            long leastWhole,
            long leastWholeAlone,
            long unitsWithoutWhole,
            long unitsWithoutEither) {
        this.units = units;
        this.part = part;
        this.whole = whole;
        this.wholeAlone = wholeAlone;
        this.partAlone = partAlone;
        this.leastWhole = leastWhole;
        this.leastWholeAlone = leastWholeAlone;
        this.unitsWithoutWhole = unitsWithoutWhole;
        this.unitsWithoutEither = unitsWithoutEither;
    }

    /**
     * The counts of one unit.
     *
     * @param part the part; 0 or more, absent means unknown
     * @param whole the whole; no less than the part, absent means unknown
     * @return the tally of the unit
     * @throws org.leaguebuilding.validation.MalformedValueException if a count is negative, or the part is larger than the
     *     whole
     */
    public static ShareTally of(OptionalInt part, OptionalInt whole) {
        return of(part, whole, OptionalInt.empty());
    }

    /**
     * The counts of one unit, of which another part of the whole was counted, too.
     *
     * @param part the part; 0 or more, absent means unknown
     * @param whole the whole; no less than either part, absent means unknown
     * @param otherPart the other part, which says where the whole is unknown that it is no less; 0 or more, absent means
     *     unknown
     * @return the tally of the unit
     * @throws org.leaguebuilding.validation.MalformedValueException if a count is negative, or a part is larger than the whole
     */
    public static ShareTally of(OptionalInt part, OptionalInt whole, OptionalInt otherPart) {
        Structure.count(TYPE, "part", part);
        Structure.count(TYPE, "whole", whole);
        Structure.count(TYPE, "otherPart", otherPart);
        Structure.part(TYPE, "part", part, whole);
        Structure.part(TYPE, "otherPart", otherPart, whole);
        if (part.isPresent() && whole.isPresent()) {
            return new ShareTally(1, part.getAsInt(), whole.getAsInt(), 0, 0, 0, 0, 0, 0);
        }
        if (whole.isPresent()) {
            return new ShareTally(1, 0, 0, whole.getAsInt(), 0, 0, 0, 0, 0);
        }
        int least = Math.max(part.orElse(0), otherPart.orElse(0));
        return part.isPresent()
                ? new ShareTally(1, 0, 0, 0, part.getAsInt(), least, 0, 1, 0)
                : new ShareTally(1, 0, 0, 0, 0, least, least, 1, 1);
    }

    /**
     * Two groups of units taken together.
     *
     * @param other the other group's tally
     * @return the joint tally
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    public ShareTally mergedWith(ShareTally other) {
        requireNonNull(other, "other");
        Sum sum = new Sum();
        sum.add(this);
        sum.add(other);
        return sum.tally();
    }

    /**
     * How many units were counted.
     *
     * @return 0 or more
     */
    public long units() {
        return units;
    }

    /**
     * The part, as far as it is known: a lower bound.
     *
     * @return the sum of the known parts
     */
    public long knownPart() {
        return Math.addExact(part, partAlone);
    }

    /**
     * The whole, as far as it is known: a lower bound. A unit that does not know its whole has one of at least its part, and
     * of at least the other part.
     *
     * @return the sum of the known wholes, and of what the unknown ones are at least; no less than {@link #knownPart()}
     */
    public long knownWhole() {
        return Math.addExact(Math.addExact(whole, wholeAlone), leastWhole);
    }

    /**
     * The part, if all that is known of the wholes were in it: an upper bound where no unit lacks both counts.
     *
     * @return the sum of the known parts, and of the wholes whose part is unknown, as far as these are known; no more than {@link
     *     #knownWhole()}
     */
    public long greatestPart() {
        return Math.addExact(Math.addExact(knownPart(), wholeAlone), leastWholeAlone);
    }

    /**
     * Whether every unit knows its part.
     *
     * @return true where the part is {@link #knownPart()}
     */
    public boolean isPartKnown() {
        return wholeAlone == 0 && unitsWithoutEither == 0;
    }

    /**
     * Whether every unit knows its whole.
     *
     * @return true where the whole is {@link #knownWhole()}
     */
    public boolean isWholeKnown() {
        return unitsWithoutWhole == 0;
    }

    /**
     * Whether some unit knows neither count.
     *
     * @return true where nothing bounds the part
     */
    public boolean isPartUnbounded() {
        return unitsWithoutEither > 0;
    }

    /**
     * Whether the share reaches a floor, whatever the unknown counts turn out to be.
     *
     * @param floor the floor, from 0 to 1
     * @return true or false where all completions agree; unknown where they do not, or the whole may be nothing, so that there
     *     is no share
     */
    public Truth isAtLeast(Ratio floor) {
        requireNonNull(floor, "floor");
        long least = knownWhole();
        if (least == 0) {
            return Truth.UNKNOWN;
        }
        if (floor.numerator() == 0 || (isWholeKnown() && Ratio.of(part, least).isAtLeast(floor))) {
            return Truth.TRUE;
        }
        long most = greatestPart();
        boolean attainable = isPartUnbounded()
                ? most == least || floor.compareTo(Ratio.ONE) < 0
                : Ratio.of(most, least).isAtLeast(floor);
        return attainable ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * Whether every unit knows both counts.
     *
     * @return true where the share is exact or there is nothing to share
     */
    public boolean isComplete() {
        return unitsWithoutWhole == 0 && wholeAlone == 0;
    }

    /**
     * The share, as far as it is known.
     *
     * <p>A unit that does not know its part may have none of it or all. A unit that does not know its whole may be so
     * large that the share goes down to nothing; where it does not know its part either, also so that it goes up to one.
     *
     * @return the bounds; empty where the whole is known to be nothing, so that there is no share
     */
    public Optional<RateBounds> bounds() {
        long least = knownWhole();
        if (unitsWithoutWhole == 0) {
            return least == 0
                    ? Optional.empty()
                    : Optional.of(RateBounds.of(Ratio.of(part, least), Ratio.of(greatestPart(), least)));
        }
        if (unitsWithoutEither > 0 || least == 0) {
            return Optional.of(RateBounds.anyShare());
        }
        return Optional.of(RateBounds.of(Ratio.ZERO, Ratio.of(greatestPart(), least)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShareTally that
                && units == that.units
                && part == that.part
                && whole == that.whole
                && wholeAlone == that.wholeAlone
                && partAlone == that.partAlone
                && leastWhole == that.leastWhole
                && leastWholeAlone == that.leastWholeAlone
                && unitsWithoutWhole == that.unitsWithoutWhole
                && unitsWithoutEither == that.unitsWithoutEither;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                units,
                part,
                whole,
                wholeAlone,
                partAlone,
                leastWhole,
                leastWholeAlone,
                unitsWithoutWhole,
                unitsWithoutEither);
    }

    /** {@return the bounds of the share, for logs, such as {@code 3/4 over 12 units}} */
    @Override
    public String toString() {
        return bounds().map(RateBounds::toString).orElse("none") + " over " + units + " units";
    }

    /** Adds up many tallies without making one of each step. Not thread-safe. */
    static final class Sum {
        private long units;
        private long part;
        private long whole;
        private long wholeAlone;
        private long partAlone;
        private long leastWhole;
        private long leastWholeAlone;
        private long unitsWithoutWhole;
        private long unitsWithoutEither;

        void add(ShareTally more) {
            units = Math.addExact(units, more.units);
            part = Math.addExact(part, more.part);
            whole = Math.addExact(whole, more.whole);
            wholeAlone = Math.addExact(wholeAlone, more.wholeAlone);
            partAlone = Math.addExact(partAlone, more.partAlone);
            leastWhole = Math.addExact(leastWhole, more.leastWhole);
            leastWholeAlone = Math.addExact(leastWholeAlone, more.leastWholeAlone);
            unitsWithoutWhole = Math.addExact(unitsWithoutWhole, more.unitsWithoutWhole);
            unitsWithoutEither = Math.addExact(unitsWithoutEither, more.unitsWithoutEither);
        }

        ShareTally tally() {
            return new ShareTally(
                    units,
                    part,
                    whole,
                    wholeAlone,
                    partAlone,
                    leastWhole,
                    leastWholeAlone,
                    unitsWithoutWhole,
                    unitsWithoutEither);
        }
    }
}
