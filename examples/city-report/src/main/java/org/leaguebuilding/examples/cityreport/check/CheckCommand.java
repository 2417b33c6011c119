package org.leaguebuilding.examples.cityreport.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.input.BadLines;
import org.leaguebuilding.examples.cityreport.input.Input;
import org.leaguebuilding.examples.cityreport.sheet.WorkbookCheck;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks one document per line, or the subjects of workbooks, and answers in the order of the input. A line that is malformed loses no other, nor does a
 * file that cannot be read.
 */
@Command
public final class CheckCommand extends FormattedCommand {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--annotate", paramLabel = "OUT.xlsx", descriptionKey = "annotate")
    private Optional<Path> annotated = Optional.empty();

    /**
     * The command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    public CheckCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        Answers answers = isJson() ? new JsonAnswers(out(), json, language()) : new TextAnswers(out(), texts);
        List<Path> workbooks = files.stream().filter(WorkbookCheck::isWorkbook).toList();
        if (annotated.isPresent() && workbooks.size() != 1) {
            throw Refusal.of("workbook.annotate-one");
        }
        List<Path> lines =
                files.stream().filter(file -> !workbooks.contains(file)).toList();
        List<Input> inputs = lines.isEmpty() && !workbooks.isEmpty()
                ? List.of()
                : Input.of(lines, console().in(), texts);
        Tally tally = new Tally();
        for (Input input : inputs) {
            if (inputs.size() + workbooks.size() > 1) {
                answers.begin(input.name());
            }
            new Run(input, policy, answers, tally, texts).answer(json);
        }
        for (Path workbook : workbooks) {
            if (inputs.size() + workbooks.size() > 1) {
                answers.begin(workbook.toString());
            }
            check(workbook, policy, answers, tally, texts);
        }
        if (!isJson()) {
            out().println(tally.summary(texts));
        } else if (tally.hasFailed()) {
            console().complain(tally.summary(texts));
        }
        return tally.status();
    }

    private void check(Path workbook, LeagueBuildingPolicy policy, Answers answers, Tally tally, Texts texts) {
        WorkbookCheck check = new WorkbookCheck(policy, workbook);
        try {
            check.run(
                    texts.locale(),
                    annotated.isPresent(),
                    report -> {
                        tally.add(report.verdict());
                        answers.answer(report);
                    },
                    refusal -> {
                        tally.addMalformed();
                        console()
                                .complain(texts.get(
                                        "workbook.cell",
                                        refusal.cell(),
                                        refusal.message(texts.locale()),
                                        refusal.remedy(texts.locale())));
                    });
            annotated.ifPresent(out -> check.annotate(out, texts.locale()));
        } catch (Refusal refusal) {
            tally.addUnread();
            console().complain(refusal.text(texts));
        }
    }

    /** One input of a run. */
    private final class Run {

        private final Input input;
        private final LeagueBuildingPolicy policy;
        private final Answers answers;
        private final Tally tally;
        private final Texts texts;
        private final BadLines badLines;

        Run(Input input, LeagueBuildingPolicy policy, Answers answers, Tally tally, Texts texts) {
            this.input = input;
            this.policy = policy;
            this.answers = answers;
            this.tally = tally;
            this.texts = texts;
            this.badLines = new BadLines(console(), input, texts);
        }

        void answer(LeagueBuildingJson json) {
            try {
                input.readLines(lines -> json.lines(Forms.ANY_SUBJECT, lines), this::answer);
            } catch (Refusal refusal) {
                tally.addUnread();
                console().complain(refusal.text(texts));
            }
        }

        private void answer(NdjsonLine<Subject> line) {
            if (line instanceof NdjsonLine.Good<Subject> good) {
                Report report = policy.check(good.value());
                tally.add(report.verdict());
                answers.answer(report);
                badLines.pass();
            } else if (line instanceof NdjsonLine.Bad<Subject> bad) {
                tally.addMalformed();
                answers.refuse(bad);
                badLines.complain(bad);
            }
        }
    }
}
