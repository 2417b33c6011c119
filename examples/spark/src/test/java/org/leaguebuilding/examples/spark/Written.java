package org.leaguebuilding.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the job has written into a folder. */
record Written(Path folder) {

    /** The lines of an output, by the folder in which they stand, in the order of the files in it. */
    ImmutableListMultimap<String, String> lines(String output) throws IOException {
        Path root = folder.resolve(output);
        ImmutableListMultimap.Builder<String, String> lines = ImmutableListMultimap.builder();
        for (Path file : parts(root)) {
            String within = root.relativize(file.getParent()).toString();
            lines.putAll(URLDecoder.decode(within, UTF_8), OneProcess.lines(Files.readString(file)));
        }
        return lines.build();
    }

    private static ImmutableList<Path> parts(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
