package org.leaguebuilding.examples.cityreport;

import com.google.common.base.Ascii;
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

/**
 * The commands of the program, in the order of the help. Where one is named right away it alone is made, for making the others takes longer than many
 * a check.
 */
enum Subcommand {
    CHECK,
    WHY,
    REPAIR,
    ASK,
    ANALYSE,
    DIFF,
    ADVISE,
    REPORT,
    COUNT,
    RULES,
    EXPLAIN,
    PARAMETERS,
    EDITION,
    SCHEMA,
    TEMPLATE,
    LEDGER;

    /** What it is called. */
    String word() {
        return Ascii.toLowerCase(name());
    }

    /** Adds those that some words may be about. */
    static void add(CommandLine program, List<String> words, Console console, PolicyOptions options) {
        for (Subcommand each : about(words)) {
            CommandLine command = new CommandLine(each.made(console, options));
            command.getCommandSpec().versionProvider(new Version());
            program.addSubcommand(each.word(), command);
        }
    }

    private static List<Subcommand> about(List<String> words) {
        for (Subcommand each : values()) {
            if (!words.isEmpty() && each.word().equals(words.get(0))) {
                return List.of(each);
            }
        }
        return List.of(values());
    }

    private Object made(Console console, PolicyOptions options) {
        return switch (this) {
            case CHECK -> new CheckCommand(console, options);
            case WHY -> new WhyCommand(console, options);
            case REPAIR -> new RepairCommand(console, options);
            case ASK -> new AskCommand(console, options);
            case ANALYSE -> new AnalyseCommand(console, options);
            case DIFF -> new DiffCommand(console, options);
            case ADVISE -> new AdviseCommand(console, options);
            case REPORT -> new ReportCommand(console, options);
            case COUNT -> new CountCommand(console, options);
            case RULES -> new RulesCommand(console, options);
            case EXPLAIN -> new ExplainCommand(console, options);
            case PARAMETERS -> new ParametersCommand(console, options);
            case EDITION -> new EditionCommand(console, options);
            case SCHEMA -> new SchemaCommand(console, options);
            case TEMPLATE -> new TemplateCommand(console, options);
            case LEDGER -> new LedgerCommand(console, options);
        };
    }
}
