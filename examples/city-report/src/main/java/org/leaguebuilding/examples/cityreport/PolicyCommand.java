package org.leaguebuilding.examples.cityreport;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that asks an edition of the policy and answers in a language. */
@Command(mixinStandardHelpOptions = true)
public abstract class PolicyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PolicyOptions options;

    /**
     * A command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    protected PolicyCommand(Console console, PolicyOptions before) {
        this.console = console;
        this.options = new PolicyOptions(before);
    }

    /** Refuses an edition or a language that does not exist before anything is read or written. */
    @Override
    public final Integer call() {
        return answer(options.policy(), options.texts());
    }

    /**
     * Does what the command is for.
     *
     * @param policy the edition that was asked for
     * @param texts the texts in the language that was asked for
     * @return the exit status
     * @throws Refusal if it cannot be done, for a reason that the user can mend
     */
    protected abstract int answer(LeagueBuildingPolicy policy, Texts texts);

    /**
     * Where the command reads and writes.
     *
     * @return the console
     */
    protected final Console console() {
        return console;
    }

    /**
     * Where the answers go.
     *
     * @return the output
     */
    protected final Output out() {
        return console.out();
    }

    /**
     * The language that was asked for.
     *
     * @return the language; empty if none was
     */
    protected final Optional<Language> language() {
        return options.language();
    }
}
