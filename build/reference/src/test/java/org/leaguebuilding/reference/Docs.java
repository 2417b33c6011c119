package org.leaguebuilding.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the pages, as it is on disk. */
final class Docs {

    static final Path FOLDER =
            Path.of(System.getProperty("docs.folder", "../../docs")).normalize();

    private Docs() {}

    /** All pages, written by hand or not, by their place below the folder. */
    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static String read(String page) throws IOException {
        return Files.readString(FOLDER.resolve(page));
    }

    /** A page is there whole or not at all, also where the disk is full. */
    static void write(String page, String text) throws IOException {
        Path file = FOLDER.resolve(page);
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), ".page", ".tmp");
        try {
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
