package org.leaguebuilding.examples.cityreport;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** Editions that are files: each starts with a shipped edition, or with one of the files before it. */
public final class EditionFiles {

    /** Where a file says with which one it starts. */
    private static final String BASE = "/base/id";

    private EditionFiles() {}

    /** The edition of the last file. */
    static LeagueBuildingPolicy policy(ImmutableList<String> files, Supplier<Texts> texts) {
        return Editions.ofLast(read(files, texts));
    }

    /**
     * Reads files, each of which may start with those before it.
     *
     * @param files their names
     * @param texts the texts in the language that was asked for
     * @return what they say
     * @throws Refusal with all that is wrong with the first one that is malformed, or if one cannot be read
     */
    public static ImmutableList<EditionDocument> read(ImmutableList<String> files, Supplier<Texts> texts) {
        List<EditionDocument> documents = new ArrayList<>();
        for (String file : files) {
            if (!EditionReader.isEditionFile(file)) {
                throw Refusal.of("edition.mixed", file);
            }
            documents.add(read(file, documents, texts));
        }
        return ImmutableList.copyOf(documents);
    }

    private static EditionDocument read(String file, List<EditionDocument> known, Supplier<Texts> texts) {
        try {
            return EditionReader.create().read(Path.of(file), known);
        } catch (MalformedEditionException refusal) {
            throw refusal(refusal, texts.get());
        } catch (UncheckedIOException failure) {
            throw FileFailures.refusal(file, failure.getCause());
        } catch (InvalidPathException failure) {
            throw Refusal.of("file.none", file);
        }
    }

    private static Refusal refusal(MalformedEditionException refusal, Texts texts) {
        Refusal malformed = Refusal.of("edition.malformed", refusal.message(texts.locale()));
        return refusal.errors().stream().anyMatch(error -> error.pointer().equals(BASE))
                ? Refusal.ofAll(ImmutableList.of(malformed, Refusal.of("edition.base-first")))
                : malformed;
    }
}
