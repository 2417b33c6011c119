package org.leaguebuilding.json;

import com.google.common.base.Throwables;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What a caller is told when work on the pieces of a file does not come to its end. */
final class Failures {

    private Failures() {}

    /** What failed, as it is if it is unchecked; thrown or, to tell the compiler that this is the end, returned. */
    static RuntimeException unchecked(Throwable failure) {
        Throwables.throwIfUnchecked(failure);
        return new UndeclaredThrowableException(failure);
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
