package org.leaguebuilding.analysis;

import org.leaguebuilding.value.Coded;

/** What can be wrong with an edition. */
public enum DefectKind implements Coded {
    /** No subject can be compliant, because rules contradict each other. */
    CONTRADICTION("contradiction", "规则相互矛盾"),
    /** A rule can never fail, so that it asks for nothing. */
    DEAD_RULE("dead-rule", "规则不起作用"),
    /** Where a rule fails another one always fails as well, so that it adds nothing. */
    IMPLIED_RULE("implied-rule", "规则重复"),
    /** A community in some state has no mode of formation. */
    GAP("gap", "缺少可用模式"),
    /** A fact that rules of the shipped edition read, and none of this one. */
    UNREAD_FACT("unread-fact", "事实无规则使用");

    private final String code;
    private final String term;

    DefectKind(String code, String term) {
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
