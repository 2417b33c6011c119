package org.leaguebuilding.responsibility;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Truth;

/**
 * Works out how the units of a chain stand in it, in time linear in its units and links.
 *
 * <p>Unknown superiors are other units of the chain, any number of them. The links of each unit are judged on their own: that
 * one unit of unknown superiors cannot come to stand below two units that both lack one is not taken into account.
 */
final class Standings {

    private final ImmutableList<ResponsibleUnit> units;

    /** By unit: the places of its stated superiors. */
    private final int[][] superiors;

    private final Multiset<UnitLevel> levels = EnumMultiset.create(UnitLevel.class);

    /** The levels of the units whose superiors are unknown. */
    private final Multiset<UnitLevel> unknown = EnumMultiset.create(UnitLevel.class);

    /** By unit: how many units of the level below are known to answer to it. */
    private final int[] answeringOneBelow;

    /** The units that others, of whatever level, are known to answer to. */
    private final BitSet answeredTo = new BitSet();

    private final BitSet circling;

    private Standings(ImmutableList<ResponsibleUnit> units, int[][] superiors) {
        this.units = units;
        this.superiors = superiors;
        this.answeringOneBelow = new int[units.size()];
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            levels.add(unit.level());
            if (unit.superiorIds().isEmpty()) {
                unknown.add(unit.level());
            }
            for (int superior : superiors[i]) {
                answeredTo.set(superior);
                answeringOneBelow[superior] += isOneAbove(superior, i) ? 1 : 0;
            }
        }
        this.circling = isStepwise() ? new BitSet() : Circles.of(superiors);
    }

    /** The standings of all units of a chain, in their order; superiors are given by the units' places. */
    static ImmutableList<UnitStanding> of(ImmutableList<ResponsibleUnit> units, int[][] superiors) {
        return new Standings(units, superiors).standings();
    }

    /** Links that all go down one level close no circle. */
    private boolean isStepwise() {
        return IntStream.range(0, units.size()).allMatch(this::skipsNone);
    }

    private ImmutableList<UnitStanding> standings() {
        Set<UnitLevel> open = levelsThatMayGainSubordinates();
        ImmutableList.Builder<UnitStanding> standings = ImmutableList.builder();
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            Truth linked = linked(i);
            boolean matters = linked != Truth.FALSE || open.stream().anyMatch(level -> isOneAbove(level, unit.level()));
            standings.add(new UnitStanding(
                    superiors(unit),
                    subordinates(i),
                    linked,
                    unit.superiorIds().isEmpty() && matters,
                    stepwise(i),
                    onward(i)));
        }
        return standings.build();
    }

    /** The levels of units that are linked or not by what unknown superiors below them turn out to be. */
    private Set<UnitLevel> levelsThatMayGainSubordinates() {
        Set<UnitLevel> open = EnumSet.noneOf(UnitLevel.class);
        for (int i = 0; i < units.size(); i++) {
            if (under(units.get(i)) != Truth.FALSE && over(i) == Truth.UNKNOWN) {
                open.add(units.get(i).level());
            }
        }
        return open;
    }

    private Truth linked(int unit) {
        return under(units.get(unit)).and(over(unit));
    }

    private static Truth under(ResponsibleUnit unit) {
        if (unit.level() == UnitLevel.CITY) {
            return Truth.TRUE;
        }
        return unit.superiorIds()
                .map(superiors -> Truth.of(superiors.size() == 1))
                .orElse(Truth.UNKNOWN);
    }

    private Truth over(int unit) {
        if (units.get(unit).level() == UnitLevel.COMMUNITY || answeringOneBelow[unit] > 0) {
            return Truth.TRUE;
        }
        return mayHaveMoreBelow(units.get(unit)) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static OptionalInt superiors(ResponsibleUnit unit) {
        return unit.superiorIds()
                .map(superiors -> OptionalInt.of(superiors.size()))
                .orElseGet(OptionalInt::empty);
    }

    private OptionalInt subordinates(int unit) {
        return mayHaveMoreBelow(units.get(unit)) ? OptionalInt.empty() : OptionalInt.of(answeringOneBelow[unit]);
    }

    private boolean mayHaveMoreBelow(ResponsibleUnit unit) {
        return unknown.elementSet().stream().anyMatch(level -> isOneAbove(unit.level(), level));
    }

    /** Unknown superiors are of the level above where the chain has no other units. */
    private Truth stepwise(int unit) {
        if (units.get(unit).superiorIds().isPresent()) {
            return Truth.of(skipsNone(unit));
        }
        int ofOtherLevels = units.size() - 1;
        for (UnitLevel level : levels.elementSet()) {
            ofOtherLevels -= isOneAbove(level, units.get(unit).level()) ? levels.count(level) : 0;
        }
        return ofOtherLevels > 0 ? Truth.UNKNOWN : Truth.TRUE;
    }

    private boolean skipsNone(int unit) {
        return Arrays.stream(superiors[unit]).allMatch(superior -> isOneAbove(superior, unit));
    }

    /** An unknown superior closes a circle where it is a unit below, or one that answers to somebody unknown itself. */
    private Truth onward(int unit) {
        if (circling.get(unit)) {
            return Truth.FALSE;
        }
        boolean couldClose = units.get(unit).superiorIds().isEmpty() && (unknown.size() > 1 || answeredTo.get(unit));
        return couldClose ? Truth.UNKNOWN : Truth.TRUE;
    }

    private boolean isOneAbove(int superior, int unit) {
        return isOneAbove(units.get(superior).level(), units.get(unit).level());
    }

    private static boolean isOneAbove(UnitLevel upper, UnitLevel lower) {
        return switch (lower) {
            case CITY -> false;
            case DISTRICT -> upper == UnitLevel.CITY;
            case SUBDISTRICT -> upper == UnitLevel.DISTRICT;
            case COMMUNITY -> upper == UnitLevel.SUBDISTRICT;
        };
    }
}
