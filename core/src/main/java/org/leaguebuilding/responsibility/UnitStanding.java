package org.leaguebuilding.responsibility;

import java.util.OptionalInt;
import org.leaguebuilding.rule.Truth;

/**
 * How one unit stands in its chain. Worked out when the chain is built, so that a check only reads it.
 *
 * @param superiors the number of its superiors; absent where they are unknown
 * @param subordinates the number of units of the next level that answer to it; absent where units of that level may do so whose
 *     superiors are unknown
 * @param linked whether it answers to exactly one unit, and has one below it, as far as its level asks for either
 * @param linksUnknown whether its superiors are unknown and matter, to its own links or to those of units above it
 * @param stepwise whether it answers to units of the level above only
 * @param onward whether it lies on no circle
 */
record UnitStanding(
        OptionalInt superiors,
        OptionalInt subordinates,
        Truth linked,
        boolean linksUnknown,
        Truth stepwise,
        Truth onward) {}
