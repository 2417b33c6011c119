package org.leaguebuilding.examples.cityreport;

import java.nio.charset.StandardCharsets;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Option;

/** A command that answers for people or for programs. */
public abstract class FormattedCommand extends PolicyCommand {

    @Option(names = "--format", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.TEXT;

    /**
     * A command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    protected FormattedCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    /**
     * For whom the answer is.
     *
     * @return whether it is for programs: one JSON value a line
     */
    protected final boolean isJson() {
        return format == OutputFormat.JSON;
    }

    /**
     * {@return an answer as a line for programs}
     *
     * @param <T> the answers
     * @param policy the edition that answers
     * @param form the form of the answer
     * @param answer the answer
     */
    protected static <T> String json(LeagueBuildingPolicy policy, Form<T> form, T answer) {
        return new String(LeagueBuildingJson.of(policy).write(form, answer), StandardCharsets.UTF_8);
    }
}
