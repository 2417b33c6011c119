package org.leaguebuilding.json.receipt;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * What a report has to say so that it can be made again elsewhere, years later: exactly which edition judged exactly which
 * bytes, with which version of the library. Immutable and thread-safe.
 *
 * @param editionHash the hash of everything that the edition sets: its rules with severities and provisions, its parameters
 *     with their values
 * @param asOf the day as of which the edition's statutory figures were taken
 * @param libraryVersion the version of the library
 * @param subjectHash the hash of the subject's canonical bytes
 * @param judgingHash the same hash as that of the edition, but for titles and words: two editions with the same one judge by the same
 *     rules and figures, where code that a host added is known by its id alone; present where the edition has something of its own
 * @param documents the content hashes of the documents that the edition was made of, the one next to the shipped edition first: a
 *     replay needs these files; empty where it was not made of documents
 */
public record DecisionReceipt(
        String editionHash,
        LocalDate asOf,
        String libraryVersion,
        String subjectHash,
        Optional<String> judgingHash,
        ImmutableList<String> documents)
        implements HasForm {

    private static final String TYPE = "DecisionReceipt";

    /**
     * Takes the parts.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if a text is blank, over-long or has control characters
     */
    public DecisionReceipt {
        Structure.id(TYPE, "editionHash", editionHash);
        Structure.date(TYPE, "asOf", asOf);
        Structure.id(TYPE, "libraryVersion", libraryVersion);
        Structure.id(TYPE, "subjectHash", subjectHash);
        Structure.given(TYPE, "judgingHash", judgingHash);
        judgingHash.ifPresent(hash -> Structure.id(TYPE, "judgingHash", hash));
        Structure.given(TYPE, "documents", documents);
        Structure.ids(TYPE, "documents", documents);
    }
}
