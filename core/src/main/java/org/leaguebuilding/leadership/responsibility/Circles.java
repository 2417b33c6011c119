package org.leaguebuilding.leadership.responsibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.graph.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the nodes of a graph that lie on a circle: those of its strongly connected components that have more than one node, as
 * Tarjan finds them. In time linear in nodes and edges, and with a stack of its own, however deep the graph is.
 */
final class Circles {

    private static final int UNSEEN = 0;

    private final Graph<String> graph;
    private final ImmutableList<String> nodes;
    private final Map<String, Integer> indices;

    /** When each node was entered, from 1. */
    private final int[] entered;

    /** The earliest node, by when it was entered, that is known to be reached from each node and not to be complete yet. */
    private final int[] reached;

    private final boolean[] complete;
    private final Deque<Step> way = new ArrayDeque<>();
    private final List<Integer> incomplete = new ArrayList<>();
    private final ImmutableSet.Builder<String> circling = ImmutableSet.builder();
    private int clock = UNSEEN;

    private Circles(Graph<String> graph) {
        this.graph = graph;
        this.nodes = ImmutableList.copyOf(graph.nodes());
        this.indices = Maps.newHashMapWithExpectedSize(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            indices.put(nodes.get(i), i);
        }
        this.entered = new int[nodes.size()];
        this.reached = new int[nodes.size()];
        this.complete = new boolean[nodes.size()];
    }

    /** The nodes that lie on a circle, in any order. */
    static ImmutableSet<String> of(Graph<String> graph) {
        Circles circles = new Circles(graph);
        for (int node = 0; node < circles.nodes.size(); node++) {
            if (circles.entered[node] == UNSEEN) {
                circles.goThroughAllFrom(node);
            }
        }
        return circles.circling.build();
    }

    private void goThroughAllFrom(int start) {
        enter(start);
        while (!way.isEmpty()) {
            Step step = way.getLast();
            if (step.successors().hasNext()) {
                meet(
                        step.node(),
                        Objects.requireNonNull(indices.get(step.successors().next())));
            } else {
                way.removeLast();
                leave(step.node());
            }
        }
    }

    private void enter(int node) {
        clock++;
        entered[node] = clock;
        reached[node] = clock;
        incomplete.add(node);
        way.addLast(new Step(node, graph.successors(nodes.get(node)).iterator()));
    }

    private void meet(int node, int successor) {
        if (entered[successor] == UNSEEN) {
            enter(successor);
        } else if (!complete[successor]) {
            reached[node] = Math.min(reached[node], entered[successor]);
        }
    }

    private void leave(int node) {
        if (reached[node] == entered[node]) {
            complete(incomplete.subList(incomplete.lastIndexOf(node), incomplete.size()));
        }
        if (!way.isEmpty()) {
            int before = way.getLast().node();
            reached[before] = Math.min(reached[before], reached[node]);
        }
    }

    /** Takes what is left of the nodes from one on, which are a component of their own. */
    private void complete(List<Integer> component) {
        for (int node : component) {
            complete[node] = true;
            if (component.size() > 1) {
                circling.add(nodes.get(node));
            }
        }
        component.clear();
    }

    /** A node on the way from the start, with the successors that are still to be met. */
    private record Step(int node, Iterator<String> successors) {}
}
