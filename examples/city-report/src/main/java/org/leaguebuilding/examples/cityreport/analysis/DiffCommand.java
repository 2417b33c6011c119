package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.analysis.EditionDiff;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.analysis.VerdictChange;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.check.Tally;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.AnalysisForms;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in which ways the verdicts of two editions differ; of files how many of their subjects change, by rule and by district. */
@Command
public final class DiffCommand extends FormattedCommand {

    private static final String FROM = "--from";
    private static final String TO = "--to";

    @Option(names = FROM, paramLabel = "ID|FILE", descriptionKey = "diff.from-edition")
    private List<String> from = List.of();

    @Option(names = TO, paramLabel = "ID|FILE", required = true, descriptionKey = "diff.to-edition")
    private List<String> to = List.of();

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "diff.files")
    private List<Path> files = List.of();

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    @Mixin
    private Witnesses witnesses = new Witnesses();

    /**
     * The command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    public DiffCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy asked, Texts texts) {
        LeagueBuildingPolicy before = from.isEmpty() ? asked : edition(from, FROM, texts);
        LeagueBuildingPolicy after = edition(to, TO, texts);
        return files.isEmpty() ? all(before, after, texts) : ofFiles(before, after, texts);
    }

    private static LeagueBuildingPolicy edition(List<String> asked, String option, Texts texts) {
        return PolicyOptions.policy(ImmutableList.copyOf(asked), option, () -> texts);
    }

    private int all(LeagueBuildingPolicy before, LeagueBuildingPolicy after, Texts texts) {
        EditionDiff diff = diff(before, after, texts);
        keep(before, diff.changes().stream().map(VerdictChange::witness).collect(ImmutableList.toImmutableList()));
        if (isJson()) {
            out().println(json(before, AnalysisForms.EDITION_DIFF.in(texts.locale()), diff));
            return ExitStatus.COMPLIANT;
        }
        out().println(texts.get(
                "diff.summary",
                diff.from(),
                diff.to(),
                diff.changes().size(),
                diff.scope().elements(),
                diff.checks()));
        for (VerdictChange change : diff.changes()) {
            Paragraph.lines(texts.get("analysis.item", change.text(texts.locale())), texts.get("analysis.indent"))
                    .forEach(out()::println);
        }
        diff.unsearchedText(texts.locale())
                .map(line -> Paragraph.lines(line, texts.get("analysis.indent")))
                .ifPresent(lines -> lines.forEach(out()::println));
        return ExitStatus.COMPLIANT;
    }

    private EditionDiff diff(LeagueBuildingPolicy before, LeagueBuildingPolicy after, Texts texts) {
        try (Watch watch = new Watch(console(), texts.get("analyse.progress"))) {
            return PolicyAnalysis.of(before).telling(watch::step).diff(after, scope.scope());
        }
    }

    private int ofFiles(LeagueBuildingPolicy before, LeagueBuildingPolicy after, Texts texts) {
        PolicyAnalysis analysis = PolicyAnalysis.of(before);
        ChangeCounts counts = new ChangeCounts(before, after, texts);
        Tally tally = new SubjectFiles(console(), before, texts).read(files, (subject, alone) -> {
            Optional<VerdictChange> change = analysis.change(subject, after);
            counts.add(change);
            if (isJson()) {
                change.map(one -> json(before, AnalysisForms.VERDICT_CHANGE.in(texts.locale()), one))
                        .ifPresent(out()::println);
            }
        });
        if (!isJson()) {
            counts.lines().forEach(out()::println);
        }
        if (tally.hasFailed()) {
            console().complain(texts.get("diff.lost"));
        }
        keep(before, counts.witnesses());
        return tally.hasFailed() ? ExitStatus.FAILED : ExitStatus.COMPLIANT;
    }

    private void keep(LeagueBuildingPolicy policy, ImmutableList<Subject> subjects) {
        witnesses.write(policy, subjects);
    }
}
