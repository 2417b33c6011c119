package org.leaguebuilding.examples.cityreport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.BiFunction;
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
    private static final ImmutableMap<String, BiFunction<Console, PolicyOptions, Object>> ALL =
            ImmutableMap.<String, BiFunction<Console, PolicyOptions, Object>>builder()
                    .put("check", CheckCommand::new)
                    .put("why", WhyCommand::new)
                    .put("repair", RepairCommand::new)
                    .put("ask", AskCommand::new)
                    .put("analyse", AnalyseCommand::new)
                    .put("diff", DiffCommand::new)
                    .put("advise", AdviseCommand::new)
                    .put("report", ReportCommand::new)
                    .put("count", CountCommand::new)
                    .put("rules", RulesCommand::new)
                    .put("explain", ExplainCommand::new)
                    .put("parameters", ParametersCommand::new)
                    .put("edition", EditionCommand::new)
                    .put("schema", SchemaCommand::new)
                    .put("template", TemplateCommand::new)
                    .put("ledger", LedgerCommand::new)
                    .buildOrThrow();

    private Commands() {}

    /** What they are called. */
    static ImmutableList<String> names() {
        return ALL.keySet().asList();
    }

    /** Adds those that some words may be about. */
    static void add(CommandLine program, List<String> words, Console console, PolicyOptions options) {
        boolean isOneNamed = !words.isEmpty() && ALL.containsKey(words.get(0));
        ALL.forEach((name, made) -> {
            if (!isOneNamed || name.equals(words.get(0))) {
                CommandLine command = new CommandLine(made.apply(console, options));
                command.getCommandSpec().versionProvider(new Version());
                program.addSubcommand(name, command);
            }
        });
    }
}
