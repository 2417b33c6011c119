package org.leaguebuilding.examples.cityreport.catalogue;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.Ledger;
import org.leaguebuilding.source.Provision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints for each provision of the source what names it in an edition. */
@Command(name = "ledger", mixinStandardHelpOptions = true)
public final class LedgerCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PolicyOptions options;

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public LedgerCommand(Console console, PolicyOptions before) {
        this.console = console;
        this.options = new PolicyOptions(before);
    }

    @Override
    public Integer call() {
        Ledger ledger = Ledger.of(options.policy());
        Texts texts = options.texts();
        Provision[] provisions = Provision.values();
        for (Provision provision : provisions) {
            console.out().println(line(provision, ledger, texts));
        }
        int encoded = provisions.length - ledger.unnamed().size();
        console.out()
                .println(texts.get("ledger.summary", Integer.toString(encoded), Integer.toString(provisions.length)));
        return ExitStatus.COMPLIANT;
    }

    private static String line(Provision provision, Ledger ledger, Texts texts) {
        String users = ledger.usersOf(provision).stream()
                .map(user -> texts.get(
                        "ledger.user", texts.get("ledger.kind." + user.kind().code()), user.id()))
                .collect(Collectors.joining(texts.get("list.separator")));
        return texts.get(
                "ledger.line",
                provision.id(),
                provision.locators().stream().map(Object::toString).collect(Collectors.joining(", ")),
                provision.title(texts.locale()),
                users.isEmpty() ? texts.get("ledger.nothing") : users);
    }
}
