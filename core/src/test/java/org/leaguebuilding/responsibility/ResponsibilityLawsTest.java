package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.responsibility.Plans.POLICY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.leadership.Lines;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.PersonRef;

class ResponsibilityLawsTest {

    private static final int CASES = 500;
    private static final LocalDate DAY = LocalDate.of(2005, 6, 30);

    static Stream<Long> seeds() {
        return Stream.iterate(19_490_501L, seed -> seed + 1).limit(CASES);
    }

    private static ImmutableMap<Rule, Truth> truths(ResponsibilityPlan plan) {
        return Lines.truths(POLICY.rules(), POLICY.check(plan));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_units_tasks_and_directives_does_not_matter(long seed) {
        Random random = new Random(seed);
        ResponsibilityPlan plan = withGaps(full(random), random);
        ResponsibilityPlan shuffled = ResponsibilityPlan.builder()
                .from(plan)
                .chain(ResponsibilityChain.of(
                        ImmutableList.copyOf(shuffled(plan.chain().units(), random))))
                .tasks(shuffled(plan.tasks(), random))
                .directives(shuffled(plan.directives(), random))
                .build();

        assertThat(truths(shuffled)).isEqualTo(truths(plan));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void circles_are_found_exactly_where_the_graph_has_one(long seed) {
        ResponsibilityPlan plan = full(new Random(seed));

        assertThat(truths(plan).get(ResponsibilityRules.CHAIN_ACYCLIC))
                .isEqualTo(Truth.of(!Graphs.hasCycle(plan.chain().graph())));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 60, 300})
    void the_units_on_a_circle_are_those_that_come_back_to_themselves(int size) {
        Random random = new Random(size);
        for (int edges : new int[] {size / 2, size, size + size / 4, 2 * size}) {
            MutableGraph<String> graph = GraphBuilder.directed().build();
            IntStream.range(0, size).forEach(i -> graph.addNode("u" + i));
            for (int i = 0; i < edges; i++) {
                int from = random.nextInt(size);
                graph.putEdge("u" + from, "u" + (from + 1 + random.nextInt(size - 1)) % size);
            }

            assertThat(Circles.of(edgesOf(graph)).stream().mapToObj(i -> "u" + i))
                    .containsExactlyInAnyOrderElementsOf(comingBack(graph));
        }
    }

    private static int[][] edgesOf(Graph<String> graph) {
        return IntStream.range(0, graph.nodes().size())
                .mapToObj(i -> graph.successors("u" + i).stream()
                        .mapToInt(next -> Integer.parseInt(next.substring(1)))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Set<String> comingBack(Graph<String> graph) {
        return graph.nodes().stream()
                .filter(node -> graph.successors(node).stream()
                        .anyMatch(next -> Graphs.reachableNodes(graph, next).contains(node)))
                .collect(Collectors.toSet());
    }

    private static <T> List<T> shuffled(ImmutableList<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Mostly a chain, sometimes with a unit that answers to anybody. */
    private static ResponsibilityPlan full(Random random) {
        ImmutableList<String> ids = ImmutableList.of("city", "d", "s1", "s2", "c1", "c2", "c3");
        ResponsibilityChain.Builder chain = ResponsibilityChain.builder()
                .addUnit(unit("city", UnitLevel.CITY, ids, random))
                .addUnit(unit("d", UnitLevel.DISTRICT, ids, random, "city"));
        for (String id : ids.subList(2, 4)) {
            chain.addUnit(unit(id, UnitLevel.SUBDISTRICT, ids, random, "d"));
        }
        for (String id : ids.subList(4, ids.size())) {
            chain.addUnit(unit(id, UnitLevel.COMMUNITY, ids, random, "s" + (1 + random.nextInt(2))));
        }
        ResponsibilityPlan.Builder plan = ResponsibilityPlan.builder()
                .id("p")
                .districtId("d")
                .asOf(DAY)
                .period(DateSpan.ofYear(2005))
                .chain(chain.build())
                .addGoal("g");
        for (int i = random.nextInt(6); i > 0; i--) {
            plan.addTask(task("t" + i, one(ids, random), random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            plan.addDirective(new Directive(
                    "x" + i,
                    "city",
                    one(ids.subList(1, ids.size()), random),
                    Optional.of(DAY.minusDays(random.nextInt(60))),
                    Optional.of(random.nextBoolean())));
        }
        return plan.build();
    }

    private static PlannedTask task(String id, String startedBy, Random random) {
        return PlannedTask.builder()
                .id(id)
                .unitId("d")
                .startedByUnitId(startedBy)
                .schedule(Optional.of(Schedule.of(DAY, DAY.plusDays(random.nextInt(200))))
                        .filter(schedule -> random.nextInt(8) > 0))
                .responsible(PersonRef.of("r"))
                .addMeasure("m")
                .build();
    }

    private static ResponsibleUnit unit(
            String id, UnitLevel level, ImmutableList<String> ids, Random random, String... superiors) {
        ImmutableSet<String> right = ImmutableSet.copyOf(superiors);
        ImmutableSet<String> anybody = ImmutableSet.of(one(ids, random));
        boolean wrong = random.nextInt(12) == 0 && !anybody.contains(id);
        return new ResponsibleUnit(id, level, Optional.of(wrong ? anybody : right));
    }

    private static ResponsibilityPlan withGaps(ResponsibilityPlan full, Random random) {
        return ResponsibilityPlan.builder()
                .from(full)
                .chain(ResponsibilityChain.of(full.chain().units().stream()
                        .map(unit -> unit.level() == UnitLevel.CITY
                                ? unit
                                : new ResponsibleUnit(unit.id(), unit.level(), gap(unit.superiorIds(), random)))
                        .collect(ImmutableList.toImmutableList())))
                .tasks(full.tasks().stream()
                        .map(task -> PlannedTask.builder()
                                .from(task)
                                .startedByUnitId(gap(task.startedByUnitId(), random))
                                .build())
                        .toList())
                .directives(full.directives().stream()
                        .map(directive -> Directive.builder()
                                .from(directive)
                                .handedDownOn(gap(directive.handedDownOn(), random))
                                .reportedBack(gap(directive.reportedBack(), random))
                                .build())
                        .toList())
                .build();
    }

    private static <T> Optional<T> gap(Optional<T> fact, Random random) {
        return random.nextInt(6) == 0 ? Optional.empty() : fact;
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
