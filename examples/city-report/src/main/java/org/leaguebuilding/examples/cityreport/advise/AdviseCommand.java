package org.leaguebuilding.examples.cityreport.advise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.ModeWays;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.input.BadLines;
import org.leaguebuilding.examples.cityreport.input.Input;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.Eligibility;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.json.AnalysisForms;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says which modes of formation suit a community, what stands in the way of the others, and the fewest changes that lead to each. The file has a community a line:
 * the one that asks, and the neighbours with which it could join.
 */
@Command
public final class AdviseCommand extends FormattedCommand {

    /** Enough for what one community lacks, in a fraction of a second. */
    private static final Effort EFFORT = Effort.atMost(3).checks(5_000);

    private static final String INDENT = "  ";

    private static final byte[] LINE_END = {'\n'};

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "communities")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--community", paramLabel = "ID")
    private Optional<String> asking = Optional.empty();

    @Option(names = "--ways", descriptionKey = "advise.ways")
    private boolean isWaysAlone;

    /**
     * The command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    public AdviseCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        List<Path> files = file.map(List::of).orElse(List.of());
        Input input = single(Input.of(files, console().in(), texts));
        ImmutableList<Community> all = communities(input, json, texts);
        Community community = asking(input, all);
        ImmutableList<Community> neighbours =
                all.stream().filter(other -> !other.equals(community)).collect(ImmutableList.toImmutableList());
        FormationAdvice advice = policy.advise(community, neighbours);
        if (isJson() && !isWaysAlone) {
            write(json, Forms.FORMATION_ADVICE, advice, texts);
            return status(advice);
        }
        ModeWays ways = PolicyAnalysis.of(policy).modes(community, neighbours, EFFORT);
        if (isJson()) {
            write(json, AnalysisForms.MODE_WAYS, ways, texts);
        } else if (isWaysAlone) {
            out().println(texts.get("advise.arranged"));
            ways.ways()
                    .forEach(way ->
                            Paragraph.lines(way.text(texts.locale()), INDENT).forEach(out()::println));
        } else {
            new AdviceText(policy, texts).lines(advice, ways).forEach(out()::println);
        }
        return status(advice);
    }

    private <T> void write(LeagueBuildingJson json, Form<T> form, T answer, Texts texts) {
        out().write(json.write(language().isPresent() ? form.in(texts.locale()) : form, answer));
        out().write(LINE_END);
    }

    private static Input single(ImmutableList<Input> inputs) {
        if (inputs.size() > 1) {
            throw Refusal.of("advise.one-file", inputs.get(0).name());
        }
        return inputs.get(0);
    }

    /** All of them or none: without one that is malformed the advice could be another. */
    private ImmutableList<Community> communities(Input input, LeagueBuildingJson json, Texts texts) {
        Map<String, Community> communities = new LinkedHashMap<>();
        BadLines badLines = new BadLines(console(), input, texts);
        input.readLines(lines -> json.lines(Forms.COMMUNITY, lines), line -> {
            if (line instanceof NdjsonLine.Bad<Community> bad) {
                badLines.complain(bad);
                return;
            }
            Community community = line.get().orElseThrow();
            if (communities.putIfAbsent(community.id(), community) != null) {
                throw Refusal.of("advise.twice", input.name(), String.valueOf(line.number()), community.id());
            }
            badLines.pass();
        });
        if (badLines.hasAny()) {
            throw Refusal.of("advise.incomplete", input.name());
        }
        return ImmutableList.copyOf(communities.values());
    }

    private Community asking(Input input, ImmutableList<Community> all) {
        if (all.isEmpty()) {
            throw Refusal.of("advise.empty", input.name());
        }
        if (asking.isEmpty()) {
            return all.get(0);
        }
        ImmutableMap<String, Community> byId = Maps.uniqueIndex(all, Community::id);
        String id = asking.get();
        Community community = byId.get(id);
        if (community == null) {
            throw Refusal.of("advise.unknown", input.name(), id).didYouMean(Suggestions.nearest(id, byId.keySet()));
        }
        return community;
    }

    /** Compliant where a mode suits, undetermined where one may once facts are there. */
    private static int status(FormationAdvice advice) {
        if (advice.recommendation().isPresent()) {
            return ExitStatus.COMPLIANT;
        }
        return advice.modes().stream().anyMatch(mode -> mode.eligibility() == Eligibility.UNDETERMINED)
                ? ExitStatus.UNDETERMINED
                : ExitStatus.NON_COMPLIANT;
    }
}
