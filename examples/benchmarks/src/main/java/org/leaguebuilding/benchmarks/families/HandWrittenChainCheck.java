package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.leadership.responsibility.ResponsibilityChain;
import org.leaguebuilding.leadership.responsibility.ResponsibleUnit;

/** The rules about the chain, for {@link HandWrittenResponsibilityCheck}. It looks for circles only where a level is skipped. */
final class HandWrittenChainCheck {

    private final ImmutableList<ResponsibleUnit> units;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int[] below;
    private final int[] oneBelow;
    private final boolean[] skips;
    private boolean anySkips;
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
            boolean known = unit.superiorIds().isPresent();
            int superiors = known ? unit.superiorIds().get().size() : 0;
            boolean city = unit.level() == UnitLevel.CITY;
            boolean notUnderOne = !city && known && superiors != 1;
            boolean empty = unit.level() != UnitLevel.COMMUNITY && oneBelow[i] == 0;
            boolean surelyEmpty = empty && !mayHaveOneBelow(unit.level());
            if (notUnderOne || empty || (!city && !known)) {
                problems.add(new Problem(
                        "responsibility.chain.unbroken",
                        notUnderOne || surelyEmpty ? Kind.VIOLATION : Kind.DEMANDED_FACT_MISSING,
                        "chain.units[" + i + "]",
                        Map.of(
                                "superiors", (long) superiors,
                                "subordinates", (long) oneBelow[i],
                                "unit", unit.id())));
            }
        }
    }

    private boolean mayHaveOneBelow(UnitLevel level) {
        for (ResponsibleUnit unit : units) {
            if (unit.superiorIds().isEmpty() && isOneAbove(level, unit.level())) {
                return true;
            }
        }
        return false;
    }

    private void checkNoSkip(List<Problem> problems) {
        for (int i = 0; i < units.size(); i++) {
            ResponsibleUnit unit = units.get(i);
            if (skips[i] || unit.superiorIds().isEmpty()) {
                problems.add(new Problem(
                        "responsibility.chain.no-skip",
                        skips[i] ? Kind.VIOLATION : Kind.DEMANDED_FACT_MISSING,
                        "chain.units[" + i + "].superiorIds",
                        Map.of("unit", unit.id(), "level", unit.level().code())));
            }
        }
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

    /** Takes away units that have nobody above or nobody below, until only circles and the ways between them are left. */
    private boolean[] circling() {
        boolean[] left = new boolean[units.size()];
        Arrays.fill(left, true);
        boolean changed = true;
        while (changed) {
            changed = false;
            boolean[] above = new boolean[units.size()];
            boolean[] under = new boolean[units.size()];
            for (int i = 0; i < units.size(); i++) {
                for (String superiorId : units.get(i).superiorIds().orElse(ImmutableSet.of())) {
                    int superior = Objects.requireNonNull(indices.get(superiorId));
                    under[i] |= left[superior];
                    above[superior] |= left[i];
                }
            }
            for (int i = 0; i < units.size(); i++) {
                if (left[i] && !(above[i] && under[i])) {
                    left[i] = false;
                    changed = true;
                }
            }
        }
        return left;
    }
}
