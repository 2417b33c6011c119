package org.leaguebuilding.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/**
 * An edition on its way to the executors: the id of a shipped one, or the files of a city. It is broadcast, so that it arrives once at each executor,
 * and built there when the first line is checked. Thread-safe.
 */
final class Edition implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The id, where there is no file. */
    private final String id;

    private final ArrayList<String> names = new ArrayList<>();
    private final ArrayList<byte[]> contents = new ArrayList<>();

    private transient volatile @Nullable LeagueBuildingJson built;

    private Edition(String id) {
        this.id = id;
    }

    /**
     * The edition that was asked for.
     *
     * @param asked the id of a shipped edition, or files of the driver's machine, of which each may start with those before it
     * @return the edition, which has been built once, so that what is wrong with it is told before anything is sent
     * @throws JobRefusal if no edition has that id
     * @throws org.leaguebuilding.edition.MalformedEditionException if a file does not say an edition
     * @throws IOException if a file cannot be read
     */
    static Edition of(List<String> asked) throws IOException {
        Edition edition = new Edition(asked.get(0));
        if (EditionReader.isEditionFile(asked.get(0))) {
            for (String file : asked) {
                edition.names.add(file);
                edition.contents.add(Files.readAllBytes(Path.of(file)));
            }
        }
        LeagueBuildingJson unused = edition.json();
        return edition;
    }

    /** The edition with its reader and writer; built once. */
    LeagueBuildingJson json() {
        LeagueBuildingJson known = built;
        if (known == null) {
            synchronized (this) {
                known = built;
                if (known == null) {
                    known = LeagueBuildingJson.of(build());
                    built = known;
                }
            }
        }
        return known;
    }

    private LeagueBuildingPolicy build() {
        if (names.isEmpty()) {
            return Editions.find(id).orElseThrow(() -> new JobRefusal("edition.unknown", id));
        }
        List<EditionDocument> documents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            documents.add(EditionReader.create().read(names.get(i), contents.get(i), documents));
        }
        return Editions.ofLast(ImmutableList.copyOf(documents));
    }
}
