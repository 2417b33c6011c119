package org.leaguebuilding.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.statute.StatutoryFigures;
import org.leaguebuilding.validation.MalformedValueException;

/** The editions that the library ships. Thread-safe. */
public final class Editions {

    /** The speech dates itself to the days before 1 October 2005 (P75); figures are taken as of the last of them. */
    private static final LocalDate DAY_OF_SPEECH = LocalDate.of(2005, 9, 30);

    private static final LeagueBuildingPolicy WUHAN_2005 =
            new LeagueBuildingPolicy(EditionIds.WUHAN_2005, StatutoryFigures.asOf(DAY_OF_SPEECH), Changes.NONE);

    private static final Pattern AS_OF = Pattern.compile("wuhan-2005@(\\d{4}-\\d{2}-\\d{2})");

    private Editions() {}

    /**
     * The policy of Wuhan as of the speech of 2005, with the statutory figures known to be in force then. Its id is {@code
     * wuhan-2005}; {@link LeagueBuildingPolicy#asOf(LocalDate)} takes it to a later day.
     *
     * @return the edition, always the same instance
     */
    public static LeagueBuildingPolicy wuhan2005() {
        return WUHAN_2005;
    }

    /**
     * Makes an edition of a document.
     *
     * @param document what a city changes
     * @param known the documents that it may start with; nothing else is looked up
     * @return the edition
     * @throws org.leaguebuilding.edition.MalformedEditionException with all that is wrong with it, if anything is
     */
    public static LeagueBuildingPolicy of(EditionDocument document, EditionDocument... known) {
        requireNonNull(document, "document");
        requireNonNull(known, "known");
        return EditionAssembly.build(document, ImmutableList.copyOf(known), Optional.empty());
    }

    /**
     * Makes the edition of the last of several documents, each of which may start with those before it.
     *
     * @param documents what a city, its districts and so on change, in this order
     * @return the edition
     * @throws IllegalArgumentException if there are none
     * @throws org.leaguebuilding.edition.MalformedEditionException with all that is wrong with the last one, if anything is
     */
    public static LeagueBuildingPolicy ofLast(List<EditionDocument> documents) {
        ImmutableList<EditionDocument> all = ImmutableList.copyOf(requireNonNull(documents, "documents"));
        checkArgument(!all.isEmpty(), "documents: at least one is needed");
        return EditionAssembly.build(all.get(all.size() - 1), all, Optional.empty());
    }

    /**
     * Says what is wrong with a document, without making an edition of it.
     *
     * @param document what a city changes
     * @param known the documents that it may start with
     * @return what is wrong; nothing if an edition can be made of it
     */
    public static ImmutableList<EditionError> check(EditionDocument document, ImmutableList<EditionDocument> known) {
        requireNonNull(document, "document");
        requireNonNull(known, "known");
        return EditionAssembly.check(document, known);
    }

    /**
     * Looks a shipped edition up by the id that reports name.
     *
     * @param id {@code wuhan-2005} or that with a day, such as {@code wuhan-2005@2026-01-01}
     * @return the edition; empty if the id is not of that form or the day is not one that an edition can stand as of
     */
    public static Optional<LeagueBuildingPolicy> find(String id) {
        if (id.equals(WUHAN_2005.id())) {
            return Optional.of(WUHAN_2005);
        }
        Matcher asOf = AS_OF.matcher(id);
        if (!asOf.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WUHAN_2005.asOf(LocalDate.parse(asOf.group(1))));
        } catch (DateTimeParseException | MalformedValueException notADay) {
            return Optional.empty();
        }
    }
}
