package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.analysis.Defect;
import org.leaguebuilding.analysis.EditionDefects;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.AnalysisForms;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what makes no sense in an edition. */
@Command
public final class AnalyseCommand extends FormattedCommand {

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    @Mixin
    private Witnesses witnesses = new Witnesses();

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public AnalyseCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        EditionDefects defects = defects(policy, texts);
        witnesses.write(
                policy,
                defects.found().stream()
                        .flatMap(defect -> defect.witness().stream())
                        .collect(ImmutableList.toImmutableList()));
        if (isJson()) {
            out().println(json(policy, AnalysisForms.EDITION_DEFECTS.in(texts.locale()), defects));
        } else {
            tell(policy, defects, texts);
        }
        return defects.isEmpty() ? ExitStatus.COMPLIANT : ExitStatus.NON_COMPLIANT;
    }

    private void tell(LeagueBuildingPolicy policy, EditionDefects defects, Texts texts) {
        out().println(texts.get(
                "analyse.summary",
                policy.id(),
                defects.found().size(),
                defects.scope().elements(),
                defects.checks()));
        for (Defect defect : defects.found()) {
            Paragraph.lines(texts.get("analysis.item", defect.text(texts.locale())), texts.get("analysis.indent"))
                    .forEach(out()::println);
        }
        defects.unsearchedText(texts.locale())
                .map(line -> Paragraph.lines(line, texts.get("analysis.indent")))
                .ifPresent(lines -> lines.forEach(out()::println));
    }

    private EditionDefects defects(LeagueBuildingPolicy policy, Texts texts) {
        try (Watch watch = new Watch(console(), texts.get("analyse.progress"))) {
            return PolicyAnalysis.of(policy).telling(watch::step).defects(scope.scope());
        }
    }
}
