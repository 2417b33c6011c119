package org.leaguebuilding.examples.cityreport.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.EditionFiles;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.json.edition.EditionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Prints the last of several edition files in its canonical form, as JSON or YAML like the file, and on the error output its hash. Those that it starts
 * with may be named by {@code --edition} or before it.
 */
@Command(
        mixinStandardHelpOptions = true,
        customSynopsis = "city-report edition format [-hV] [--edition=FILE]... [--lang=zh-CN|en] FILE...")
public final class EditionCommand implements Callable<Integer> {

    private static final String FORMAT = "format";

    private final Console console;

    @Mixin
    private PolicyOptions options;

    @Parameters(index = "0", arity = "0..1", paramLabel = "format", descriptionKey = "edition.action")
    private String action = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "edition.files")
    private List<String> files = new ArrayList<>();

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public EditionCommand(Console console, PolicyOptions before) {
        this.console = console;
        this.options = new PolicyOptions(before);
    }

    @Override
    public Integer call() {
        if (!action.equals(FORMAT)) {
            throw action.isEmpty()
                    ? Refusal.of("edition.action-none")
                    : Refusal.of("edition.action-unknown", action)
                            .didYouMean(Suggestions.nearest(action, ImmutableList.of(FORMAT)));
        }
        ImmutableList<String> all = ImmutableList.<String>builder()
                .addAll(options.asked())
                .addAll(files)
                .build();
        if (all.isEmpty()) {
            throw Refusal.of("usage.missing", "FILE");
        }
        ImmutableList<EditionDocument> documents = EditionFiles.read(all, options::texts);
        EditionDocument last = documents.get(documents.size() - 1);
        boolean json = Ascii.toLowerCase(all.get(all.size() - 1)).endsWith(".json");
        console.out().write((json ? EditionWriter.json(last) : EditionWriter.yaml(last)).getBytes(UTF_8));
        console.complain(options.texts().get(json ? "edition.hash" : "edition.formatted", last.contentHash()));
        return ExitStatus.COMPLIANT;
    }
}
