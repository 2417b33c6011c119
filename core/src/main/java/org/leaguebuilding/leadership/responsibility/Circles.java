package org.leaguebuilding.leadership.responsibility;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graph;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the nodes of a graph that keep it from being free of circles. */
final class Circles {

    private Circles() {}

    /**
     * The nodes that lie on a circle or on a way from one circle to another: what remains when the ends of the graph are taken
     * away until there are none. In time linear in nodes and edges, however deep the graph is.
     */
    static ImmutableSet<String> of(Graph<String> graph) {
        MutableGraph<String> rest = Graphs.copyOf(graph);
        Deque<String> ends = new ArrayDeque<>();
        for (String node : graph.nodes()) {
            if (isEnd(node, rest)) {
                ends.add(node);
            }
        }
        while (!ends.isEmpty()) {
            String end = ends.remove();
            ImmutableSet<String> neighbours =
                    rest.nodes().contains(end) ? ImmutableSet.copyOf(rest.adjacentNodes(end)) : ImmutableSet.of();
            rest.removeNode(end);
            for (String neighbour : neighbours) {
                if (isEnd(neighbour, rest)) {
                    ends.add(neighbour);
                }
            }
        }
        return ImmutableSet.copyOf(rest.nodes());
    }

    private static boolean isEnd(String node, Graph<String> graph) {
        return graph.inDegree(node) == 0 || graph.outDegree(node) == 0;
    }
}
