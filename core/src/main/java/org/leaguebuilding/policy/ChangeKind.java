package org.leaguebuilding.policy;

import org.leaguebuilding.value.Coded;

/** What an edition can change in another one. */
public enum ChangeKind implements Coded {
    /** A parameter has another value. */
    PARAMETER("parameter", "参数调整"),
    /** A rule is not judged. */
    SWITCHED_OFF("switched-off", "规则停用"),
    /** A rule is judged in spite of an edition before that had switched it off. */
    SWITCHED_ON("switched-on", "规则恢复"),
    /** A rule has another severity. */
    SEVERITY("severity", "性质调整"),
    /** A rule has other words. */
    WORDS("words", "文字调整"),
    /** A rule is added. */
    RULE("rule", "增设规则"),
    /** A formation mode is added. */
    MODE("mode", "增设模式");

    private final String code;
    private final String term;

    ChangeKind(String code, String term) {
        this.code = code;
        this.term = term;
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
