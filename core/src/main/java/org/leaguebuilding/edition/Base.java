package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.structure.Structure;

/** What an edition starts with. Immutable, thread-safe and equal by value. */
public sealed interface Base extends OfEditionFile {

    /**
     * An edition that the library ships.
     *
     * @param edition its id
     * @param asOf the day as of which statutory figures are taken; absent for the day of the edition itself
     */
    record Shipped(String edition, Optional<LocalDate> asOf) implements Base {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public Shipped {
            Structure.given("Shipped", "edition", edition);
            Structure.given("Shipped", "asOf", asOf);
        }
    }

    /**
     * Another edition that is data.
     *
     * @param id its id
     * @param hash the hash of its content, as {@link EditionDocument#contentHash()} gives it
     */
    record OfDocument(String id, String hash) implements Base {

        /**
         * Takes the components.
         *
         * @throws org.leaguebuilding.validation.MalformedValueException if one is null
         */
        public OfDocument {
            Structure.given("OfDocument", "id", id);
            Structure.given("OfDocument", "hash", hash);
        }
    }

    /**
     * An edition that the library ships, as of a day.
     *
     * @param edition its id, such as {@code wuhan-2005}
     * @param asOf the day as of which statutory figures are taken
     * @return the base
     */
    static Base shipped(String edition, LocalDate asOf) {
        requireNonNull(edition, "edition");
        return new Shipped(edition, Optional.of(requireNonNull(asOf, "asOf")));
    }

    /**
     * Another edition that is data.
     *
     * @param document the other one
     * @return the base
     */
    static Base of(EditionDocument document) {
        requireNonNull(document, "document");
        return new OfDocument(document.id(), document.contentHash());
    }
}
