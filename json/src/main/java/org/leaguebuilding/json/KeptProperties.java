package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.Locale;
import org.leaguebuilding.json.token.Members;

/** Puts properties that were kept back where they belong. */
final class KeptProperties {

    private static final Escaper ESCAPED = escaper();

    private KeptProperties() {}

    private static Escaper escaper() {
        Escapers.Builder escapes = Escapers.builder();
        for (char c = 0; c < ' '; c++) {
            escapes.addEscape(c, String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return escapes.addEscape('"', "\\\"").addEscape('\\', "\\\\").build();
    }

    static byte[] insert(byte[] canonical, ImmutableList<UnknownProperty> unknown) {
        if (unknown.isEmpty()) {
            return canonical;
        }
        ImmutableListMultimap.Builder<String, String> byOwner = ImmutableListMultimap.builder();
        for (UnknownProperty property : unknown) {
            byOwner.put(property.owner(), "\"" + ESCAPED.escape(property.name()) + "\":" + property.json());
        }
        return Members.insert(canonical, byOwner.build());
    }
}
