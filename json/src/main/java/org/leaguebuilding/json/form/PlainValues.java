package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.util.Map;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.OpenCode;

/** Values of parameters as they stand in JSON. A scheme stands there by its id: it has a form of its own. */
final class PlainValues {

    private PlainValues() {}

    static Object of(Parameter<?> parameter) {
        return of(parameter.value());
    }

    private static Object of(Object value) {
        if (value instanceof Boolean) {
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
            entries.forEach((key, entry) -> said.put(text(key), of(entry)));
            return said.buildOrThrow();
        }
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof Coded code) {
            return code.code();
        }
        if (value instanceof OpenCode code) {
            return code.code();
        }
        if (value instanceof Scheme scheme) {
            return scheme.id();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
