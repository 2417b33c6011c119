package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.leaguebuilding.examples.cityreport.facts.FactSource;
import org.leaguebuilding.examples.cityreport.input.Input;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;

/** The files of facts that a command was given. */
public final class FactFiles {

    private FactFiles() {}

    /**
     * What the arguments of a command name.
     *
     * @param paths files, and folders, which stand for the files in them
     * @param json the documents of the edition
     * @param texts the language
     * @return a source for each file, none of which is open
     */
    public static ImmutableList<FactSource> of(List<Path> paths, LeagueBuildingJson json, Texts texts) {
        return Input.of(paths, InputStream.nullInputStream(), texts).stream()
                .map(input -> new NdjsonSource(input, json))
                .collect(ImmutableList.toImmutableList());
    }
}
