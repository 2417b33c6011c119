package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.LocalizedText;

/**
 * The statement that no provision exists, and why something stands in the policy all the same. Immutable
 * and thread-safe.
 *
 * @param reason why there is none
 */
public record NoProvision(LocalizedText reason) implements Basis {
    /** The id of every statement of this kind. */
    public static final String ID = "none";

    /**
     * Makes a statement of its reason.
     *
     * @param reason why there is none
     */
    public NoProvision {
        Structure.given("NoProvision", "reason", reason);
    }

    /**
     * States why there is no provision.
     *
     * @param reason the reason in both languages
     * @return the statement
     */
    public static NoProvision because(LocalizedText reason) {
        return new NoProvision(reason);
    }

    /** {@inheritDoc} It is always {@value #ID}. */
    @Override
    public String id() {
        return ID;
    }

    /** {@inheritDoc} It is the reason. */
    @Override
    public String title(Locale locale) {
        return reason.in(locale);
    }
}
