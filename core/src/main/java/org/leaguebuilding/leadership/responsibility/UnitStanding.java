package org.leaguebuilding.leadership.responsibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableGraph;
import java.util.EnumMap;
import java.util.Map;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Truth;

/**
 * How one unit stands in its chain. Worked out when the chain is built, so that a check only reads it.
 *
 * @param superiors the known superiors
 * @param subordinates the known subordinates one level below
 * @param linked whether it stands under exactly one unit, and has one below it, as far as its level asks for either
 * @param stepwise whether it answers to units of the level above only
 * @param onward whether it lies on no circle
 */
record UnitStanding(int superiors, int subordinates, Truth linked, Truth stepwise, Truth onward) {

    /** The standings of all units of a chain whose graph is known. */
    static ImmutableList<UnitStanding> of(ResponsibilityChain chain) {
        Map<UnitLevel, Integer> unknown = unknownSuperiors(chain.units());
        int allUnknown = unknown.values().stream().mapToInt(Integer::intValue).sum();
        ImmutableSet<String> circles = Circles.of(chain.graph());
        ImmutableList.Builder<UnitStanding> standings = ImmutableList.builder();
        for (ResponsibleUnit unit : chain.units()) {
            int subordinates = subordinates(unit, chain);
            Truth under = under(unit);
            Truth over = over(unit, subordinates, unknown);
            standings.add(new UnitStanding(
                    unit.superiorIds().map(ImmutableSet::size).orElse(0),
                    subordinates,
                    under.and(over),
                    stepwise(unit, chain),
                    onward(unit, circles, chain.graph(), allUnknown)));
        }
        return standings.build();
    }

    private static Map<UnitLevel, Integer> unknownSuperiors(ImmutableList<ResponsibleUnit> units) {
        Map<UnitLevel, Integer> unknown = new EnumMap<>(UnitLevel.class);
        for (ResponsibleUnit unit : units) {
            if (unit.superiorIds().isEmpty()) {
                unknown.merge(unit.level(), 1, Integer::sum);
            }
        }
        return unknown;
    }

    private static int subordinates(ResponsibleUnit unit, ResponsibilityChain chain) {
        int subordinates = 0;
        for (String id : chain.graph().successors(unit.id())) {
            if (isOneAbove(unit.level(), chain.unit(id).level())) {
                subordinates++;
            }
        }
        return subordinates;
    }

    private static Truth under(ResponsibleUnit unit) {
        if (unit.level() == UnitLevel.CITY) {
            return Truth.TRUE;
        }
        return unit.superiorIds()
                .map(superiors -> Truth.of(superiors.size() == 1))
                .orElse(Truth.UNKNOWN);
    }

    /** Units whose superiors are unknown may still turn out to stand below. */
    private static Truth over(ResponsibleUnit unit, int subordinates, Map<UnitLevel, Integer> unknown) {
        if (unit.level() == UnitLevel.COMMUNITY || subordinates > 0) {
            return Truth.TRUE;
        }
        boolean anyBelow = unknown.keySet().stream().anyMatch(level -> isOneAbove(unit.level(), level));
        return anyBelow ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth stepwise(ResponsibleUnit unit, ResponsibilityChain chain) {
        return unit.superiorIds()
                .map(superiors -> Truth.of(superiors.stream()
                        .allMatch(id -> isOneAbove(chain.unit(id).level(), unit.level()))))
                .orElse(Truth.UNKNOWN);
    }

    /** An unknown superior closes a circle where it is a unit below, or one that answers to somebody unknown itself. */
    private static Truth onward(
            ResponsibleUnit unit, ImmutableSet<String> circles, ImmutableGraph<String> graph, int allUnknown) {
        if (circles.contains(unit.id())) {
            return Truth.FALSE;
        }
        boolean couldClose = unit.superiorIds().isEmpty() && (allUnknown > 1 || graph.outDegree(unit.id()) > 0);
        return couldClose ? Truth.UNKNOWN : Truth.TRUE;
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
