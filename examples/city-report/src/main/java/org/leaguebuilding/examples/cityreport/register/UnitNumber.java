package org.leaguebuilding.examples.cityreport.register;

import com.google.common.base.Ascii;

/**
 * What the last three digits of a unit's code say. The ranges are those in which the statistical register of 2023 numbers
 * the units of a subdistrict or town.
 */
public enum UnitNumber {

    /** 001 to 199. */
    RESIDENTS_COMMITTEE(UnitKind.COMMUNITY),

    /** 200 to 399. */
    VILLAGE(UnitKind.VILLAGE),

    /** 400 to 497: such as an industrial park or a campus. */
    LIKE_RESIDENTS_COMMITTEE(UnitKind.COMMUNITY),

    /** 500 to 597: such as the living area of a farm. */
    LIKE_VILLAGE(UnitKind.VILLAGE),

    /** 498 and 598. */
    PLACEHOLDER(UnitKind.PLACEHOLDER),

    /** Every other number. */
    OUTSIDE(UnitKind.DOUBTFUL);

    private static final int DIGITS = 3;

    private final UnitKind kind;

    UnitNumber(UnitKind kind) {
        this.kind = kind;
    }

    /**
     * Reads the last three digits of a code.
     *
     * @param code a code of twelve digits
     * @return what they say
     */
    public static UnitNumber of(String code) {
        int number = Integer.parseInt(code.substring(code.length() - DIGITS));
        if (number == 498 || number == 598) {
            return PLACEHOLDER;
        }
        if (number >= 1 && number <= 199) {
            return RESIDENTS_COMMITTEE;
        }
        if (number >= 200 && number <= 399) {
            return VILLAGE;
        }
        if (number >= 400 && number <= 497) {
            return LIKE_RESIDENTS_COMMITTEE;
        }
        return number >= 500 && number <= 597 ? LIKE_VILLAGE : OUTSIDE;
    }

    /** The kind of unit that has such a number, where its name does not contradict. */
    UnitKind kind() {
        return kind;
    }

    /**
     * The name of the value in messages.
     *
     * @return such as {@code like-village}
     */
    public String code() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
