package org.leaguebuilding.json.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.leaguebuilding.json.tree.Node;

/**
 * Values as they are written: a truth value is {@code true} or {@code false}, a whole number has no zeros before it, a decimal no
 * exponent; all else is a text. What YAML would make of it is of no account.
 */
final class Plain {

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})\\.[0-9]{1,30}");

    private Plain() {}

    /** The value of a text, a number or a truth value. */
    static Object of(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.quoted()) {
            return text;
        }
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        return DECIMAL.matcher(text).matches() ? (Object) new BigDecimal(text) : text;
    }

    /** The value of any node. */
    static Object of(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.elements().stream().map(Plain::of).collect(ImmutableList.<Object>toImmutableList());
        }
        if (node instanceof Node.Mapping map) {
            return map.entries().entrySet().stream()
                    .collect(ImmutableSortedMap.<Map.Entry<String, Node.Entry>, String, Object>toImmutableSortedMap(
                            String::compareTo,
                            Map.Entry::getKey,
                            entry -> of(entry.getValue().value())));
        }
        return of((Node.Scalar) node);
    }
}
