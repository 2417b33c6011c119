package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;

/**
 * What a unit's name says. Names are written in many ways, with slips and cut off at the end; so this looks for the words
 * that tell one kind from the other. What stands in brackets is a remark, such as the village that a community includes.
 */
public enum UnitName {

    /** 居委会, 居民委员会, or a cut form of it, also after 社区. */
    RESIDENTS_COMMITTEE(UnitKind.COMMUNITY),

    /** 村委会 or 村民委员会, also after 社区. */
    VILLAGE(UnitKind.VILLAGE),

    /** 虚拟社区 or 虚拟生活区. */
    PLACEHOLDER(UnitKind.PLACEHOLDER),

    /** None of them: 社区 alone is the name of residents' committees and, in the countryside, of villages. */
    OPEN(UnitKind.DOUBTFUL);

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern VILLAGERS = Pattern.compile("村民委|村委");
    private static final Pattern RESIDENTS = Pattern.compile("居民委|居委|社区居民?$");
    private static final String VIRTUAL = "虚拟";

    private final UnitKind kind;

    UnitName(UnitKind kind) {
        this.kind = kind;
    }

    /**
     * Reads a name.
     *
     * @param name the unit's name
     * @return what it says
     */
    public static UnitName of(String name) {
        String words = BRACKETS.matcher(name).replaceAll("");
        if (words.contains(VIRTUAL)) {
            return PLACEHOLDER;
        }
        if (VILLAGERS.matcher(words).find()) {
            return VILLAGE;
        }
        return RESIDENTS.matcher(words).find() ? RESIDENTS_COMMITTEE : OPEN;
    }

    /** Whether a unit of that kind may have such a name. */
    boolean fits(UnitKind other) {
        return this == OPEN ? other != UnitKind.PLACEHOLDER : kind == other;
    }

    /**
     * The name of the value in messages.
     *
     * @return such as {@code residents-committee}
     */
    public String code() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
