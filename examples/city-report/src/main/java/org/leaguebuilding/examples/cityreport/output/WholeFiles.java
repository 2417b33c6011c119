package org.leaguebuilding.examples.cityreport.output;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Closer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leaguebuilding.examples.cityreport.Refusal;

/**
 * Files of a folder that appear whole or not at all. They are written in a hidden folder beside their places and moved there
 * once all of them are on the disk, so that neither a full disk nor a signal leaves half a file or costs an earlier one.
 * One process at a time writes into a folder. Not thread-safe.
 */
public final class WholeFiles implements AutoCloseable {

    /** Stays where it is: who removed it could have two processes hold a lock on two files of that name. */
    private static final String LOCK = ".city-report.lock";

    private final Path folder;
    private final Closer closer = Closer.create();
    private final Map<String, FileChannel> channels = new LinkedHashMap<>();
    private final Map<String, OutputStream> files = new LinkedHashMap<>();

    private final Parts parts;

    private WholeFiles(Path folder) throws IOException {
        this.folder = folder;
        try {
            made(folder);
            lock();
            this.parts = Parts.in(folder);
        } catch (IOException | RuntimeException failure) {
            closer.close();
            throw failure;
        }
    }

    /**
     * Begins to write into a folder, which is made if it is not there.
     *
     * @param folder the folder
     * @return its files, none yet
     * @throws IOException if the folder cannot be made or written into
     * @throws Refusal if another process is writing into it
     */
    public static WholeFiles in(Path folder) throws IOException {
        return new WholeFiles(folder);
    }

    /**
     * A file of the folder, which is begun when it is first asked for.
     *
     * @param name its name
     * @return where to write it; it is closed here
     * @throws UncheckedIOException if it cannot be made
     */
    public OutputStream file(String name) {
        return files.computeIfAbsent(name, this::open);
    }

    /**
     * Puts all files in their places.
     *
     * @param obsolete names of files that an earlier run may have left; those that this one has not written are removed
     * @throws IOException if they cannot all be written; then none is in its place, unless moving them failed in between
     */
    public void finish(ImmutableSet<String> obsolete) throws IOException {
        for (Map.Entry<String, OutputStream> file : files.entrySet()) {
            file.getValue().flush();
            FileChannel channel = channels.get(file.getKey());
            if (channel != null) {
                channel.force(true);
                channel.close();
            }
        }
        parts.move(files.keySet());
        for (String name : obsolete) {
            if (!files.containsKey(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /** Gives up what is not finished, and lets others write into the folder. */
    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels.values()) {
            closer.register(channel);
        }
        closer.register(parts);
        closer.close();
    }

    private static void made(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw (IOException) new NotDirectoryException(folder.toString()).initCause(file);
        }
    }

    private void lock() throws IOException {
        FileChannel channel = closer.register(
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        try {
            if (channel.tryLock() == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException sameProcess) {
            throw inUse();
        }
    }

    private Refusal inUse() {
        return Refusal.of("out.in-use", folder.toString());
    }

    private OutputStream open(String name) {
        try {
            FileChannel channel = parts.create(name);
            channels.put(name, channel);
            return new BufferedOutputStream(Channels.newOutputStream(channel));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
