package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a document, as it comes with the library; without a name the documents that have one. */
@Command
public final class SchemaCommand extends PolicyCommand {

    private static final String FOLDER = "/org/leaguebuilding/json/schema/";

    /** What the library answers, and what it reads beside subjects. */
    private static final ImmutableList<String> FURTHER = ImmutableList.of(
            "report",
            "formation-advice",
            "score",
            "bundled-result",
            "diagnosis",
            "assessment-scheme",
            "organization-history",
            "line-answer",
            "trace",
            "rule",
            "parameter",
            "explanation",
            "repairs",
            "questions",
            "mode-ways",
            "mode-way",
            "edition-defects",
            "edition-diff",
            "verdict-change",
            "edition");

    @Parameters(arity = "0..1", paramLabel = "TYPE", descriptionKey = "type")
    private Optional<String> type = Optional.empty();

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public SchemaCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        if (type.isEmpty()) {
            TextTable table = TextTable.textFrom(1);
            types().forEach(name -> table.row(name, texts.get("document." + name)));
            table.lines().forEach(out()::println);
        } else {
            out().write(schema(type.get()));
        }
        return ExitStatus.COMPLIANT;
    }

    /** The names of all documents that have a schema, the subjects first. */
    static ImmutableList<String> types() {
        return Stream.concat(LeagueBuildingJson.create().forms().all().stream().map(Form::name), FURTHER.stream())
                .filter(name -> LeagueBuildingJson.class.getResource(file(name)) != null)
                .collect(ImmutableList.toImmutableList());
    }

    private static String file(String name) {
        return FOLDER + name + ".schema.json";
    }

    private static byte[] schema(String name) {
        if (!types().contains(name)) {
            throw Refusal.of("schema.unknown", name).didYouMean(Suggestions.nearest(name, types()));
        }
        try (InputStream in = LeagueBuildingJson.class.getResourceAsStream(file(name))) {
            if (in == null) {
                throw new IllegalStateException("the library brings no schema of " + name);
            }
            return ByteStreams.toByteArray(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
