package org.leaguebuilding.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.OpenCode;

/**
 * A kind of social resource that communities put together and share (P21, P29). The set is open. Immutable and
 * thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record ResourceKind(String code) implements OpenCode, HasForm {

    /** A venue. */
    public static final ResourceKind VENUE = of("venue");

    /** Funding. */
    public static final ResourceKind FUNDING = of("funding");

    /** A cadre's time. */
    public static final ResourceKind CADRE = of("cadre");

    /** Volunteers. */
    public static final ResourceKind VOLUNTEERS = of("volunteers");

    /** Equipment. */
    public static final ResourceKind EQUIPMENT = of("equipment");

    private static final ImmutableList<ResourceKind> BUILT_IN =
            ImmutableList.of(VENUE, FUNDING, CADRE, VOLUNTEERS, EQUIPMENT);

    private static final ImmutableMap<String, ResourceKind> TERMS = ImmutableMap.ofEntries(
            Map.entry("场地", VENUE),
            Map.entry("经费", FUNDING),
            Map.entry("团干部", CADRE),
            Map.entry("志愿者", VOLUNTEERS),
            Map.entry("器材", EQUIPMENT));

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public ResourceKind {
        Structure.code("ResourceKind", "code", code);
    }

    /**
     * Takes the code of a kind, built in or a host's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public static ResourceKind of(String code) {
        return new ResourceKind(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<ResourceKind> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, ResourceKind> terms() {
        return TERMS;
    }

    @Override
    public String toString() {
        return code;
    }
}
