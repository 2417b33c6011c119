package org.leaguebuilding.organization;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The condition of a League organization; three of them are weak and make a gap in coverage (P13). */
public enum OrganizationCondition implements Coded {
    /** Sound. */
    SOUND("sound", "健全"),
    /** Weakened or gone through bankruptcy or restructuring. */
    WEAKENED("weakened", "削弱或消失", "削弱"),
    /** Not yet established. */
    ABSENT("absent", "尚未建立"),
    /** Established, but lacking vitality. */
    LIFELESS("lifeless", "缺乏活力");

    private final String code;
    private final String term;
    private final ImmutableList<String> formerTerms;

    OrganizationCondition(String code, String term, String... formerTerms) {
        this.code = code;
        this.term = term;
        this.formerTerms = ImmutableList.copyOf(formerTerms);
    }

    /** {@return the provision that tells the conditions apart} */
    public Provision provision() {
        return Provision.P13;
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
