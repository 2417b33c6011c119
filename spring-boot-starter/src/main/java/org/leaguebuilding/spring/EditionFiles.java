package org.leaguebuilding.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.json.JacksonGeneration;
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
        for (int i = 0; i < files.size(); i++) {
            try {
                documents.add(read(files.get(i), documents));
            } catch (MalformedEditionException e) {
                throw orderOf(files, i, e);
            }
        }
        return Editions.ofLast(documents);
    }

    private static EditionDocument read(Resource file, List<EditionDocument> known) {
        refuseFolder(file);
        String name = name(file);
        byte[] content = content(file);
        EditionReader reader = EditionReader.create();
        try {
            return reader.read(name, content, known);
        } catch (IllegalStateException e) {
            throw name.endsWith(".json") ? e : withoutYaml(file, e);
        }
    }

    private static void refuseFolder(Resource file) {
        try {
            if (file.isFile() && file.getFile().isDirectory()) {
                throw EditionLocations.refused(file.getDescription(), "it is a folder; name the files in it");
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The name, by which it is known whether a file is JSON or YAML. */
    private static String name(Resource file) {
        String name = file.getFilename() == null ? file.getDescription() : file.getFilename();
        if (!EditionReader.isEditionFile(name)) {
            throw EditionLocations.refused(file.getDescription(), "an edition file ends in .json, .yaml or .yml");
        }
        return name;
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UncheckedIOException unreadable(Resource file, IOException cause) {
        return new UncheckedIOException(EditionLocations.PROPERTY + ": " + file.getDescription(), cause);
    }

    private static RuntimeException withoutYaml(Resource file, IllegalStateException cause) {
        String group = JacksonGeneration.newest() == JacksonGeneration.JACKSON_3
                ? "tools.jackson.dataformat"
                : "com.fasterxml.jackson.dataformat";
        RuntimeException refused = EditionLocations.refused(
                file.getDescription(), "a file in YAML needs " + group + ":jackson-dataformat-yaml on the class path");
        refused.addSuppressed(cause);
        return refused;
    }

    /** Where a file stands before others, one of them may be its base. */
    private static RuntimeException orderOf(List<Resource> files, int at, MalformedEditionException cause) {
        List<Resource> after = files.subList(at + 1, files.size());
        if (after.isEmpty()
                || cause.errors().stream().noneMatch(error -> error.code() == EditionErrorCode.UNKNOWN_BASE)) {
            return cause;
        }
        RuntimeException refused = EditionLocations.refused(
                files.get(at).getDescription(),
                cause.getMessage()
                        + "\nA file comes after the one that it starts with. If that is one of those listed after it ("
                        + after.stream().map(Resource::getDescription).collect(Collectors.joining(", "))
                        + "), list that one first.");
        refused.addSuppressed(cause);
        return refused;
    }
}
