package org.leaguebuilding.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.springframework.core.io.Resource;

/** Editions that are files of an application. */
final class EditionFiles {

    private EditionFiles() {}

    /** The edition of the last file; each may start with those before it. */
    static LeagueBuildingPolicy read(List<Resource> files) {
        List<EditionDocument> documents = new ArrayList<>();
        for (Resource file : files) {
            documents.add(read(file, documents));
        }
        EditionDocument last = documents.get(documents.size() - 1);
        return Editions.of(last, documents.toArray(new EditionDocument[0]));
    }

    private static EditionDocument read(Resource file, List<EditionDocument> known) {
        String name = file.getFilename();
        try {
            return EditionReader.create()
                    .read(name == null ? file.getDescription() : name, file.getContentAsByteArray(), known);
        } catch (IOException e) {
            throw new UncheckedIOException("league-building.edition-files: " + file.getDescription(), e);
        }
    }
}
