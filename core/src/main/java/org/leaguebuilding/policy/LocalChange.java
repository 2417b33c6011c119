package org.leaguebuilding.policy;

import java.util.Optional;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * Something that a city's edition has otherwise than the edition that it starts with. Its origin is {@link Origin#LOCAL}.
 * Immutable and thread-safe.
 *
 * @param kind what is changed
 * @param id the id of the parameter, the rule or the mode
 * @param basis what the city rests the change on
 * @param edition the id of the edition that makes the change, which may be one that the present edition starts with
 * @param before what was there: the value of a parameter, the code of a severity; empty where something is added, and for words
 * @param reason why a rule is switched off; empty for all else
 */
public record LocalChange(
        ChangeKind kind,
        String id,
        Basis basis,
        String edition,
        Optional<String> before,
        Optional<LocalizedText> reason) {

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public LocalChange {
        Structure.given("LocalChange", "kind", kind);
        Structure.given("LocalChange", "id", id);
        Structure.given("LocalChange", "basis", basis);
        Structure.given("LocalChange", "edition", edition);
        Structure.given("LocalChange", "before", before);
        Structure.given("LocalChange", "reason", reason);
    }
}
