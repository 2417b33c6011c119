package org.leaguebuilding.examples.cityreport;

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
}
