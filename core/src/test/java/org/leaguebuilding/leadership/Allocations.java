package org.leaguebuilding.leadership;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.Supplier;

/** How much the running thread allocates. */
public final class Allocations {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 100;
    private static final int CALLS = 1_000;

    private Allocations() {}

    /** The bytes per call, rounded down, once everything is loaded. */
    public static long perCall(Supplier<?> call) {
        repeat(call, WARM_UP);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        repeat(call, CALLS);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS;
    }

    private static void repeat(Supplier<?> call, int calls) {
        for (int i = 0; i < calls; i++) {
            Objects.requireNonNull(call.get());
        }
    }
}
