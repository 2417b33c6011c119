package org.leaguebuilding.examples.cityreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in one line why a command ended before its end. */
final class Failures implements IExecutionExceptionHandler {

    private final Console console;
    private final Texts texts;
    private boolean lost;

    Failures(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure);
    }

    /** Whether the output has failed, so that nothing more can be written there. */
    boolean hasLost() {
        return lost;
    }

    /** Says what to tell the shell. */
    int tell(Throwable failure) {
        lost |= failure instanceof OutputFailedException;
        if (failure instanceof OutputFailedException lost && lost.isClosedPipe()) {
            return ExitStatus.PIPE_CLOSED;
        }
        try {
            // Not by the console's own way, which would first try what has just failed.
            console.err().println(words(failure));
            console.err().flush();
        } catch (OutputFailedException unheard) {
            failure.addSuppressed(unheard);
        }
        return ExitStatus.FAILED;
    }

    private String words(Throwable failure) {
        if (failure instanceof OutputFailedException) {
            return texts.get("output.failed");
        }
        if (failure instanceof Refusal refusal) {
            return refusal.text(texts);
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return FileFailures.refusal("", unchecked.getCause()).text(texts);
        }
        if (failure instanceof IOException io) {
            return FileFailures.refusal("", io).text(texts);
        }
        return failure instanceof OutOfMemoryError
                ? texts.get("failure.memory")
                : texts.get("failure.unexpected", failure.getClass().getSimpleName());
    }
}
