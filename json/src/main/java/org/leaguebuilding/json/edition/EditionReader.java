package org.leaguebuilding.json.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.tree.Faults;
import org.leaguebuilding.json.tree.Node;
import org.leaguebuilding.json.tree.TreeReader;
import org.leaguebuilding.policy.Editions;

/**
 * Reads editions that are written as files: strictly, and with all that is wrong at once.
 *
 * <pre>{@code
 * EditionDocument document = EditionReader.create().read(Path.of("yunchuan.yaml"), List.of());
 * LeagueBuildingPolicy policy = Editions.of(document);
 * }</pre>
 *
 * <p>A file whose name ends in {@code .json} is read as JSON, one that ends in {@code .yaml} or {@code .yml} as YAML, for which the host
 * has to have Jackson's format for YAML. Bases are those that are handed in; nothing is looked up. Immutable and thread-safe.
 */
public final class EditionReader {

    private final JacksonGeneration generation;

    private EditionReader(JacksonGeneration generation) {
        this.generation = generation;
    }

    /**
     * A reader with whichever generation of Jackson is there.
     *
     * @return the reader
     * @throws IllegalStateException if there is none
     */
    public static EditionReader create() {
        return new EditionReader(JacksonGeneration.newest());
    }

    /**
     * The same with a chosen generation of Jackson.
     *
     * @param chosen the generation
     * @return the reader
     */
    public EditionReader with(JacksonGeneration chosen) {
        return new EditionReader(requireNonNull(chosen, "chosen"));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param known the documents that it may start with
     * @return the document, of which an edition can be made
     * @throws MalformedEditionException with all that is wrong, up to 100 errors in the order of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public EditionDocument read(Path file, List<EditionDocument> known) {
        requireNonNull(file, "file");
        requireNonNull(known, "known");
        try {
            return read(file.getFileName().toString(), Files.readAllBytes(file), known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file that is in memory.
     *
     * @param name its name, which errors name and by which it is known whether it is JSON or YAML
     * @param content its bytes
     * @param known the documents that it may start with
     * @return the document, of which an edition can be made
     * @throws MalformedEditionException with all that is wrong, up to 100 errors in the order of the file
     * @throws IllegalArgumentException if the name ends in none of the three
     */
    public EditionDocument read(String name, byte[] content, List<EditionDocument> known) {
        requireNonNull(name, "name");
        requireNonNull(content, "content");
        requireNonNull(known, "known");
        if (!isEditionFile(name)) {
            throw new IllegalArgumentException("an edition file ends in .json, .yaml or .yml, not so " + name);
        }
        Faults faults = new Faults(name);
        Node root = TreeReader.read(content, isYaml(name), generation, faults);
        if (root == null) {
            faults.refuse();
            throw new IllegalStateException("a file without a tree has a fault");
        }
        Places places = new Places(root, faults);
        DocumentReader reader = new DocumentReader(places);
        EditionDocument document = reader.read(root);
        if (reader.isBaseRead()) {
            Editions.check(document, ImmutableList.copyOf(known)).forEach(places::addOfDocument);
        }
        faults.refuse();
        return ParameterValues.inOneForm(document);
    }

    /**
     * Tells edition files by their names from what a host's user may name in their place, such as the id of a shipped edition.
     *
     * @param name the name of a file, with or without its folder
     * @return whether it ends in {@code .json}, {@code .yaml} or {@code .yml}, in small or capital letters
     */
    public static boolean isEditionFile(String name) {
        requireNonNull(name, "name");
        return isJson(name) || isYaml(name);
    }

    private static boolean isJson(String name) {
        return Ascii.toLowerCase(name).endsWith(".json");
    }

    private static boolean isYaml(String name) {
        String lower = Ascii.toLowerCase(name);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
