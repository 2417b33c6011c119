package org.leaguebuilding.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.text.Language;

/**
 * What the job is asked for.
 *
 * @param editions the id of a shipped edition, or files, of which each may start with those before it
 * @param language the language of the answers; empty for answers without words
 * @param folders by what the answers lie in folders: district, verdict, or the one within the other
 * @param pieceBytes how large a piece of a file is
 * @param out where the answers go
 * @param inputs files, folders and patterns
 */
record JobOptions(
        ImmutableList<String> editions,
        Optional<Language> language,
        ImmutableList<String> folders,
        long pieceBytes,
        String out,
        ImmutableList<String> inputs) {

    /** What folders can be by, and are where nothing is said. */
    static final ImmutableList<String> FOLDERS = ImmutableList.of(Rows.DISTRICT, Rows.VERDICT);

    private static final long MEGABYTE = 1 << 20;
    private static final long USUAL_PIECE = 64 * MEGABYTE;
    private static final long LARGEST_PIECE = 1 << 20;

    /**
     * Reads the command line.
     *
     * @throws JobRefusal if it says too little, or something else
     */
    static JobOptions parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        List<String> editions = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        Optional<Language> language = Optional.empty();
        Optional<String> out = Optional.empty();
        long piece = USUAL_PIECE;
        while (!rest.isEmpty()) {
            String each = rest.remove();
            switch (each) {
                case "--edition" -> editions.add(value(each, rest));
                case "--lang" -> language = Optional.of(language(value(each, rest)));
                case "--by" -> folders.add(folder(value(each, rest)));
                case "--piece-mb" -> piece = megabytes(each, value(each, rest));
                case "--out" -> out = Optional.of(value(each, rest));
                default -> inputs.add(input(each));
            }
        }
        if (out.isEmpty() || inputs.isEmpty()) {
            throw new JobRefusal("usage");
        }
        if (editions.isEmpty()) {
            editions.add(Editions.wuhan2005().id());
        }
        return new JobOptions(
                ImmutableList.copyOf(editions),
                language,
                folders.isEmpty() ? FOLDERS : ImmutableSet.copyOf(folders).asList(),
                piece,
                out.get(),
                ImmutableList.copyOf(inputs));
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new JobRefusal("option.value", option);
        }
        return rest.remove();
    }

    private static String input(String name) {
        if (name.startsWith("--")) {
            throw new JobRefusal("option.unknown", name);
        }
        return name;
    }

    private static String folder(String name) {
        if (!FOLDERS.contains(name)) {
            throw new JobRefusal("by.unknown", name);
        }
        return name;
    }

    private static Language language(String tag) {
        for (Language each : Language.values()) {
            if (each.tag().equals(tag)) {
                return each;
            }
        }
        throw new JobRefusal("lang.unknown", tag);
    }

    private static long megabytes(String option, String value) {
        long number = value.matches("[0-9]{1,9}") ? Long.parseLong(value) : 0;
        if (number < 1 || number > LARGEST_PIECE) {
            throw new JobRefusal("option.number", option, value);
        }
        return number * MEGABYTE;
    }
}
