package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One place in which two documents differ.
 *
 * @param path where, by property names and indexes
 * @param before its value in the first, as JSON; empty where it is absent there
 * @param after its value in the second
 */
public record Change(String path, Optional<String> before, Optional<String> after) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What has to be done to the first to get the second. */
    static ImmutableList<Change> between(JsonExample first, JsonExample second) {
        List<Change> changes = new ArrayList<>();
        compare("", MAPPER.readTree(first.canonical()), MAPPER.readTree(second.canonical()), changes);
        return ImmutableList.copyOf(changes);
    }

    /**
     * The change as lines of a patch.
     *
     * @return what is taken away, then what is put there
     */
    public String lines() {
        return before.map(value -> "- " + path + ": " + value + "\n").orElse("")
                + after.map(value -> "+ " + path + ": " + value + "\n").orElse("");
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<Change> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            compareProperties(path, before, after, changes);
        } else if (before.isArray() && after.isArray() && holdsDocuments(before) && holdsDocuments(after)) {
            compareElements(path, before, after, changes);
        } else {
            changes.add(new Change(path, Optional.of(before.toString()), Optional.of(after.toString())));
        }
    }

    private static void compareProperties(String path, JsonNode before, JsonNode after, List<Change> changes) {
        for (String name : Sets.union(
                Sets.newLinkedHashSet(before.propertyNames()), Sets.newLinkedHashSet(after.propertyNames()))) {
            String below = path.isEmpty() ? name : path + "." + name;
            compareOptional(below, before.optional(name), after.optional(name), changes);
        }
    }

    /** Elements at both ends that are the same in both are left out; what is between is compared one by one. */
    private static void compareElements(String path, JsonNode before, JsonNode after, List<Change> changes) {
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        for (int i = same; i < Math.max(before.size(), after.size()) - end; i++) {
            compareOptional(
                    path + "[" + i + "]",
                    i < before.size() - end ? before.optional(i) : Optional.empty(),
                    i < after.size() - end ? after.optional(i) : Optional.empty(),
                    changes);
        }
    }

    private static void compareOptional(
            String path, Optional<JsonNode> before, Optional<JsonNode> after, List<Change> changes) {
        if (before.isPresent() && after.isPresent()) {
            compare(path, before.get(), after.get(), changes);
        } else if (before.isPresent() || after.isPresent()) {
            changes.add(new Change(path, before.map(JsonNode::toString), after.map(JsonNode::toString)));
        }
    }

    private static boolean holdsDocuments(JsonNode array) {
        return array.isEmpty() || array.get(0).isObject();
    }
}
