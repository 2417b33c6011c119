package org.leaguebuilding.examples.cityreport.report;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.leaguebuilding.examples.cityreport.Console;

/** A progress bar where a person watches, nothing in a pipe. */
interface Progress extends AutoCloseable {

    void step();

    @Override
    void close();

    static Progress of(Console console, String task, long steps) {
        return console.terminal() ? new Bar(console, task, steps) : new None();
    }

    /** For a terminal. */
    final class Bar implements Progress {

        private final ProgressBar bar;

        Bar(Console console, String task, long steps) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setConsumer(new ConsoleProgressBarConsumer(console.progress()))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For a pipe or a file. */
    final class None implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }
}
