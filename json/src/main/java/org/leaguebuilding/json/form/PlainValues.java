package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.Map;
import org.leaguebuilding.assessment.Scheme;

/** Values of parameters, as edition files say them, as they stand in JSON. A scheme stands there by its id: it has a form of its own. */
final class PlainValues {

    private PlainValues() {}

    static Object of(Object value) {
        if (value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Iterable<?> several) {
            return Streams.stream(several).map(PlainValues::of).collect(ImmutableList.toImmutableList());
        }
        if (value instanceof Map<?, ?> entries) {
            ImmutableSortedMap.Builder<String, Object> said = ImmutableSortedMap.naturalOrder();
            entries.forEach((key, entry) -> said.put(key.toString(), of(entry)));
            return said.buildOrThrow();
        }
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof Scheme scheme) {
            return scheme.id();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
