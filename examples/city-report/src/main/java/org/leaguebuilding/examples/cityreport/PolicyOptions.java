package org.leaguebuilding.examples.cityreport;

import java.util.Arrays;
import java.util.Optional;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that commands share. */
public final class PolicyOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--edition",
            paramLabel = "ID",
            defaultValue = "wuhan-2005",
            description = "the edition, wuhan-2005 or wuhan-2005@DATE (default: ${DEFAULT-VALUE})")
    private String edition;

    @Option(names = "--lang", paramLabel = "zh-CN|en", description = "the language (default: zh-CN)")
    private Optional<String> lang = Optional.empty();

    /**
     * The edition that was asked for.
     *
     * @return the edition
     */
    public LeagueBuildingPolicy policy() {
        return Editions.find(edition)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--edition: no such edition: " + edition));
    }

    /**
     * The language that was asked for.
     *
     * @return the language; empty if none was
     */
    public Optional<Language> language() {
        return lang.map(this::parse);
    }

    private Language parse(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--lang: expected zh-CN or en, got " + tag));
    }
}
