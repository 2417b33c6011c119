package org.leaguebuilding.examples.cityreport.output;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The hidden folder in which files are written before they come to their places. It is removed when it is closed, and when the
 * process ends before that, unless it is killed outright; then the next run removes it. Thread-safe, for the process may end
 * while files are written or moved.
 */
final class Parts implements Closeable {

    private static final String NAME = ".city-report-parts";

    private final Path folder;
    private final Path parts;
    private final Thread atEnd = new Thread(this::removeAtEnd, "remove " + NAME);
    private boolean open = true;

    private Parts(Path folder) {
        this.folder = folder;
        this.parts = folder.resolve(NAME);
    }

    /** Makes the hidden folder, empty even if an earlier process left one; no other process may be at work in the folder. */
    static Parts in(Path folder) throws IOException {
        Parts parts = new Parts(folder);
        parts.remove();
        Runtime.getRuntime().addShutdownHook(parts.atEnd);
        try {
            Files.createDirectory(parts.parts);
            return parts;
        } catch (IOException failure) {
            parts.close();
            throw failure;
        }
    }

    /** Begins a file. */
    synchronized FileChannel create(String name) throws IOException {
        requireOpen();
        return FileChannel.open(parts.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Moves files to their places, all of them before the process ends. */
    synchronized void move(Iterable<String> names) throws IOException {
        requireOpen();
        for (String name : names) {
            Files.move(parts.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException processEnds) {
            // The folder is removed by now, or about to be.
        }
        remove();
    }

    private void requireOpen() throws IOException {
        if (!open) {
            throw new IOException("the process ends");
        }
    }

    /** Where a file cannot be removed while it is written, the next run does it. */
    @SuppressWarnings("EmptyCatch")
    private synchronized void removeAtEnd() {
        open = false;
        try {
            remove();
        } catch (IOException left) {
            // No one is there to hear of it.
        }
    }

    private synchronized void remove() throws IOException {
        if (Files.isDirectory(parts)) {
            for (Path part : listed()) {
                Files.delete(part);
            }
            Files.delete(parts);
        }
    }

    private ImmutableList<Path> listed() throws IOException {
        try (Stream<Path> all = Files.list(parts)) {
            return all.collect(ImmutableList.toImmutableList());
        }
    }
}
