package org.leaguebuilding.examples.cityreport.analysis;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.check.Tally;
import org.leaguebuilding.examples.cityreport.input.BadLines;
import org.leaguebuilding.examples.cityreport.input.Input;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;

/**
 * Subjects of files, one a line, of which no more than one is held at a time. A line that is malformed loses no other, nor does a file that
 * cannot be read.
 */
final class SubjectFiles {

    private final Console console;
    private final Texts texts;
    private final LeagueBuildingJson json;
    private final Tally tally = new Tally();

    SubjectFiles(Console console, LeagueBuildingPolicy policy, Texts texts) {
        this.console = console;
        this.texts = texts;
        this.json = LeagueBuildingJson.of(policy);
    }

    /** Reads all of them, and counts what was malformed; who takes them counts the verdicts. */
    Tally read(List<Path> files, Taker taker) {
        Ahead ahead = new Ahead(taker);
        try (Watch watch = new Watch(console, texts.get("analysis.progress"))) {
            for (Input input : Input.of(files, console.in(), texts)) {
                read(input, ahead, watch);
            }
            ahead.end();
        }
        return tally;
    }

    Tally tally() {
        return tally;
    }

    private void read(Input input, Ahead ahead, Watch watch) {
        BadLines badLines = new BadLines(console, input, texts);
        try {
            input.readLines(lines -> json.lines(Forms.ANY_SUBJECT, lines), line -> {
                if (line instanceof NdjsonLine.Bad<Subject> bad) {
                    tally.addMalformed();
                    badLines.complain(bad);
                    return;
                }
                badLines.pass();
                ahead.take(line.get().orElseThrow());
                watch.step();
            });
        } catch (Refusal refusal) {
            tally.addUnread();
            console.complain(refusal.text(texts));
        }
    }

    /** Takes the subjects. */
    interface Taker {

        /**
         * Takes a subject.
         *
         * @param subject the subject
         * @param alone whether there is no other
         */
        void take(Subject subject, boolean alone);
    }

    /** Keeps the first subject until it is known whether it is the only one. */
    private static final class Ahead {

        private final Taker taker;
        private @Nullable Subject first;
        private boolean isMany;

        Ahead(Taker taker) {
            this.taker = taker;
        }

        void take(Subject subject) {
            if (first == null && !isMany) {
                first = subject;
                return;
            }
            isMany = true;
            end();
            taker.take(subject, false);
        }

        /** Hands over what is kept. */
        void end() {
            Subject kept = first;
            first = null;
            if (kept != null) {
                taker.take(kept, !isMany);
            }
        }
    }
}
