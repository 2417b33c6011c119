package org.leaguebuilding.assessment;

import org.leaguebuilding.value.Coded;

/** What an attestation comes to, as messages name it. An attestation that was not made has no state. */
public enum AttestationState implements Coded {
    /** It is there, and something shows it. */
    EVIDENCED("evidenced", "有佐证"),
    /** It is said to be there, and nothing shows it. */
    UNEVIDENCED("unevidenced", "未附佐证"),
    /** It is not there. */
    DENIED("denied", "不具备");

    private final String code;
    private final String term;

    AttestationState(String code, String term) {
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
