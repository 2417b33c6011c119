package org.leaguebuilding.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time of the processor, in which whatever else the machine does counts little. */
public final class Processor {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Processor() {}

    /** {@return how long it has worked for this thread, in nanoseconds} */
    public static long time() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
