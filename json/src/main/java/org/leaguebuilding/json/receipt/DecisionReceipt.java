package org.leaguebuilding.json.receipt;

import java.time.LocalDate;
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
 */
public record DecisionReceipt(String editionHash, LocalDate asOf, String libraryVersion, String subjectHash)
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
    }
}
