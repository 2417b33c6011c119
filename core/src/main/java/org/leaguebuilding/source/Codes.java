package org.leaguebuilding.source;

import java.util.Locale;

/** Wire codes of constants. */
final class Codes {
    private Codes() {}

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
