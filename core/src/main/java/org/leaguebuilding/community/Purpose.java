package org.leaguebuilding.community;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/**
 * What League building in communities is for: the responsibility that League organizations carry (P05) and the three
 * purposes that the source gives (P06, P07, P08). They set nothing that a subject could be checked against; a host shows
 * them as the reasons for the rules.
 */
public enum Purpose implements Coded {
    /** League organizations answer for youth work in communities (P05). */
    RESPONSIBILITY("responsibility", "做好社区青年工作、推进社区建设的责任", Provision.P05),
    /** The Party's base among urban youth (P06). */
    PARTY_BASE("party-base", "巩固党在城市青年中的执政基础", Provision.P06),
    /** The community's construction and development (P07). */
    COMMUNITY_DEVELOPMENT("community-development", "促进社区的建设和发展", Provision.P07),
    /** The League's own work in the new period (P08). */
    LEAGUE_DEVELOPMENT("league-development", "推动新时期共青团工作的发展", Provision.P08);

    private final String code;
    private final String term;
    private final Provision provision;

    Purpose(String code, String term, Provision provision) {
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
     * The provision that states the purpose.
     *
     * @return one of P05 to P08
     */
    public Provision provision() {
        return provision;
    }
}
