package org.leaguebuilding.examples.cityreport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.sheet.LeagueBuildingSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a workbook in which subjects of a kind are filled in; without a kind the kinds that there are. */
@Command
public final class TemplateCommand extends PolicyCommand {

    @Parameters(arity = "0..1", paramLabel = "TYPE", descriptionKey = "type")
    private Optional<String> type = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE.xlsx", descriptionKey = "template.out")
    private Optional<Path> out = Optional.empty();

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public TemplateCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        if (type.isEmpty()) {
            TextTable table = TextTable.textFrom(1);
            policy.families().stream()
                    .map(RuleFamily::subject)
                    .forEach(each -> table.row(each.code(), each.title(texts.locale())));
            table.lines().forEach(out()::println);
        } else {
            SubjectType<?> named = named(policy, type.get());
            Path file = out.orElseGet(() -> Path.of(named.code() + ".xlsx"));
            write(policy, named, file, texts);
            out().println(texts.get("template.written", file));
        }
        return ExitStatus.COMPLIANT;
    }

    private static SubjectType<?> named(LeagueBuildingPolicy policy, String code) {
        return policy.families().stream()
                .map(RuleFamily::subject)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of("template.unknown", code)
                        .didYouMean(Suggestions.nearest(
                                code,
                                policy.families().stream()
                                        .map(family -> family.subject().code())
                                        .toList())));
    }

    private static void write(LeagueBuildingPolicy policy, SubjectType<?> type, Path file, Texts texts) {
        try (OutputStream workbook = Files.newOutputStream(file)) {
            LeagueBuildingSheets.of(policy).template(type, texts.locale(), workbook);
        } catch (IOException failure) {
            throw FileFailures.refusal(file.toString(), failure);
        }
    }
}
