package org.leaguebuilding.examples.cityreport.advise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.OutputFormat;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.input.BadLines;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.input.Input;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.Eligibility;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.NdjsonReader;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says which modes of formation suit a community, and what stands in the way of the others. The file has a community a line:
 * the one that asks, and the neighbours with which it could join.
 */
@Command(name = "advise", mixinStandardHelpOptions = true)
public final class AdviseCommand implements Callable<Integer> {

    private static final byte[] LINE_END = {'\n'};

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "communities")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--community", paramLabel = "ID")
    private Optional<String> asking = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private PolicyOptions options;

    /**
     * The command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    public AdviseCommand(Console console, PolicyOptions before) {
        this.console = console;
        this.options = new PolicyOptions(before);
    }

    @Override
    public Integer call() {
        LeagueBuildingPolicy policy = options.policy();
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        Texts texts = options.texts();
        List<Path> files = file.map(List::of).orElse(List.of());
        Input input = single(Input.of(files, console.in(), texts));
        ImmutableList<Community> all = communities(input, json, texts);
        Community community = asking(input, all);
        FormationAdvice advice = policy.advise(
                community,
                all.stream().filter(other -> !other.equals(community)).collect(ImmutableList.toImmutableList()));
        if (format == OutputFormat.JSON) {
            console.out()
                    .write(
                            options.language().isPresent()
                                    ? json.writeAdvice(advice, texts.locale())
                                    : json.writeAdvice(advice));
            console.out().write(LINE_END);
        } else {
            new AdviceText(policy, texts).lines(advice).forEach(console.out()::println);
        }
        return status(advice);
    }

    private static Input single(ImmutableList<Input> inputs) {
        if (inputs.size() > 1) {
            throw Refusal.of("advise.one-file", inputs.get(0).name());
        }
        return inputs.get(0);
    }

    /** All of them or none: without one that is malformed the advice could be another. */
    private ImmutableList<Community> communities(Input input, LeagueBuildingJson json, Texts texts) {
        ImmutableList.Builder<Community> communities = ImmutableList.builder();
        Set<String> ids = new HashSet<>();
        BadLines badLines = new BadLines(console, input, texts);
        boolean complete = true;
        try (InputStream in = input.open();
                NdjsonReader<Community> lines = json.readCommunityLines(in)) {
            while (BadLines.hasNext(lines)) {
                NdjsonLine<Community> line = lines.next();
                if (line instanceof NdjsonLine.Bad<Community> bad) {
                    badLines.complain(bad);
                    complete = false;
                } else {
                    Community community = line.get().orElseThrow();
                    if (!ids.add(community.id())) {
                        throw Refusal.of("advise.twice", input.name(), String.valueOf(line.number()), community.id());
                    }
                    communities.add(community);
                    badLines.pass();
                }
            }
        } catch (IOException failure) {
            throw FileFailures.refusal(input.name(), failure);
        }
        if (!complete) {
            throw Refusal.of("advise.incomplete", input.name());
        }
        return communities.build();
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
