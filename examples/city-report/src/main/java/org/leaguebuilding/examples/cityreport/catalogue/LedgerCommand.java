package org.leaguebuilding.examples.cityreport.catalogue;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.Ledger;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints for each provision of the source what names it in an edition. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Prints for each provision of the source what names it in an edition.")
public final class LedgerCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PolicyOptions options = new PolicyOptions();

    /**
     * The command.
     *
     * @param console where it writes
     */
    public LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ledger ledger = Ledger.of(options.policy());
        Texts texts = Texts.in(options.language().orElse(Language.ZH_CN));
        Provision[] provisions = Provision.values();
        for (Provision provision : provisions) {
            console.out().println(line(provision, ledger, texts));
        }
        int encoded = provisions.length - ledger.unnamed().size();
        console.out().println(encoded + " of " + provisions.length + " provisions encoded");
        return 0;
    }

    private static String line(Provision provision, Ledger ledger, Texts texts) {
        String users =
                ledger.usersOf(provision).stream().map(Ledger.User::toString).collect(Collectors.joining(", "));
        return texts.get(
                "ledger.line",
                provision.id(),
                provision.locators().stream().map(Object::toString).collect(Collectors.joining(", ")),
                provision.title(texts.locale()),
                users.isEmpty() ? texts.get("ledger.nothing") : users);
    }
}
