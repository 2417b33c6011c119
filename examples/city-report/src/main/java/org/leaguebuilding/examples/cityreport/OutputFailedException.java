package org.leaguebuilding.examples.cityreport;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Optional;

/** An answer could not be written: the disk is full, or its reader has gone. */
public final class OutputFailedException extends UncheckedIOException {

    @Serial
    private static final long serialVersionUID = 1L;

    OutputFailedException(IOException failure) {
        super(failure);
    }

    /**
     * Whether the reader of a pipe has gone, as {@code head} does. The JDK tells it by nothing but the words of the system,
     * which are in the system's language.
     */
    boolean isClosedPipe() {
        String words = Ascii.toLowerCase(Optional.ofNullable(getMessage()).orElse(""));
        return words.contains("pipe") || words.contains("管道");
    }
}
