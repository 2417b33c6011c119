package org.leaguebuilding.examples.cityreport.given;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.facts.FactSource;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.input.Input;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** The files of facts that a command was given. A further form of files is a further class, and a line here. */
public final class FactFiles {

    private static final ImmutableList<String> WORKBOOKS = ImmutableList.of(".xlsx", ".xlsm");

    /** What an office program leaves beside a workbook that is open. */
    private static final String LOCK = "~$";

    private final LeagueBuildingPolicy policy;
    private final LeagueBuildingJson json;
    private final Texts texts;

    /**
     * Files for an edition.
     *
     * @param policy the edition
     * @param texts the language
     */
    public FactFiles(LeagueBuildingPolicy policy, Texts texts) {
        this.policy = policy;
        this.json = LeagueBuildingJson.of(policy);
        this.texts = texts;
    }

    /**
     * What the arguments of a command name.
     *
     * @param paths files, and folders, which stand for the files in them in the order of their names
     * @return a source for each file, none of which is open
     */
    public ImmutableList<FactSource> of(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> Files.isDirectory(path) ? folder(path) : Stream.of(source(path)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Without a workbook it is a folder of lines, which says itself what is wrong with it. */
    private Stream<FactSource> folder(Path folder) {
        Stream<FactSource> lines = Input.of(List.of(folder), InputStream.nullInputStream(), texts).stream()
                .map(input -> new NdjsonSource(input, json));
        ImmutableList<FactSource> workbooks = workbooks(folder);
        return workbooks.isEmpty()
                ? lines
                : Stream.concat(lines.filter(source -> !source.name().equals(folder.toString())), workbooks.stream())
                        .sorted(Comparator.comparing(FactSource::name));
    }

    private ImmutableList<FactSource> workbooks(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isWorkbook(file)
                            && Files.isRegularFile(file)
                            && !String.valueOf(file.getFileName()).startsWith(LOCK))
                    .map(this::source)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException failure) {
            throw FileFailures.refusal(folder.toString(), failure);
        }
    }

    private FactSource source(Path file) {
        return isWorkbook(file)
                ? new WorkbookSource(file, policy, texts)
                : new NdjsonSource(
                        Input.of(List.of(file), InputStream.nullInputStream(), texts)
                                .get(0),
                        json);
    }

    private static boolean isWorkbook(Path file) {
        String lower = Ascii.toLowerCase(String.valueOf(file.getFileName()));
        return WORKBOOKS.stream().anyMatch(lower::endsWith);
    }
}
