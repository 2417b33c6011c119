package org.leaguebuilding.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.PrettyJson;
import org.leaguebuilding.testing.fixture.RuleCase;

/**
 * A subject as JSON.
 *
 * @param canonical the document, without blanks
 */
public record JsonExample(String canonical) {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    /** The subject as JSON, where its kind has a form. */
    static Optional<JsonExample> of(RuleCase<?> each, Object subject) {
        return JSON.forms().all().stream()
                .filter(type -> type.type().equals(each.family().subject().subjectClass()))
                .map(type -> new JsonExample(write(type, subject)))
                .findFirst();
    }

    private static <T> String write(Form<T> type, Object subject) {
        return new String(JSON.write(type, type.type().cast(subject)), UTF_8);
    }

    /**
     * The document for readers.
     *
     * @return it, a property each line
     */
    public String pretty() {
        return PrettyJson.of(canonical.getBytes(UTF_8)).strip();
    }
}
