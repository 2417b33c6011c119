package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/**
 * What becomes of the dispersion of rates when counts that are unknown become known: whether it keeps within a ceiling in all
 * completions, in none, or in some. Exact, in whole numbers throughout.
 *
 * <p>A unit with a known whole, not 0, has any part of it; one with a known part, not 0, any whole that is no less; one with
 * neither has any rate from 0 to 1, or none, where it has nothing to count; one with a part of 0 has the rate 0, or none.
 *
 * <p>The greatest coefficient lies where each unknown rate is 0 or 1, for in each of them the coefficient falls and then
 * rises; so only how many are 1 matters. The least is looked for by its {@code u = Q/S}, the sum of the squares over the sum:
 * of the rates {@code x} that a unit can have it takes the nearest to {@code u}, for {@code S*S/Q} is the most that {@code n}
 * less the sum of {@code (1 - x/u)^2} comes to for any {@code u}. Known rates alone put {@code u} at their own {@code Q/S};
 * where each unknown rate can be about that, the first look decides. Immutable and thread-safe.
 */
public final class DispersionCompletions {

    /**
     * So many rates are looked at before the answer is left open. Only an input that is made for it gets near: it has
     * hundreds of unknown rates, and their least coefficient lies as close to the ceiling as their steps are fine.
     */
    private static final long MOST_LOOKS = 2_000_000;

    private final ImmutableList<Ratio> known;
    private final ImmutableList<FeasibleRates> open;

    /** Units of which neither count is known. */
    private final int free;

    /** Units without a known whole and with a part of 0. */
    private final int zeroOrNone;

    private DispersionCompletions(
            ImmutableList<Ratio> known, ImmutableList<FeasibleRates> open, int free, int zeroOrNone) {
        this.known = known;
        this.open = open;
        this.free = free;
        this.zeroOrNone = zeroOrNone;
    }

    /**
     * Takes the counts.
     *
     * @param units the part and the whole of each unit, as far as known; a tally over several units that is not complete
     *     counts as one of which nothing is known, and what another part says of an unknown whole is not used
     * @return the completions
     */
    public static DispersionCompletions of(List<ShareTally> units) {
        ImmutableList.Builder<Ratio> known = ImmutableList.builder();
        ImmutableList.Builder<FeasibleRates> open = ImmutableList.builder();
        int free = 0;
        int zeroOrNone = 0;
        for (ShareTally unit : units) {
            if (unit.isComplete()) {
                unit.bounds().flatMap(RateBounds::exact).ifPresent(known::add);
            } else if (unit.units() > 1) {
                free++;
            } else if (unit.isWholeKnown()) {
                open.add(new FeasibleRates(true, Math.toIntExact(unit.knownWhole())));
            } else if (!unit.isPartKnown()) {
                free++;
            } else if (unit.knownPart() == 0) {
                zeroOrNone++;
            } else {
                open.add(new FeasibleRates(false, Math.toIntExact(unit.knownPart())));
            }
        }
        return new DispersionCompletions(known.build(), open.build(), free, zeroOrNone);
    }

    /**
     * The units that have a rate or may have one.
     *
     * @return how many
     */
    public int mostRates() {
        return known.size() + open.size() + free + zeroOrNone;
    }

    /**
     * Whether the dispersion is undefined whatever the unknown counts turn out to be: too few units can have a rate, or none
     * of them one above zero.
     *
     * @return whether no count that becomes known could define it
     */
    public boolean areAllUndefined() {
        return mostRates() < 2 || (hasNoPositive() && open.isEmpty() && free == 0);
    }

    private boolean isAnyUndefined() {
        boolean surelyPositive = !hasNoPositive() || open.stream().anyMatch(unit -> !unit.wholeKnown());
        return known.size() + open.size() < 2 || !surelyPositive;
    }

    private boolean hasNoPositive() {
        return known.stream().allMatch(rate -> rate.numerator() == 0);
    }

    /**
     * Whether the dispersion, rounded as the method has it, keeps within a ceiling whatever the unknown counts turn out to be.
     *
     * @param ceiling the ceiling
     * @param method how the dispersion is worked out
     * @return true or false where all completions agree; unknown where they do not, or the dispersion may be undefined
     */
    public Truth keepWithin(Ratio ceiling, DispersionMethod method) {
        requireNonNull(ceiling, "ceiling");
        requireNonNull(method, "method");
        if (isAnyUndefined()) {
            return Truth.UNKNOWN;
        }
        CoefficientLimit limit = CoefficientLimit.of(method, ceiling);
        if (!limit.isKept(farthestApart(), 0)) {
            return canKeep(limit) ? Truth.UNKNOWN : Truth.FALSE;
        }
        return Truth.TRUE;
    }

    /** All rates where they differ most. */
    private RateSample farthestApart() {
        int unknown = open.size() + free;
        int ones = hasNoPositive() ? 1 : RateSample.of(known).onesThatScatterMost(unknown);
        return with(ImmutableList.<Ratio>builder()
                .addAll(Collections.nCopies(ones, Ratio.ONE))
                .addAll(Collections.nCopies(unknown - ones + zeroOrNone, Ratio.ZERO))
                .build());
    }

    private boolean canKeep(CoefficientLimit limit) {
        if (hasNoPositive()) {
            // Whatever the positive ones are, they scatter least where all are the same.
            return limit.isKept(with(ImmutableList.copyOf(Collections.nCopies(open.size(), Ratio.ONE))), free);
        }
        return new Search(limit).succeeds();
    }

    private RateSample with(ImmutableList<Ratio> rates) {
        return RateSample.of(
                ImmutableList.<Ratio>builder().addAll(known).addAll(rates).build());
    }

    /** Halves the stretch of possible means until no part of it is left that could keep within the limit. */
    private final class Search {

        private final CoefficientLimit limit;
        private final RateSample alone = RateSample.of(known);
        private final BigInteger slope = alone.sumRoundedUp().shiftLeft(1);
        private final BigInteger constant = alone.squaresRoundedDown();
        private final BigInteger bend;
        private final Deque<Stretch> left = new ArrayDeque<>();
        private Optional<List<BigInteger>> last = Optional.empty();

        Search(CoefficientLimit limit) {
            this.limit = limit;
            BigInteger units = BigInteger.valueOf(known.size() + open.size() + (long) free);
            this.bend = BigInteger.valueOf(known.size()).shiftLeft(Fixed.BITS).subtract(limit.slack(units, Fixed.BITS));
        }

        boolean succeeds() {
            if (keeps(alone.squaresOverSum())) {
                return true;
            }
            left.push(new Stretch(BigInteger.ZERO, Fixed.ONE));
            long looks = 0;
            while (!left.isEmpty()) {
                Stretch stretch = left.pop();
                looks += open.size();
                if (!isRuledOut(stretch) && (looks > MOST_LOOKS || look(stretch))) {
                    return true;
                }
            }
            return false;
        }

        /** Looks at both ends where no more than one rate changes between them, and else splits. */
        private boolean look(Stretch stretch) {
            BigInteger middle = stretch.middle();
            boolean narrow = middle.equals(stretch.from());
            if (narrow || (stretch.from().signum() > 0 && changesAtMostOnce(stretch))) {
                return keeps(stretch.from().max(BigInteger.ONE)) || keeps(stretch.to());
            }
            left.push(new Stretch(stretch.from(), middle));
            left.push(new Stretch(middle, stretch.to()));
            return keeps(middle);
        }

        private boolean changesAtMostOnce(Stretch stretch) {
            BigInteger changes = BigInteger.ZERO;
            for (FeasibleRates unit : open) {
                BigInteger steps = unit.nearest(stretch.from()).subtract(unit.nearest(stretch.to()));
                changes = changes.add(steps.abs());
                if (changes.compareTo(BigInteger.ONE) > 0) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the rates nearest to a mean keep within the limit. */
        private boolean keeps(BigInteger mean) {
            List<BigInteger> numbers = new ArrayList<>(open.size());
            open.forEach(unit -> numbers.add(unit.nearest(mean)));
            if (last.filter(numbers::equals).isPresent()) {
                return false;
            }
            last = Optional.of(numbers);
            ImmutableList.Builder<Ratio> rates = ImmutableList.builder();
            for (int i = 0; i < numbers.size(); i++) {
                rates.add(open.get(i).rate(numbers.get(i)));
            }
            return limit.isKept(with(rates.build()), free);
        }

        /** Whether the squares of {@code u - x} come to more than the slack leaves, for every {@code u} of the stretch. */
        private boolean isRuledOut(Stretch stretch) {
            BigInteger least = leastOfKnown(stretch);
            for (FeasibleRates unit : open) {
                least = least.add(Fixed.square(unit.leastDistance(stretch.from(), stretch.to())));
            }
            return least.signum() > 0;
        }

        /** The least of {@code bend*u*u - slope*u + constant}, rounded down. */
        private BigInteger leastOfKnown(Stretch stretch) {
            BigInteger ends = at(stretch.from()).min(at(stretch.to()));
            if (bend.signum() <= 0) {
                return ends;
            }
            BigInteger lowest = slope.multiply(Fixed.ONE).divide(bend.shiftLeft(1));
            boolean outside = lowest.compareTo(stretch.from()) < 0 || lowest.compareTo(stretch.to()) >= 0;
            return outside ? ends : constant.subtract(Fixed.ceiling(slope.pow(2), bend.shiftLeft(2)));
        }

        private BigInteger at(BigInteger mean) {
            BigInteger bent = bend.multiply(mean.pow(2)).shiftRight(2 * Fixed.BITS);
            return bent.subtract(Fixed.ceiling(slope.multiply(mean), Fixed.ONE)).add(constant);
        }
    }

    /** Possible means from one point to another. */
    private record Stretch(BigInteger from, BigInteger to) {

        BigInteger middle() {
            return from.add(to).shiftRight(1);
        }
    }
}
