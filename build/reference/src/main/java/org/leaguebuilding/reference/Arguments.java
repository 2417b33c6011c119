package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command was called with.
 *
 * @param editions the files, each after the one that it starts with
 * @param out the folder to write
 */
record Arguments(ImmutableList<String> editions, Path out) {

    static Arguments of(ImmutableList<String> args) {
        List<String> editions = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> taker = null;
        for (String arg : args) {
            if (arg.equals("--edition")) {
                taker = editions;
            } else if (arg.equals("--out")) {
                taker = out;
            } else if (taker == null || arg.startsWith("--")) {
                throw new RefusedCommand("command.usage", arg);
            } else {
                taker.add(arg);
            }
        }
        if (editions.isEmpty() || out.size() != 1) {
            throw new RefusedCommand("command.usage", String.join(" ", args));
        }
        return new Arguments(ImmutableList.copyOf(editions), EditionPages.path(out.get(0)));
    }
}
