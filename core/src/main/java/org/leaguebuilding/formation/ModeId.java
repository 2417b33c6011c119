package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.OpenCode;

/**
 * The id of a formation mode. The source speaks of six and names four, "and so on" (P24): the four are built in, and nothing
 * claims to know the other two. Immutable and thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record ModeId(String code) implements OpenCode, HasForm {

    /** Independent formation (P25). P41 calls it by a second term in the new fields; both are read as this mode. */
    public static final ModeId INDEPENDENT = of("independent");

    /** Joint formation (P28, P29). */
    public static final ModeId JOINT = of("joint");

    /** Industry formation (P30). */
    public static final ModeId INDUSTRY = of("industry");

    /** Market formation (P31). */
    public static final ModeId MARKET = of("market");

    private static final ImmutableList<ModeId> BUILT_IN = ImmutableList.of(INDEPENDENT, JOINT, INDUSTRY, MARKET);

    private static final ImmutableMap<String, ModeId> TERMS = ImmutableMap.ofEntries(
            Map.entry("独立建团", INDEPENDENT),
            Map.entry("单独建团", INDEPENDENT),
            Map.entry("联合建团", JOINT),
            Map.entry("行业建团", INDUSTRY),
            Map.entry("市场建团", MARKET));

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public ModeId {
        Structure.code("ModeId", "code", code);
    }

    /**
     * Takes the code of a mode, built in or a host's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public static ModeId of(String code) {
        return new ModeId(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<ModeId> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, ModeId> terms() {
        return TERMS;
    }

    // Written out, as checks compare codes: a record's own is put together at run time, and more than the JIT takes in.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ModeId that && code.equals(that.code));
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
