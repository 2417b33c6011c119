package org.leaguebuilding.diagnosis;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The problems that the source names: three in one breath (P16, the second taken up again in P61), and a fourth (P62). */
public enum Problem implements Coded {
    /** Recognition is low: those who lead do not see League building as their task (P16). */
    LOW_RECOGNITION("low-recognition", "认识程度不高", Provision.P16),
    /** Development is uneven across units (P16, P61). */
    UNEVEN_DEVELOPMENT("uneven-development", "发展不平衡", Provision.P61),
    /** Activities are too few (P16). */
    TOO_FEW_ACTIVITIES("too-few-activities", "活动开展不够", Provision.P16),
    /** Work moves only when it is pushed from above (P62). */
    PUSHED_WORK("pushed-work", "推一推就动一动", Provision.P62);

    private final String code;
    private final String term;
    private final Provision provision;

    Problem(String code, String term, Provision provision) {
        this.code = code;
        this.term = term;
        this.provision = provision;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }

    /**
     * The provision that describes the problem most closely.
     *
     * @return P16, P61 or P62
     */
    public Provision provision() {
        return provision;
    }
}
