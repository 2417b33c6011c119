package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.value.Coded;

/** What a finding says about its rule. */
public enum FindingKind implements Coded {
    /** A rule of severity {@link Severity#VIOLATION} does not hold. */
    VIOLATION("violation", "不符合", "违规"),
    /** A rule of severity {@link Severity#CONCERN} does not hold. */
    CONCERN("concern", "关注"),
    /** A rule cannot be judged, for a fact that would matter is absent. */
    MISSING_FACT("missing-fact", "缺少事实", "事实缺失");

    private final String code;
    private final String term;
    private final ImmutableList<String> formerTerms;

    FindingKind(String code, String term, String... formerTerms) {
        this.code = code;
        this.term = term;
        this.formerTerms = ImmutableList.copyOf(formerTerms);
    }

    /**
     * What a rule's failure is.
     *
     * @param severity the rule's severity
     * @return the kind of its findings where it does not hold
     */
    static FindingKind ofFailure(Severity severity) {
        return severity == Severity.VIOLATION ? VIOLATION : CONCERN;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }

    @Override
    public ImmutableList<String> formerTerms() {
        return formerTerms;
    }
}
