package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.check.Tally;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import picocli.CommandLine.Parameters;

/**
 * A command that asks something about each subject of files. Of one subject it tells all; of many first what holds of all together, and then
 * the details of a few. Programs get a line for each.
 */
abstract class SubjectCommand extends FormattedCommand {

    /** How many of many subjects are told in detail. */
    private static final int DETAILED = 5;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = List.of();

    SubjectCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    /** What is asked. */
    abstract Inquiry inquiry(LeagueBuildingPolicy policy, Texts texts);

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        Run run = new Run(policy, inquiry(policy, texts), texts);
        run.tell();
        return run.tally.status();
    }

    /** One run, which keeps counts and the first few answers. */
    private final class Run implements SubjectFiles.Taker {

        private final Judge judge;
        private final Inquiry inquiry;
        private final AnalysisLine line;
        private final Texts texts;
        private final SubjectFiles subjects;
        private final Tally tally;
        private final List<ImmutableList<String>> details = new ArrayList<>();

        Run(LeagueBuildingPolicy policy, Inquiry inquiry, Texts texts) {
            this.judge = new Judge(policy);
            this.inquiry = inquiry;
            this.line = new AnalysisLine(policy, texts.locale());
            this.texts = texts;
            this.subjects = new SubjectFiles(console(), policy, texts);
            this.tally = subjects.tally();
        }

        @Override
        public void take(Subject subject, boolean alone) {
            Judged<?> judged = judge.of(subject);
            tally.add(judged.report().verdict());
            if (isJson()) {
                out().println(inquiry.ask(judged, alone, line));
                return;
            }
            boolean told = alone || details.size() < DETAILED;
            ImmutableList<String> answer = inquiry.ask(judged, alone, told);
            if (told && (alone || !answer.isEmpty())) {
                details.add(detail(judged, answer));
            }
        }

        private ImmutableList<String> detail(Judged<?> judged, ImmutableList<String> answer) {
            String verdict =
                    texts.get("check.verdict." + judged.report().verdict().code());
            return ImmutableList.<String>builder()
                    .add(texts.get(
                            "check.subject",
                            judged.report().subject(),
                            verdict,
                            judged.report().edition()))
                    .addAll(answer)
                    .build();
        }

        void tell() {
            subjects.read(files, this);
            if (isJson()) {
                return;
            }
            if (tally.judged() != 1 || tally.hasFailed()) {
                out().println(tally.summary(texts));
            }
            if (tally.judged() > 1) {
                inquiry.summary().forEach(out()::println);
            }
            for (ImmutableList<String> detail : details) {
                if (tally.judged() > 1) {
                    out().println();
                }
                detail.forEach(out()::println);
            }
        }
    }
}
