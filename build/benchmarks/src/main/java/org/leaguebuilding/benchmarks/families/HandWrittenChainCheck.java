package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibleUnit;

/** The rules about the chain, for {@link HandWrittenResponsibilityCheck}. It looks for circles only where a level is skipped. */
final class HandWrittenChainCheck {

    private final ImmutableList<ResponsibleUnit> units;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int[] below;
    private final int[] oneBelow;
    private final boolean[] skips;
    private boolean anySkips;
    private final Set<UnitLevel> levelsOfUnknown = EnumSet.noneOf(UnitLevel.class);
    private int unknown;

    private HandWrittenChainCheck(ImmutableList<ResponsibleUnit> units) {
        this.units = units;
        this.below = new int[units.size()];
        this.oneBelow = new int[units.size()];
        this.skips = new boolean[units.size()];
    }

    static void check(ResponsibilityChain chain, List<Problem> problems) {
        HandWrittenChainCheck check = new HandWrittenChainCheck(chain.units());
        check.count();
        check.checkUnbroken(problems);
        check.checkNoSkip(problems);
        check.checkAcyclic(problems);
    }

    private void count() {
        for (int i = 0; i < units.size(); i++) {
            indices.put(units.get(i).id(), i);
        }
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            if (unit.superiorIds().isEmpty()) {
                unknown++;
                levelsOfUnknown.add(unit.level());
                continue;
            }
            for (String superiorId : unit.superiorIds().get()) {
                int superior = Objects.requireNonNull(indices.get(superiorId));
                below[superior]++;
                if (isOneAbove(units.get(superior).level(), unit.level())) {
                    oneBelow[superior]++;
                } else {
                    skips[i] = true;
                    anySkips = true;
                }
            }
        }
    }

    private static boolean isOneAbove(UnitLevel upper, UnitLevel lower) {
        return switch (lower) {
            case CITY -> false;
            case DISTRICT -> upper == UnitLevel.CITY;
            case SUBDISTRICT -> upper == UnitLevel.DISTRICT;
            case COMMUNITY -> upper == UnitLevel.SUBDISTRICT;
        };
    }

    private void checkUnbroken(List<Problem> problems) {
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            @Nullable Kind kind = links(i);
            if (kind == Kind.VIOLATION) {
                problems.add(
                        new Problem("responsibility.chain.unbroken", kind, "chain.units[" + i + "]", linkArguments(i)));
            }
            if (unit.superiorIds().isEmpty() && (kind != Kind.VIOLATION || anyAboveLacksOneBelow(unit.level()))) {
                problems.add(new Problem(
                        "responsibility.chain.unbroken",
                        Kind.DEMANDED_FACT_MISSING,
                        "chain.units[" + i + "].superiorIds",
                        linkArguments(i)));
            }
        }
    }

    /** What is wrong with a unit's links, if anything. */
    private @Nullable Kind links(int i) {
        ResponsibleUnit unit = units.get(i);
        boolean known = unit.superiorIds().isPresent();
        boolean needsSuperior = unit.level() != UnitLevel.CITY;
        if (needsSuperior && known && unit.superiorIds().get().size() != 1) {
            return Kind.VIOLATION;
        }
        boolean lacks = lacksOneBelow(i);
        if (lacks && !mayHaveOneBelow(unit.level())) {
            return Kind.VIOLATION;
        }
        return lacks || (needsSuperior && !known) ? Kind.DEMANDED_FACT_MISSING : null;
    }

    private boolean lacksOneBelow(int i) {
        return units.get(i).level() != UnitLevel.COMMUNITY && oneBelow[i] == 0;
    }

    private boolean anyAboveLacksOneBelow(UnitLevel level) {
        for (int i = 0; i < units.size(); i++) {
            if (isOneAbove(units.get(i).level(), level) && lacksOneBelow(i) && links(i) == Kind.DEMANDED_FACT_MISSING) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Object> linkArguments(int i) {
        ResponsibleUnit unit = units.get(i);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("unit", unit.id());
        if (unit.superiorIds().isPresent()) {
            arguments.put("superiors", (long) unit.superiorIds().get().size());
        }
        if (!mayHaveOneBelow(unit.level())) {
            arguments.put("subordinates", (long) oneBelow[i]);
        }
        return arguments;
    }

    private boolean mayHaveOneBelow(UnitLevel level) {
        return switch (level) {
            case CITY -> levelsOfUnknown.contains(UnitLevel.DISTRICT);
            case DISTRICT -> levelsOfUnknown.contains(UnitLevel.SUBDISTRICT);
            case SUBDISTRICT -> levelsOfUnknown.contains(UnitLevel.COMMUNITY);
            case COMMUNITY -> false;
        };
    }

    private void checkNoSkip(List<Problem> problems) {
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            if (skips[i] || (unit.superiorIds().isEmpty() && mayAnswerToAnotherLevel(unit.level()))) {
                problems.add(new Problem(
                        "responsibility.chain.no-skip",
                        skips[i] ? Kind.VIOLATION : Kind.DEMANDED_FACT_MISSING,
                        "chain.units[" + i + "].superiorIds",
                        Map.of("unit", unit.id(), "level", unit.level().code())));
            }
        }
    }

    private boolean mayAnswerToAnotherLevel(UnitLevel level) {
        int others = 0;
        for (ResponsibleUnit unit : units) {
            others += isOneAbove(unit.level(), level) ? 0 : 1;
        }
        return others > 1;
    }

    private void checkAcyclic(List<Problem> problems) {
        if (!anySkips && unknown == 0) {
            return;
        }
        boolean[] circling = circling();
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            boolean couldClose = unit.superiorIds().isEmpty() && (unknown > 1 || below[i] > 0);
            if (circling[i] || couldClose) {
                problems.add(new Problem(
                        "responsibility.chain.acyclic",
                        circling[i] ? Kind.VIOLATION : Kind.DEMANDED_FACT_MISSING,
                        "chain.units[" + i + "].superiorIds",
                        Map.of("unit", unit.id())));
            }
        }
    }

    private boolean[] circling() {
        boolean[] circling = new boolean[units.size()];
        for (int i = 0; i < units.size(); i++) {
            circling[i] = reachesItself(i);
        }
        return circling;
    }

    private boolean reachesItself(int start) {
        boolean[] seen = new boolean[units.size()];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            for (String superiorId : units.get(open.remove()).superiorIds().orElse(ImmutableSet.of())) {
                int superior = Objects.requireNonNull(indices.get(superiorId));
                if (superior == start) {
                    return true;
                }
                if (!seen[superior]) {
                    seen[superior] = true;
                    open.add(superior);
                }
            }
        }
        return false;
    }
}
