package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a path into a subject and calls the elements of lists by their ids.
 *
 * @param checked the subject, if it is known
 * @param facts its facts
 * @param innermost the name of the innermost element, if it was written down
 */
record ElementPath(
        Checked<?> checked, FactIndex facts, @Nullable String innermost) {

    String write(FactPlace place) {
        StringBuilder written = new StringBuilder();
        Object value = checked.subject();
        int from = 0;
        for (FactPlace.Element element : place.elements()) {
            int to = element.list().length();
            boolean last = place.fact().indexOf("[]", to + 1) < 0;
            value = enter(follow(value, element.list(), from), element.index());
            written.append(element.list(), from, to)
                    .append('[')
                    .append(name(value, element, last ? innermost : null))
                    .append(']');
            from = to + "[]".length();
        }
        return written.append(place.fact().substring(from)).toString();
    }

    private @Nullable Object follow(@Nullable Object owner, String list, int from) {
        Object value = owner;
        for (int dot = list.indexOf('.', from + 1); dot > 0; dot = list.indexOf('.', dot + 1)) {
            value = facts.read(value, list.substring(0, dot));
        }
        return facts.read(value, list);
    }

    private static @Nullable Object enter(@Nullable Object value, int index) {
        return value instanceof ImmutableList<?> list && index < list.size() ? list.get(index) : null;
    }

    private String name(@Nullable Object value, FactPlace.Element element, @Nullable String name) {
        return Optional.ofNullable(facts.read(value, element.list() + "[].id"))
                .or(() -> Optional.ofNullable(facts.read(value, element.list() + "[].unitId")))
                .map(String::valueOf)
                .or(() -> Optional.ofNullable(name))
                .or(() -> checked.nameOf(element.list(), element.index()))
                .orElseGet(() -> String.valueOf(element.index()));
    }
}
