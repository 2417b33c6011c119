package org.leaguebuilding.benchmarks.process;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the benchmarks' jar one that has a single generation of Jackson, because the library takes the newer one of two. */
final class OneJackson {

    private OneJackson() {}

    /**
     * Copies the jar without Jackson 3.
     *
     * @param jar the jar with both generations
     * @return the copy, a temporary file
     * @throws IOException if it cannot be written
     */
    static Path without3(Path jar) throws IOException {
        Path copy = Files.createTempFile("benchmarks", ".jar");
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem files = FileSystems.newFileSystem(copy)) {
            delete(files.getPath("/tools/jackson"));
        }
        return copy;
    }

    /** A class path of many entries without those of Jackson 3. */
    static String without3(String classPath) {
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(classPath)
                .filter(entry -> !entry.replace(File.separatorChar, '/').contains("/tools/jackson/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void delete(Path folder) throws IOException {
        ImmutableList<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).collect(ImmutableList.toImmutableList());
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
