package org.leaguebuilding.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the pages, as it is on disk. */
final class Docs {

    static final Path FOLDER =
            Path.of(System.getProperty("docs.folder", "../docs")).normalize();

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

    static void write(String page, String text) throws IOException {
        Path file = FOLDER.resolve(page);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
