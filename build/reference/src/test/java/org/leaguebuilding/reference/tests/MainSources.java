package org.leaguebuilding.reference.tests;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The hand-written Java of the modules that is no test. */
final class MainSources {

    static final Path ROOT =
            Path.of(System.getProperty("docs.folder", "../../docs"), "..").normalize();

    private MainSources() {}

    /** The files of a module, or of all modules below a folder. */
    static ImmutableList<Path> of(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString()
                            .contains(Path.of("src", "main", "java").toString()))
                    .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                            .noneMatch(path -> path.endsWith("target")))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** A file as it is named in messages. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
