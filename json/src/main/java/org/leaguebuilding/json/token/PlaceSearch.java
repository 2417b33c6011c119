package org.leaguebuilding.json.token;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where many values of one document stand, in one pass over it. Not thread-safe. */
public final class PlaceSearch {

    private final Step root = new Step(null);

    private PlaceSearch() {}

    /**
     * Where values begin.
     *
     * @param opener opens the document
     * @param document the document
     * @param paths the values: names of properties, indices in lists and keys, from the outside in
     * @return the place of each; of the innermost value around it where the document does not have it
     * @throws org.leaguebuilding.json.input.MalformedJsonException if the document is no JSON
     */
    public static ImmutableList<Position> find(
            Opener opener, Document document, ImmutableList<ImmutableList<String>> paths) {
        PlaceSearch search = new PlaceSearch();
        ImmutableList.Builder<Step> wanted = ImmutableList.builder();
        for (ImmutableList<String> path : paths) {
            wanted.add(search.step(path));
        }
        Document text = document.withoutMark();
        try (TokenSource in = opener.begin(text)) {
            walk(in, search.root);
        }
        return positions(text, wanted.build());
    }

    private Step step(ImmutableList<String> path) {
        Step at = root;
        for (String name : path) {
            Step outer = at;
            at = outer.within.computeIfAbsent(name, inner -> new Step(outer));
        }
        return at;
    }

    /** Goes through the value at which the source stands, to its end. */
    private static void walk(TokenSource in, @Nullable Step wanted) {
        int index = 0;
        if (wanted != null && wanted.offset < 0) {
            wanted.offset = in.tokenOffset();
        }
        boolean array = in.token() == Token.ARRAY;
        if (!array && in.token() != Token.OBJECT) {
            return;
        }
        if (wanted == null || wanted.within.isEmpty()) {
            skip(in);
            return;
        }
        int depth = in.depth();
        in.advance();
        while (in.depth() >= depth) {
            String name = array ? Integer.toString(index++) : in.name();
            if (!array) {
                in.advance();
            }
            walk(in, wanted.within.get(name));
            in.advance();
        }
    }

    private static void skip(TokenSource in) {
        int depth = in.depth();
        while (in.depth() >= depth) {
            in.advance();
        }
    }

    private static ImmutableList<Position> positions(Document document, ImmutableList<Step> wanted) {
        long[] offsets =
                wanted.stream().mapToLong(Step::place).sorted().distinct().toArray();
        ImmutableList<Position> inOrder = document.positions(offsets);
        Map<Long, Position> byOffset = new HashMap<>();
        for (int i = 0; i < offsets.length; i++) {
            byOffset.put(offsets[i], inOrder.get(i));
        }
        return wanted.stream()
                .map(step -> byOffset.getOrDefault(step.place(), Position.UNKNOWN))
                .collect(ImmutableList.toImmutableList());
    }

    /** A value on the way to one that is wanted. */
    private static final class Step {

        private final @Nullable Step around;
        private final Map<String, Step> within = new LinkedHashMap<>();
        private long offset = -1;

        Step(@Nullable Step around) {
            this.around = around;
        }

        /** Its offset, or that of the innermost value around it that is there. */
        long place() {
            return offset < 0 && around != null ? around.place() : offset;
        }
    }
}
