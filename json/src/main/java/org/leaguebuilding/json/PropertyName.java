package org.leaguebuilding.json;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.Locale;
import org.leaguebuilding.json.input.UnknownProperty;

/** The name of a property that was kept, as JSON has it. */
final class PropertyName {

    private static final Escaper ESCAPED = escaper();

    private PropertyName() {}

    private static Escaper escaper() {
        Escapers.Builder escapes = Escapers.builder();
        for (char c = 0; c < ' '; c++) {
            escapes.addEscape(c, String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return escapes.addEscape('"', "\\\"").addEscape('\\', "\\\\").build();
    }

    static String of(UnknownProperty property) {
        String segment = property.pointer().substring(property.pointer().lastIndexOf('/') + 1);
        return "\"" + ESCAPED.escape(segment.replace("~1", "/").replace("~0", "~")) + "\"";
    }
}
