package org.leaguebuilding.examples.cityreport.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.NdjsonReader;

/** A file of lines that a command was given, or standard input. */
public final class Input {

    private static final String STANDARD = "-";
    private static final ImmutableList<String> ENDINGS =
            ImmutableList.of(".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz");

    /** What is said where a table was asked for; the rest is the same for lines and tables. */
    private static final ImmutableMap<String, String> OF_TABLES = ImmutableMap.of(
            "file.kind.zip", "register.kind.zip",
            "file.kind.office", "register.kind.office",
            "file.kind.utf-16", "register.kind.utf-16");

    private final String name;
    private final Opener opener;

    private Input(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /**
     * What the arguments of a command name. A hyphen stands for standard input, and so do no arguments at all. A folder
     * stands for the files of lines in it, in the order of their names, without the folders in it.
     *
     * @param paths the arguments
     * @param standardInput what a hyphen stands for
     * @param texts the language for the name of standard input
     * @return the inputs, none of which is open
     */
    public static ImmutableList<Input> of(Collection<Path> paths, InputStream standardInput, Texts texts) {
        if (paths.isEmpty()) {
            return ImmutableList.of(standard(standardInput, texts));
        }
        return paths.stream()
                .flatMap(path -> path.toString().equals(STANDARD)
                        ? Stream.of(standard(standardInput, texts))
                        : of(path).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The input's name.
     *
     * @return the path, or what standard input is called
     */
    public String name() {
        return name;
    }

    /**
     * Reads all lines.
     *
     * @param <T> what stands in a line
     * @param reader how lines are read from a stream; the reader is closed here
     * @param each what becomes of each line, in the order of the input
     * @throws Refusal if the input cannot be opened or read to its end, or is something else than lines of text
     */
    public <T> void readLines(Function<InputStream, NdjsonReader<T>> reader, Consumer<NdjsonLine<T>> each) {
        try (InputStream in = open();
                NdjsonReader<T> lines = reader.apply(in)) {
            while (hasNext(lines)) {
                each.accept(lines.next());
            }
        } catch (IOException failure) {
            throw FileFailures.refusal(name, failure);
        }
    }

    /**
     * Reads the first line alone.
     *
     * @param <T> what stands in a line
     * @param reader how lines are read from a stream; the reader is closed here
     * @return the line; empty if there is none
     * @throws Refusal if the input cannot be opened or read, or is something else than lines of text
     */
    public <T> Optional<NdjsonLine<T>> firstLine(Function<InputStream, NdjsonReader<T>> reader) {
        try (InputStream in = open();
                NdjsonReader<T> lines = reader.apply(in)) {
            return hasNext(lines) ? Optional.of(lines.next()) : Optional.empty();
        } catch (IOException failure) {
            throw FileFailures.refusal(name, failure);
        }
    }

    /** Only reading fails here: what is written has an exception of its own. */
    private static boolean hasNext(NdjsonReader<?> lines) throws IOException {
        try {
            return lines.hasNext();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** The lines, unpacked if they were packed with gzip; closing them closes the file, but not standard input. */
    private InputStream open() {
        try {
            return Unpacked.open(name, opener.open(), key -> key);
        } catch (IOException failure) {
            throw FileFailures.refusal(name, failure);
        }
    }

    /**
     * Opens a table.
     *
     * @param file the file
     * @return its bytes, unpacked if they were packed with gzip
     * @throws IOException if it cannot be opened
     * @throws Refusal if it is something else than text
     */
    public static InputStream openTable(Path file) throws IOException {
        return Unpacked.open(
                file.toString(),
                Files.newInputStream(file),
                key -> Objects.requireNonNullElse(OF_TABLES.get(key), key));
    }

    private static Input standard(InputStream in, Texts texts) {
        return new Input(texts.get("file.standard-input"), () -> new Unclosed(in));
    }

    private static ImmutableList<Input> of(Path path) {
        return Files.isDirectory(path)
                ? folder(path)
                : ImmutableList.of(new Input(path.toString(), () -> Files.newInputStream(path)));
    }

    /** A folder in which there is nothing to read is an input that cannot be opened, so that it costs no other. */
    private static ImmutableList<Input> folder(Path folder) {
        String name = folder.toString();
        try (Stream<Path> files = Files.list(folder)) {
            ImmutableList<Input> inputs = files.filter(Input::hasLines)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .flatMap(file -> of(file).stream())
                    .collect(ImmutableList.toImmutableList());
            return inputs.isEmpty() ? ImmutableList.of(refused(name, Refusal.of("file.folder", name))) : inputs;
        } catch (IOException failure) {
            return ImmutableList.of(refused(name, FileFailures.refusal(name, failure)));
        }
    }

    private static boolean hasLines(Path file) {
        String lower = Ascii.toLowerCase(String.valueOf(file.getFileName()));
        return ENDINGS.stream().anyMatch(lower::endsWith) && Files.isRegularFile(file);
    }

    private static Input refused(String name, Refusal refusal) {
        return new Input(name, () -> {
            throw refusal;
        });
    }

    /** Opens a stream. */
    private interface Opener {
        InputStream open() throws IOException;
    }
}
