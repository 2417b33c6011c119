package org.leaguebuilding.leadership;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The five duties of a district's leadership, each with the kind of holder that the source gives it (P46 to P50). */
public enum Duty implements Coded {
    /** To keep the whole in view and take it in hand entirely: the Party committee (P46). */
    OVERALL("overall", "统揽全局全面抓", HolderKind.PARTY_COMMITTEE, Provision.P46),
    /** To take it in hand directly: the leader in charge (P47). */
    DIRECT("direct", "直接抓", HolderKind.LEADER_IN_CHARGE, Provision.P47),
    /** To assist: the Party committee's organization department (P48). */
    ASSISTING("assisting", "协助抓", HolderKind.PARTY_ORGANIZATION_DEPARTMENT, Provision.P48),
    /** To see to the particulars: the League committee's secretary (P49). */
    SPECIFIC("specific", "具体抓", HolderKind.LEAGUE_COMMITTEE_SECRETARY, Provision.P49),
    /** To cooperate: other Party and government departments (P50). */
    COOPERATING("cooperating", "配合抓", HolderKind.OTHER_DEPARTMENT, Provision.P50);

    private final String code;
    private final String term;
    private final HolderKind holderKind;
    private final Provision provision;

    Duty(String code, String term, HolderKind holderKind, Provision provision) {
        this.code = code;
        this.term = term;
        this.holderKind = holderKind;
        this.provision = provision;
    }

    /**
     * The kind of holder that the source gives the duty.
     *
     * @return the right kind
     */
    public HolderKind holderKind() {
        return holderKind;
    }

    /** {@return the provision that the duty stands for} */
    public Provision provision() {
        return provision;
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
