package org.leaguebuilding.examples.cityreport;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leaguebuilding.examples.cityreport.advise.AdviseCommand;
import org.leaguebuilding.examples.cityreport.analysis.AnalyseCommand;
import org.leaguebuilding.examples.cityreport.analysis.AskCommand;
import org.leaguebuilding.examples.cityreport.analysis.DiffCommand;
import org.leaguebuilding.examples.cityreport.analysis.RepairCommand;
import org.leaguebuilding.examples.cityreport.analysis.WhyCommand;
import org.leaguebuilding.examples.cityreport.catalogue.EditionCommand;
import org.leaguebuilding.examples.cityreport.catalogue.ExplainCommand;
import org.leaguebuilding.examples.cityreport.catalogue.LedgerCommand;
import org.leaguebuilding.examples.cityreport.catalogue.ParametersCommand;
import org.leaguebuilding.examples.cityreport.catalogue.RulesCommand;
import org.leaguebuilding.examples.cityreport.catalogue.SchemaCommand;
import org.leaguebuilding.examples.cityreport.check.CheckCommand;
import org.leaguebuilding.examples.cityreport.report.CountCommand;
import org.leaguebuilding.examples.cityreport.report.ReportCommand;
import org.leaguebuilding.examples.cityreport.sheet.TemplateCommand;
import picocli.CommandLine;

/** The commands of the program. Where one is named right away it alone is made, for making the others takes longer than many a check. */
final class Commands {

    /** In the order of the help. */
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "check",
            "why",
            "repair",
            "ask",
            "analyse",
            "diff",
            "advise",
            "report",
            "count",
            "rules",
            "explain",
            "parameters",
            "edition",
            "schema",
            "template",
            "ledger");

    private final Console console;
    private final PolicyOptions options;

    Commands(Console console, PolicyOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Those of which some words may be about one. */
    List<String> about(List<String> words) {
        return !words.isEmpty() && NAMES.contains(words.get(0)) ? words.subList(0, 1) : NAMES;
    }

    void addTo(CommandLine program, List<String> names) {
        for (String name : names) {
            CommandLine command = new CommandLine(named(name));
            command.getCommandSpec().versionProvider(new Version());
            program.addSubcommand(name, command);
        }
    }

    private Object named(String name) {
        return switch (name) {
            case "check" -> new CheckCommand(console, options);
            case "why" -> new WhyCommand(console, options);
            case "repair" -> new RepairCommand(console, options);
            case "ask" -> new AskCommand(console, options);
            case "analyse" -> new AnalyseCommand(console, options);
            case "diff" -> new DiffCommand(console, options);
            case "advise" -> new AdviseCommand(console, options);
            case "report" -> new ReportCommand(console, options);
            case "count" -> new CountCommand(console, options);
            case "rules" -> new RulesCommand(console, options);
            case "explain" -> new ExplainCommand(console, options);
            case "parameters" -> new ParametersCommand(console, options);
            case "edition" -> new EditionCommand(console, options);
            case "schema" -> new SchemaCommand(console, options);
            case "template" -> new TemplateCommand(console, options);
            case "ledger" -> new LedgerCommand(console, options);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
