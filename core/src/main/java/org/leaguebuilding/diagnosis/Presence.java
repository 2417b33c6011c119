package org.leaguebuilding.diagnosis;

import java.util.List;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Coded;

/** Whether a problem is there. */
public enum Presence implements Coded {
    /** The figures show the problem. */
    PRESENT("present", "存在"),
    /** The figures rule the problem out. */
    NOT_PRESENT("not-present", "不存在"),
    /** The figures known so far decide it neither way. */
    UNDETERMINED("undetermined", "无法判定");

    private final String code;
    private final String term;

    Presence(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /**
     * The presence of a problem by all evidence of it: it is there if any shows it, and ruled out only if all does.
     *
     * @param evidence the evidence
     * @return the presence
     */
    public static Presence of(List<Evidence> evidence) {
        return ofAbsence(
                evidence.stream().map(Evidence::presence).map(Presence::absence).reduce(Truth.TRUE, Truth::and));
    }

    /**
     * {@return the presence of a problem whose absence is true, false or unknown}
     *
     * @param absent the truth of its absence
     */
    public static Presence ofAbsence(Truth absent) {
        return switch (absent) {
            case TRUE -> NOT_PRESENT;
            case FALSE -> PRESENT;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    /** The truth of the problem's absence. */
    Truth absence() {
        return switch (this) {
            case NOT_PRESENT -> Truth.TRUE;
            case PRESENT -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }
}
