package org.leaguebuilding.examples.cityreport.catalogue;

import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.Ledger;
import org.leaguebuilding.source.Provision;
import picocli.CommandLine.Command;

/** Prints for each provision of the source what names it in an edition. */
@Command
public final class LedgerCommand extends PolicyCommand {

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public LedgerCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        Ledger ledger = Ledger.of(policy);
        Provision[] provisions = Provision.values();
        for (Provision provision : provisions) {
            out().println(line(provision, ledger, texts));
        }
        int encoded = provisions.length - ledger.unnamed().size();
        out().println(texts.get("ledger.summary", Integer.toString(encoded), Integer.toString(provisions.length)));
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
