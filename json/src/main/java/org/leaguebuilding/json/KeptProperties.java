package org.leaguebuilding.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.Locale;
import org.leaguebuilding.json.table.Table;
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

    /** Puts them into the document of a subject, which the table wrote. */
    static byte[] insert(byte[] canonical, ImmutableList<UnknownProperty> unknown, Table<?, ?> table) {
        if (unknown.isEmpty()) {
            return canonical;
        }
        ImmutableListMultimap.Builder<String, String> byOwner = ImmutableListMultimap.builder();
        for (UnknownProperty property : unknown) {
            byOwner.put(canonical(property.owner(), table), quoted(property.name()) + ":" + property.json());
        }
        return Members.insert(canonical, byOwner.build(), owner -> emptyMap(owner, table));
    }

    /** The document may have spelt a key by its term where the table writes its code. */
    private static String canonical(String owner, Table<?, ?> table) {
        return owner.isEmpty() ? owner : "/" + String.join("/", table.canonical(path(owner)));
    }

    private static ImmutableList<String> path(String pointer) {
        return ImmutableList.copyOf(Splitter.on('/').split(pointer.substring(1)));
    }

    /** The beginning of a member for values by key, which are left out where there are none; empty for anything else. */
    private static String emptyMap(String owner, Table<?, ?> table) {
        if (owner.isEmpty()) {
            return "";
        }
        ImmutableList<String> path = path(owner);
        return table.hasMapAt(path) ? quoted(path.get(path.size() - 1)) + ":" : "";
    }

    private static String quoted(String name) {
        return "\"" + ESCAPED.escape(name) + "\"";
    }
}
