package org.leaguebuilding.testing.freeze;

import java.nio.file.Path;
import java.util.List;

/** The line by which a file of known findings is told from other files; only comments and blank lines stand before it. */
final class FrozenHead {

    static final String LINE = "# league-building: frozen findings, 1";

    private FrozenHead() {}

    static boolean isPassedOver(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /**
     * The index of the head.
     *
     * @throws IllegalArgumentException if there is none; the message names the line that stands in its place
     */
    static int in(List<String> lines, Path file) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals(LINE)) {
                return i;
            }
            if (line.strip().equals(LINE)) {
                throw expected(file, i, "the same with a blank before or after it");
            }
            if (!isPassedOver(line)) {
                throw expected(file, i, "“" + line + "”");
            }
        }
        throw expected(file, 0, lines.isEmpty() ? "an empty file" : "“" + lines.get(0) + "”");
    }

    private static IllegalArgumentException expected(Path file, int index, String found) {
        return new IllegalArgumentException(file + ":" + (index + 1) + ": “" + LINE + "” is expected, not " + found);
    }
}
