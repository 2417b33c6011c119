package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what the texts of a rule may name. Of several arguments of one name none can be named. Not thread-safe. */
final class Arguments {

    private final Map<String, List<Argument>> byName = new LinkedHashMap<>();

    void add(Argument argument) {
        byName.computeIfAbsent(argument.name(), name -> new ArrayList<>()).add(argument);
    }

    void addAll(Arguments others) {
        others.byName.values().forEach(each -> each.forEach(this::add));
    }

    void addBound(Optional<String> as, boolean lower, Object constant) {
        String plain = lower ? "minimum" : "maximum";
        String name = as.map(own -> own + (lower ? "Minimum" : "Maximum")).orElse(plain);
        add(Argument.constant(name, constant));
    }

    /** Those whose names are theirs alone, in the order in which they were added. */
    ImmutableList<Argument> all() {
        return byName.values().stream()
                .filter(each -> each.size() == 1)
                .map(each -> each.get(0))
                .collect(ImmutableList.toImmutableList());
    }

    /** The names of several. */
    ImmutableSet<String> namesOfSeveral() {
        return byName.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    ImmutableSet<String> names() {
        return all().stream().map(Argument::name).collect(ImmutableSet.toImmutableSet());
    }

    /** Those that are there even where a fact is absent. */
    ImmutableSet<String> namesOfConstants() {
        return all().stream().filter(Argument::always).map(Argument::name).collect(ImmutableSet.toImmutableSet());
    }
}
