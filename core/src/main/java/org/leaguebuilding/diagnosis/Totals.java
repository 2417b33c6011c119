package org.leaguebuilding.diagnosis;

import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.coverage.ShareTally;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/**
 * The counts of one measure over all units, as far as they are known, and whether their rate reaches a floor. Where there is
 * nothing to hold a count against, there is no rate, and that is as good as unknown.
 *
 * @param part the part, which is at least this
 * @param partKnown whether it is this
 * @param greatestPart what the part is at most; empty where nothing bounds it
 * @param whole the whole, which is at least this
 * @param wholeKnown whether it is this
 * @param reachesFloor whether the rate reaches the floor, whatever the unknown counts turn out to be
 */
record Totals(
        long part, boolean partKnown, Optional<Long> greatestPart, long whole, boolean wholeKnown, Truth reachesFloor) {

    static Totals of(Measure measure, Iterable<UnitFigures> units, Ratio floor) {
        return measure == Measure.ACTIVITIES ? ofQuotient(measure, units, floor) : ofShare(measure, units, floor);
    }

    /** Whether every unit gave both counts. */
    boolean complete() {
        return partKnown && wholeKnown;
    }

    /** Whether it is known that there is nothing to hold the count against. */
    boolean isOfNothing() {
        return wholeKnown && whole == 0;
    }

    private static Totals ofShare(Measure measure, Iterable<UnitFigures> units, Ratio floor) {
        ShareTally tally = ShareTally.NONE;
        for (UnitFigures unit : units) {
            tally = tally.mergedWith(ShareTally.of(unit.part(measure), unit.whole(measure)));
        }
        return new Totals(
                tally.knownPart(),
                tally.isPartKnown(),
                tally.isPartUnbounded() ? Optional.empty() : Optional.of(tally.greatestPart()),
                tally.knownWhole(),
                tally.isWholeKnown(),
                tally.isAtLeast(floor));
    }

    private static Totals ofQuotient(Measure measure, Iterable<UnitFigures> units, Ratio floor) {
        long part = 0;
        long whole = 0;
        boolean partKnown = true;
        boolean wholeKnown = true;
        for (UnitFigures unit : units) {
            OptionalInt ofPart = unit.part(measure);
            OptionalInt ofWhole = unit.whole(measure);
            part = Math.addExact(part, ofPart.orElse(0));
            whole = Math.addExact(whole, ofWhole.orElse(0));
            partKnown &= ofPart.isPresent();
            wholeKnown &= ofWhole.isPresent();
        }
        Truth reachesFloor = whole == 0 ? Truth.UNKNOWN : reaches(part, partKnown, whole, wholeKnown, floor);
        return new Totals(
                part, partKnown, partKnown ? Optional.of(part) : Optional.empty(), whole, wholeKnown, reachesFloor);
    }

    /** More of the part can only raise the quotient, more of the whole can only lower it, but to nothing. */
    private static Truth reaches(long part, boolean partKnown, long whole, boolean wholeKnown, Ratio floor) {
        boolean known = Ratio.of(part, whole).isAtLeast(floor);
        boolean settled = known ? wholeKnown || floor.numerator() == 0 : partKnown;
        return settled ? Truth.of(known) : Truth.UNKNOWN;
    }
}
