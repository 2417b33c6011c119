package org.leaguebuilding.reference;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that is there whole or not at all, and in which nothing stood before. */
final class NewFolder {

    private NewFolder() {}

    static void write(Path folder, Map<String, String> pages) {
        try {
            requireEmpty(folder);
            Path parent = folder.toAbsolutePath().normalize().getParent();
            if (parent == null) {
                throw new RefusedCommand("command.no-folder", folder.toString());
            }
            Files.createDirectories(parent);
            writeWhole(parent, folder.toAbsolutePath().normalize(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedCommand("command.no-folder", folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new RefusedCommand("command.not-empty", folder.toString());
            }
        }
    }

    private static void writeWhole(Path parent, Path folder, Map<String, String> pages) throws IOException {
        Path own = Files.createTempDirectory(parent, ".pages");
        Path whole = own.resolve("pages");
        try {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = whole.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
            Files.move(whole, folder, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            MoreFiles.deleteRecursively(own, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
