package org.leaguebuilding.json.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.json.PrettyJson;

/**
 * Writes editions as files in their one canonical form: what was written comes back byte for byte from the same document. Comments of
 * a file that was read are not kept.
 */
public final class EditionWriter {

    private EditionWriter() {}

    /**
     * Writes JSON.
     *
     * @param document the document
     * @return the file, laid out for people
     */
    public static String json(EditionDocument document) {
        requireNonNull(document, "document");
        return PrettyJson.of(document.toJson().getBytes(UTF_8)) + "\n";
    }

    /**
     * Writes YAML: in block style, and texts in double quotes, each on one line.
     *
     * @param document the document
     * @return the file
     */
    public static String yaml(EditionDocument document) {
        requireNonNull(document, "document");
        return YamlText.of(document.toJson());
    }
}
