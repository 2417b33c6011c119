package org.leaguebuilding.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.OpenCode;

/**
 * A new field of League building (P37): kinds of organization and quarter that the traditional network does not reach. The
 * set is open. Immutable and thread-safe.
 *
 * @param code the code; lower-case kebab-case, at most 64 characters
 */
public record NewField(String code) implements OpenCode, HasForm {

    /** New economic organizations. */
    public static final NewField NEW_ECONOMIC = of("new-economic");

    /** New social organizations. */
    public static final NewField NEW_SOCIAL = of("new-social");

    /** Non-public economic organizations. */
    public static final NewField NON_PUBLIC = of("non-public");

    /** Foreign-funded enterprises. */
    public static final NewField FOREIGN_FUNDED = of("foreign-funded");

    /** Upscale residential estates. */
    public static final NewField UPSCALE_ESTATE = of("upscale-estate");

    private static final ImmutableList<NewField> BUILT_IN =
            ImmutableList.of(NEW_ECONOMIC, NEW_SOCIAL, NON_PUBLIC, FOREIGN_FUNDED, UPSCALE_ESTATE);

    private static final ImmutableMap<String, NewField> TERMS = ImmutableMap.ofEntries(
            Map.entry("新经济组织", NEW_ECONOMIC),
            Map.entry("社会组织", NEW_SOCIAL),
            Map.entry("非公经济组织", NON_PUBLIC),
            Map.entry("外资企业", FOREIGN_FUNDED),
            Map.entry("高档住宅小区", UPSCALE_ESTATE));

    /**
     * Takes the code.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public NewField {
        Structure.code("NewField", "code", code);
    }

    /**
     * Takes the code of a field, built in or a host's own.
     *
     * @param code the code; lower-case kebab-case
     * @return the value
     * @throws org.leaguebuilding.validation.MalformedValueException if it is not lower-case kebab-case
     */
    public static NewField of(String code) {
        return new NewField(code);
    }

    /**
     * The members of the set that the library knows.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<NewField> builtIn() {
        return BUILT_IN;
    }

    /**
     * The Chinese terms that are accepted as aliases where JSON is read.
     *
     * @return the members by term
     */
    public static ImmutableMap<String, NewField> terms() {
        return TERMS;
    }

    /**
     * The provision that opens the set, a city's own fields included.
     *
     * @return {@link Provision#P37}
     */
    public Provision provision() {
        return Provision.P37;
    }

    @Override
    public String toString() {
        return code;
    }
}
