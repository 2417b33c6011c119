package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.responsibility.Plans.POLICY;
import static org.leaguebuilding.responsibility.Plans.sound;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.leadership.Completions;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;

/** What is said of a chain with unknown superiors is what is true whatever they are. */
class ChainCompletionsTest {

    private static final int CHAINS = 400;
    private static final int MOST_UNKNOWN = 2;
    private static final ImmutableList<UnitLevel> BELOW_THE_CITY =
            ImmutableList.of(UnitLevel.DISTRICT, UnitLevel.SUBDISTRICT, UnitLevel.COMMUNITY);

    @ParameterizedTest
    @ValueSource(longs = {55, 20_051_001})
    void is_what_holds_in_all_completions(long seed) {
        Random random = new Random(seed);
        Set<Truth> unbroken = EnumSet.noneOf(Truth.class);
        Set<Truth> stepwise = EnumSet.noneOf(Truth.class);
        Set<Truth> acyclic = EnumSet.noneOf(Truth.class);

        for (int i = 0; i < CHAINS; i++) {
            ImmutableMap<Rule, Truth> truths =
                    completions(chain(random)).assertExact(ResponsibilityRules.CHAIN_UNBROKEN);
            unbroken.add(truths.get(ResponsibilityRules.CHAIN_UNBROKEN));
            stepwise.add(truths.get(ResponsibilityRules.CHAIN_NO_SKIP));
            acyclic.add(truths.get(ResponsibilityRules.CHAIN_ACYCLIC));
        }

        assertThat(ImmutableList.of(unbroken, stepwise, acyclic)).containsOnly(EnumSet.allOf(Truth.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitLevel.class,
            names = {"DISTRICT", "SUBDISTRICT", "COMMUNITY"})
    void is_exact_in_the_smallest_chains(UnitLevel level) {
        completions(ImmutableList.of(
                        ResponsibleUnit.of("u0", UnitLevel.CITY),
                        ResponsibleUnit.of("u1", UnitLevel.DISTRICT, "u0"),
                        ResponsibleUnit.builder().id("u2").level(level).build()))
                .assertExact();
        completions(ImmutableList.of(
                        ResponsibleUnit.of("u0", UnitLevel.CITY),
                        ResponsibleUnit.builder()
                                .id("u1")
                                .level(UnitLevel.DISTRICT)
                                .build()))
                .assertExact();
    }

    private static Completions<ImmutableList<ResponsibleUnit>> completions(ImmutableList<ResponsibleUnit> units) {
        Completions<ImmutableList<ResponsibleUnit>> completions =
                Completions.of(POLICY.rules(), chain -> POLICY.check(along(chain)), units);
        for (int i = 0; i < units.size(); i++) {
            int index = i;
            if (units.get(i).superiorIds().isEmpty()) {
                completions.fill(
                        "chain.units[" + i + "].superiorIds",
                        Completions.subsets(othersThan(i, units)),
                        (chain, superiors) -> withSuperiors(chain, index, superiors));
            }
        }
        return completions;
    }

    private static ResponsibilityPlan along(ImmutableList<ResponsibleUnit> units) {
        return sound().tasks(ImmutableList.of())
                .directives(ImmutableList.of())
                .districtId("u1")
                .chain(ResponsibilityChain.of(units))
                .build();
    }

    private static List<String> othersThan(int index, ImmutableList<ResponsibleUnit> units) {
        List<String> others =
                new ArrayList<>(units.stream().map(ResponsibleUnit::id).toList());
        others.remove(index);
        return others;
    }

    private static ImmutableList<ResponsibleUnit> withSuperiors(
            ImmutableList<ResponsibleUnit> units, int index, ImmutableSet<String> superiors) {
        List<ResponsibleUnit> changed = new ArrayList<>(units);
        changed.set(
                index,
                new ResponsibleUnit(units.get(index).id(), units.get(index).level(), Optional.of(superiors)));
        return ImmutableList.copyOf(changed);
    }

    /** Units of the two, three or four highest levels and sometimes one more, most of which answer to the level above. */
    private static ImmutableList<ResponsibleUnit> chain(Random random) {
        List<UnitLevel> levels =
                new ArrayList<>(ImmutableList.copyOf(UnitLevel.values()).subList(0, 2 + random.nextInt(3)));
        if (random.nextBoolean()) {
            levels.add(BELOW_THE_CITY.get(random.nextInt(BELOW_THE_CITY.size())));
        }
        int unknown = 0;
        ImmutableList.Builder<ResponsibleUnit> units = ImmutableList.builder();
        for (int i = 0; i < levels.size(); i++) {
            boolean known = levels.get(i) == UnitLevel.CITY || unknown == MOST_UNKNOWN || random.nextInt(2) > 0;
            unknown += known ? 0 : 1;
            units.add(new ResponsibleUnit(
                    "u" + i, levels.get(i), known ? Optional.of(superiors(i, levels, random)) : Optional.empty()));
        }
        return units.build();
    }

    private static ImmutableSet<String> superiors(int index, List<UnitLevel> levels, Random random) {
        ImmutableSet.Builder<String> superiors = ImmutableSet.builder();
        for (int i = 0; i < levels.size(); i++) {
            boolean right = BELOW_THE_CITY.indexOf(levels.get(i)) + 1 == BELOW_THE_CITY.indexOf(levels.get(index));
            if (i != index && random.nextInt(20) < (right ? 17 : 1)) {
                superiors.add("u" + i);
            }
        }
        return superiors.build();
    }
}
