package org.leaguebuilding.assessment.diagnosis;

import java.util.OptionalInt;
import org.leaguebuilding.coverage.ShareTally;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/**
 * The counts of one measure over all units, as far as they are known, and whether their rate reaches a floor. Where there is
 * nothing to hold a count against, there is no rate, and that is as good as unknown.
 */
record Totals(long part, long whole, boolean complete, Truth reachesFloor) {

    static Totals of(Measure measure, Iterable<UnitFigures> units, Ratio floor) {
        return measure == Measure.ACTIVITIES ? ofQuotient(measure, units, floor) : ofShare(measure, units, floor);
    }

    private static Totals ofShare(Measure measure, Iterable<UnitFigures> units, Ratio floor) {
        ShareTally tally = ShareTally.NONE;
        for (UnitFigures unit : units) {
            tally = tally.mergedWith(ShareTally.of(unit.part(measure), unit.whole(measure)));
        }
        Truth reachesFloor = tally.bounds().map(rate -> rate.isAtLeast(floor)).orElse(Truth.UNKNOWN);
        return new Totals(tally.knownPart(), tally.knownWhole(), tally.isComplete(), reachesFloor);
    }

    private static Totals ofQuotient(Measure measure, Iterable<UnitFigures> units, Ratio floor) {
        long part = 0;
        long whole = 0;
        boolean partComplete = true;
        boolean wholeComplete = true;
        for (UnitFigures unit : units) {
            OptionalInt ofPart = unit.part(measure);
            OptionalInt ofWhole = unit.whole(measure);
            part = Math.addExact(part, ofPart.orElse(0));
            whole = Math.addExact(whole, ofWhole.orElse(0));
            partComplete &= ofPart.isPresent();
            wholeComplete &= ofWhole.isPresent();
        }
        Truth reachesFloor = whole == 0
                ? Truth.UNKNOWN
                : reaches(Ratio.of(part, whole).isAtLeast(floor), partComplete, wholeComplete);
        return new Totals(part, whole, partComplete && wholeComplete, reachesFloor);
    }

    /** More of the part can only raise the quotient, more of the whole can only lower it. */
    private static Truth reaches(boolean known, boolean partComplete, boolean wholeComplete) {
        boolean settled = known ? wholeComplete : partComplete;
        return settled ? Truth.of(known) : Truth.UNKNOWN;
    }
}
