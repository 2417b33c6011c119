package org.leaguebuilding.examples.cityreport.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.OutputFormat;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.MalformedJsonException;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.NdjsonReader;
import org.leaguebuilding.json.TypedSubject;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.value.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one document per line and answers in the order of the input. A line that is malformed loses no other. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks one document per line of a file or of standard input. A document says in its subjectType what",
            "it is, and is a formation proposal where it does not; a file may mix them.",
            "Exit status: 0 if nothing is violated, 1 if something is, 2 if a line is malformed."
        })
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.ndjson",
            description = "the file; none or - stands for standard input")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "the form of the answers (default: text)")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private PolicyOptions options = new PolicyOptions();

    /**
     * The command.
     *
     * @param console where it reads and writes
     */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LeagueBuildingPolicy policy = options.policy();
        Texts texts = Texts.in(options.language().orElse(Language.ZH_CN));
        Answers answers = format == OutputFormat.JSON
                ? new JsonAnswers(console.out(), LeagueBuildingJson.of(policy), options.language())
                : new TextAnswers(console.out(), texts);
        Tally tally = new Tally();
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        try (NdjsonReader<TypedSubject<?>> lines = json.readAnyLines(open())) {
            lines.forEachRemaining(line -> answer(line, policy, answers, tally, texts));
        }
        if (format == OutputFormat.TEXT) {
            console.out().println(tally.summary(texts));
        } else if (tally.malformed() > 0) {
            console.err().println(tally.summary(texts));
        }
        return tally.status();
    }

    private void answer(
            NdjsonLine<TypedSubject<?>> line, LeagueBuildingPolicy policy, Answers answers, Tally tally, Texts texts) {
        if (line instanceof NdjsonLine.Good<TypedSubject<?>> good) {
            Report report = good.value().check(policy);
            tally.add(report.verdict());
            answers.answer(report);
        } else if (line instanceof NdjsonLine.Bad<TypedSubject<?>> bad) {
            tally.addMalformed();
            complain(bad.number(), bad.reason(), texts);
        }
    }

    private void complain(int number, MalformedJsonException malformed, Texts texts) {
        String pointer = malformed.pointer().isEmpty() ? "/" : malformed.pointer();
        console.err()
                .println(texts.get(
                        "check.malformed",
                        Integer.toString(number),
                        pointer,
                        Integer.toString(malformed.column()),
                        malformed.code().code(),
                        malformed.expectation(texts.locale())));
    }

    private InputStream open() throws IOException {
        return file.isPresent() && !file.get().toString().equals("-") ? Files.newInputStream(file.get()) : console.in();
    }
}
