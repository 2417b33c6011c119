package org.leaguebuilding.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * A provision that a city or a host system has set for itself. Immutable and thread-safe.
 *
 * @param id lower-case letters and digits in parts joined by {@code -} or {@code .}, at most {@value #MAX_ID_LENGTH}
 *     characters, for example {@code "wuhan.courtyard-mode"}; not a letter {@code p} with two digits, not {@code none},
 *     and not starting with {@code statute.}
 * @param title what it says, in a few words
 * @param document the document that sets it, as the city or host cites it
 */
public record LocalProvision(String id, LocalizedText title, LocalizedText document) implements Basis {

    private static final String TYPE = "LocalProvision";

    /** The most characters that an id has. */
    public static final int MAX_ID_LENGTH = 128;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern RESERVED = Pattern.compile("p[0-9]{2}|none|statute\\..*");

    /**
     * Makes a local provision.
     *
     * @param id its id
     * @param title its title
     * @param document its document
     * @throws MalformedValueException if the id has another shape or is reserved; the message names {@code id}
     */
    public LocalProvision {
        Structure.given(TYPE, "id", id);
        Structure.given(TYPE, "title", title);
        Structure.given(TYPE, "document", document);
        if (id.length() > MAX_ID_LENGTH || !SHAPE.matcher(id).matches()) {
            throw new MalformedValueException(TYPE, "id", id, Expectation.PROVISION_ID);
        }
        if (RESERVED.matcher(id).matches()) {
            throw new MalformedValueException(TYPE, "id", id, Expectation.OWN_ID);
        }
    }

    /** {@inheritDoc} */
    @Override
    public String title(Locale locale) {
        return title.in(locale);
    }
}
