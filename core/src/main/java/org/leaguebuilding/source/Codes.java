package org.leaguebuilding.source;

import com.google.common.base.CaseFormat;

/** Wire codes of constants. */
final class Codes {
    private Codes() {}

    static String kebab(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }
}
