package org.leaguebuilding.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.OpenCode;

/**
 * The type of a community; joint formation asks for similar ones (P28). The source names no types: the four built-in ones
 * follow a provincial League committee's, and a city adds its own. Immutable and thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record CommunityType(String code) implements OpenCode, HasForm {

    /** Old residential community. */
    public static final CommunityType OLD_RESIDENTIAL = of("old-residential");

    /** Community of offices and trade. */
    public static final CommunityType OFFICE_AND_TRADE = of("office-and-trade");

    /** Newly built housing under property management. */
    public static final CommunityType NEW_ESTATE = of("new-estate");

    /** Former village. */
    public static final CommunityType VILLAGE_TURNED = of("village-turned");

    private static final ImmutableList<CommunityType> BUILT_IN =
            ImmutableList.of(OLD_RESIDENTIAL, OFFICE_AND_TRADE, NEW_ESTATE, VILLAGE_TURNED);

    private static final ImmutableMap<String, CommunityType> TERMS = ImmutableMap.ofEntries(
            Map.entry("老居民社区", OLD_RESIDENTIAL),
            Map.entry("机关商贸社区", OFFICE_AND_TRADE),
            Map.entry("新建住宅社区", NEW_ESTATE),
            Map.entry("村改居社区", VILLAGE_TURNED),
            // Documents that were written with a former term are still read.
            Map.entry("老居民区", OLD_RESIDENTIAL),
            Map.entry("机关商贸区", OFFICE_AND_TRADE),
            Map.entry("新建小区", NEW_ESTATE),
            Map.entry("村改社区", VILLAGE_TURNED));

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public CommunityType {
        Structure.code("CommunityType", "code", code);
    }

    /**
     * Takes the code of a type, built in or a host's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public static CommunityType of(String code) {
        return new CommunityType(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<CommunityType> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, CommunityType> terms() {
        return TERMS;
    }

    // Written out, as checks compare codes: a record's own is put together at run time, and more than the JIT takes in.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof CommunityType that && code.equals(that.code));
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
