package org.leaguebuilding.json.lines;

import com.google.common.base.Throwables;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What a caller is told when work on the chunks of a file does not come to its end. */
final class Failures {

    private Failures() {}

    /** What failed, as it is if it is unchecked; thrown or, to tell the compiler that this is the end, returned. */
    static RuntimeException unchecked(Throwable failure) {
        Throwables.throwIfUnchecked(failure);
        return new UndeclaredThrowableException(failure);
    }

    /**
     * Marks the calling thread again if that failure says that an interrupt of it was the reason: some streams take the mark away,
     * as pipes do. That a socket was waited for in vain is a failure of the same type, and no interrupt.
     */
    static <E extends Throwable> E heeded(E failure) {
        if (failure instanceof UncheckedIOException unchecked
                && unchecked.getCause() instanceof InterruptedIOException
                && !(unchecked.getCause() instanceof SocketTimeoutException)) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }

    /** The calling thread, which is marked as interrupted again, was interrupted; perhaps something failed as well. */
    static CancellationException interrupted(@Nullable Throwable failure) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("the calling thread was interrupted");
        if (failure != null) {
            cancelled.addSuppressed(failure);
        }
        return cancelled;
    }
}
