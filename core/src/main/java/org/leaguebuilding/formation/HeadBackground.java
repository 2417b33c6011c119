package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.OpenCode;

/**
 * Where the head of a community's League organization comes from. Market formation names residents, the self-employed "and
 * the like" (P31), so the set is open. Immutable and thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record HeadBackground(String code) implements OpenCode, HasForm {

    /** A resident of the community. */
    public static final HeadBackground RESIDENT = of("resident");

    /** A self-employed person. */
    public static final HeadBackground SELF_EMPLOYED = of("self-employed");

    /** A cadre who is a Party member. */
    public static final HeadBackground PARTY_MEMBER_CADRE = of("party-member-cadre");

    /** A community worker. */
    public static final HeadBackground COMMUNITY_WORKER = of("community-worker");

    /** An employee of an enterprise. */
    public static final HeadBackground ENTERPRISE_EMPLOYEE = of("enterprise-employee");

    private static final ImmutableList<HeadBackground> BUILT_IN =
            ImmutableList.of(RESIDENT, SELF_EMPLOYED, PARTY_MEMBER_CADRE, COMMUNITY_WORKER, ENTERPRISE_EMPLOYEE);

    private static final ImmutableMap<String, HeadBackground> TERMS = ImmutableMap.ofEntries(
            Map.entry("社区居民", RESIDENT),
            Map.entry("个体经营者", SELF_EMPLOYED),
            Map.entry("党员干部", PARTY_MEMBER_CADRE),
            Map.entry("社区工作者", COMMUNITY_WORKER),
            Map.entry("企业职工", ENTERPRISE_EMPLOYEE));

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public HeadBackground {
        Structure.code("HeadBackground", "code", code);
    }

    /**
     * Takes the code of a background, built in or a host's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public static HeadBackground of(String code) {
        return new HeadBackground(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<HeadBackground> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, HeadBackground> terms() {
        return TERMS;
    }

    // Written out, as checks compare codes: a record's own is put together at run time, and more than the JIT takes in.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof HeadBackground that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
