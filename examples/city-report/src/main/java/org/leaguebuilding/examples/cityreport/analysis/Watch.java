package org.leaguebuilding.examples.cityreport.analysis;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.Console;

/** How many subjects or searches are done, where a person watches and it takes more than a second; the number of all is not known before the end. */
final class Watch implements AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;

    private final Console console;
    private final String task;
    private final long start = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    Watch(Console console, String task) {
        this.console = console;
        this.task = task;
    }

    void step() {
        done++;
        if (bar == null && console.terminal() && System.nanoTime() - start > PATIENCE) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(-1)
                    .setConsumer(new ConsoleProgressBarConsumer(console.progress()))
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
