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
import org.leaguebuilding.json.edition.EditionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an edition file in its canonical form, as JSON or YAML like the file, and on the error output its hash. */
@Command(name = "edition", mixinStandardHelpOptions = true)
public final class EditionCommand implements Callable<Integer> {

    private static final String FORMAT = "format";

    private final Console console;

    @Mixin
    private PolicyOptions options;

    @Parameters(index = "0", paramLabel = "format", descriptionKey = "edition.action")
    private String action = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "edition.files")
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
            throw Refusal.of("edition.action-unknown", action);
        }
        ImmutableList<EditionDocument> documents = EditionFiles.read(ImmutableList.copyOf(files), options::texts);
        EditionDocument last = documents.get(documents.size() - 1);
        boolean json = Ascii.toLowerCase(files.get(files.size() - 1)).endsWith(".json");
        console.out().write((json ? EditionWriter.json(last) : EditionWriter.yaml(last)).getBytes(UTF_8));
        console.complain(options.texts().get("edition.formatted", last.contentHash()));
        return ExitStatus.COMPLIANT;
    }
}
