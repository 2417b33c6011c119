package org.leaguebuilding.responsibility;

import java.util.BitSet;

/**
 * Finds the nodes of a graph that lie on a circle: those of its strongly connected components that have more than one node, as
 * Tarjan finds them. In time linear in nodes and edges, and with a stack of its own, however deep the graph is. Nodes are
 * numbers from 0.
 */
final class Circles {

    private static final int UNSEEN = 0;

    /** By node: the nodes that an edge leads to. */
    private final int[][] edges;

    /** When each node was entered, from 1. */
    private final int[] entered;

    /** The earliest node, by when it was entered, that is known to be reached from each node and not to be complete yet. */
    private final int[] reached;

    /** How many edges of each node were gone along. */
    private final int[] gone;

    /** The nodes on the way from the start. */
    private final int[] way;

    private int wayLength;

    /** The nodes that were entered and whose components are not complete yet, in that order. */
    private final int[] incomplete;

    private int incompleteLength;
    private final BitSet complete = new BitSet();
    private final BitSet circling = new BitSet();
    private int clock = UNSEEN;

    private Circles(int[][] edges) {
        this.edges = edges;
        this.entered = new int[edges.length];
        this.reached = new int[edges.length];
        this.gone = new int[edges.length];
        this.way = new int[edges.length];
        this.incomplete = new int[edges.length];
    }

    /** The nodes that lie on a circle. */
    static BitSet of(int[][] edges) {
        Circles circles = new Circles(edges);
        for (int node = 0; node < edges.length; node++) {
            if (circles.entered[node] == UNSEEN) {
                circles.goThroughAllFrom(node);
            }
        }
        return circles.circling;
    }

    private void goThroughAllFrom(int start) {
        enter(start);
        while (wayLength > 0) {
            int node = way[wayLength - 1];
            if (gone[node] < edges[node].length) {
                meet(node, edges[node][gone[node]++]);
            } else {
                wayLength--;
                leave(node);
            }
        }
    }

    private void enter(int node) {
        clock++;
        entered[node] = clock;
        reached[node] = clock;
        incomplete[incompleteLength++] = node;
        way[wayLength++] = node;
    }

    private void meet(int node, int next) {
        if (entered[next] == UNSEEN) {
            enter(next);
        } else if (!complete.get(next)) {
            reached[node] = Math.min(reached[node], entered[next]);
        }
    }

    private void leave(int node) {
        if (reached[node] == entered[node]) {
            completeFrom(node);
        }
        if (wayLength > 0) {
            int before = way[wayLength - 1];
            reached[before] = Math.min(reached[before], reached[node]);
        }
    }

    /** Takes what is left of the nodes from one on, which are a component of their own. */
    private void completeFrom(int first) {
        boolean several = incomplete[incompleteLength - 1] != first;
        int node;
        do {
            node = incomplete[--incompleteLength];
            complete.set(node);
            circling.set(node, several);
        } while (node != first);
    }
}
