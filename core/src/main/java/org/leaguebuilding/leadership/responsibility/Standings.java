package org.leaguebuilding.leadership.responsibility;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Truth;

/**
 * Works out how the units of a chain stand in it, in time linear in its units and links.
 *
 * <p>Unknown superiors are other units of the chain, any number of them. The links of each unit are judged on their own: that
 * one unit of unknown superiors cannot come to stand below two units that both lack one is not taken into account.
 */
final class Standings {

    private final ResponsibilityChain chain;
    private final Multiset<UnitLevel> levels = EnumMultiset.create(UnitLevel.class);

    /** The levels of the units whose superiors are unknown. */
    private final Multiset<UnitLevel> unknown = EnumMultiset.create(UnitLevel.class);

    /** Each unit as often as units of the level below are known to answer to it. */
    private final Multiset<String> superiorsOneAbove = HashMultiset.create();

    private final ImmutableSet<String> circling;

    private Standings(ResponsibilityChain chain) {
        this.chain = chain;
        for (ResponsibleUnit unit : chain.units()) {
            levels.add(unit.level());
            if (unit.superiorIds().isEmpty()) {
                unknown.add(unit.level());
            }
            unit.superiorIds().orElse(ImmutableSet.of()).stream()
                    .filter(id -> isOneAbove(id, unit))
                    .forEach(superiorsOneAbove::add);
        }
        this.circling = isStepwise() ? ImmutableSet.of() : Circles.of(chain.graph());
    }

    /** The standings of all units of a chain whose graph is known, in the order of the units. */
    static ImmutableList<UnitStanding> of(ResponsibilityChain chain) {
        return new Standings(chain).standings();
    }

    /** Links that all go down one level close no circle. */
    private boolean isStepwise() {
        return chain.units().stream().allMatch(this::skipsNone);
    }

    private ImmutableList<UnitStanding> standings() {
        Set<UnitLevel> open = levelsThatMayGainSubordinates();
        ImmutableList.Builder<UnitStanding> standings = ImmutableList.builder();
        for (ResponsibleUnit unit : chain.units()) {
            Truth linked = linked(unit);
            boolean matters = linked != Truth.FALSE || open.stream().anyMatch(level -> isOneAbove(level, unit.level()));
            standings.add(new UnitStanding(
                    superiors(unit),
                    subordinates(unit),
                    linked,
                    unit.superiorIds().isEmpty() && matters,
                    stepwise(unit),
                    onward(unit)));
        }
        return standings.build();
    }

    /** The levels of units that are linked or not by what unknown superiors below them turn out to be. */
    private Set<UnitLevel> levelsThatMayGainSubordinates() {
        Set<UnitLevel> open = EnumSet.noneOf(UnitLevel.class);
        for (ResponsibleUnit unit : chain.units()) {
            if (under(unit) != Truth.FALSE && over(unit) == Truth.UNKNOWN) {
                open.add(unit.level());
            }
        }
        return open;
    }

    private Truth linked(ResponsibleUnit unit) {
        return under(unit).and(over(unit));
    }

    private static Truth under(ResponsibleUnit unit) {
        if (unit.level() == UnitLevel.CITY) {
            return Truth.TRUE;
        }
        return unit.superiorIds()
                .map(superiors -> Truth.of(superiors.size() == 1))
                .orElse(Truth.UNKNOWN);
    }

    private Truth over(ResponsibleUnit unit) {
        if (unit.level() == UnitLevel.COMMUNITY || superiorsOneAbove.contains(unit.id())) {
            return Truth.TRUE;
        }
        return mayHaveMoreBelow(unit) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static OptionalInt superiors(ResponsibleUnit unit) {
        return unit.superiorIds()
                .map(superiors -> OptionalInt.of(superiors.size()))
                .orElseGet(OptionalInt::empty);
    }

    private OptionalInt subordinates(ResponsibleUnit unit) {
        return mayHaveMoreBelow(unit) ? OptionalInt.empty() : OptionalInt.of(superiorsOneAbove.count(unit.id()));
    }

    private boolean mayHaveMoreBelow(ResponsibleUnit unit) {
        return unknown.elementSet().stream().anyMatch(level -> isOneAbove(unit.level(), level));
    }

    /** Unknown superiors are of the level above where the chain has no other units. */
    private Truth stepwise(ResponsibleUnit unit) {
        if (unit.superiorIds().isPresent()) {
            return Truth.of(skipsNone(unit));
        }
        int ofOtherLevels = chain.units().size() - 1;
        for (UnitLevel level : levels.elementSet()) {
            ofOtherLevels -= isOneAbove(level, unit.level()) ? levels.count(level) : 0;
        }
        return ofOtherLevels > 0 ? Truth.UNKNOWN : Truth.TRUE;
    }

    private boolean skipsNone(ResponsibleUnit unit) {
        return unit.superiorIds().orElse(ImmutableSet.of()).stream().allMatch(id -> isOneAbove(id, unit));
    }

    /** An unknown superior closes a circle where it is a unit below, or one that answers to somebody unknown itself. */
    private Truth onward(ResponsibleUnit unit) {
        if (circling.contains(unit.id())) {
            return Truth.FALSE;
        }
        boolean couldClose = unit.superiorIds().isEmpty()
                && (unknown.size() > 1 || chain.graph().outDegree(unit.id()) > 0);
        return couldClose ? Truth.UNKNOWN : Truth.TRUE;
    }

    private boolean isOneAbove(String superiorId, ResponsibleUnit unit) {
        return isOneAbove(chain.unit(superiorId).level(), unit.level());
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
