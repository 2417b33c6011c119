package org.leaguebuilding.benchmarks.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;

/**
 * Where a list stands in a document, by way of the first element of each list around it.
 *
 * @param properties the properties on the way; an empty one stands for the first element
 */
record ListPath(ImmutableList<String> properties) {

    private static final String FIRST_ELEMENT = "";

    /** The paths of all lists of a document that have an element. */
    static ImmutableList<ListPath> in(JsonNode document) {
        ImmutableList.Builder<ListPath> found = ImmutableList.builder();
        find(document, new ListPath(ImmutableList.of()), found);
        return found.build();
    }

    private static void find(JsonNode node, ListPath path, ImmutableList.Builder<ListPath> found) {
        if (node instanceof ArrayNode list && !list.isEmpty()) {
            found.add(path);
            find(list.get(0), path.then(FIRST_ELEMENT), found);
        }
        node.fieldNames().forEachRemaining(property -> find(node.get(property), path.then(property), found));
    }

    private ListPath then(String property) {
        return new ListPath(
                ImmutableList.<String>builder().addAll(properties).add(property).build());
    }

    /** What stands there. */
    <N extends JsonNode> N in(JsonNode document, Class<N> type) {
        JsonNode node = document;
        for (String property : properties) {
            node = property.equals(FIRST_ELEMENT) ? node.get(0) : node.get(property);
        }
        return type.cast(node);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String property : properties) {
            boolean first = property.equals(FIRST_ELEMENT);
            text.append(first ? "[]" : text.isEmpty() ? property : "." + property);
        }
        return text.toString();
    }
}
