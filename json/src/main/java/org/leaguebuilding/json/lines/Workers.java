package org.leaguebuilding.json.lines;

import com.google.common.util.concurrent.Monitor;
import java.util.HashSet;
import java.util.Set;

/** The threads that are at work on a file: how many may be, and how they are brought to an end. Thread-safe. */
final class Workers {

    private final int places;

    private final Monitor monitor = new Monitor();
    private final Set<Thread> atWork = new HashSet<>();
    private final Monitor.Guard empty = monitor.newGuard(atWork::isEmpty);
    private boolean dismissed;
    private boolean interrupted;

    Workers(int places) {
        this.places = places;
    }

    /**
     * Takes a place for the calling thread.
     *
     * @return false if there is none, if all are dismissed, or if the thread is at work already and got here out of its work, as
     *     in a pool whose threads help each other: it would wait for itself
     */
    boolean join() {
        monitor.enter();
        try {
            return !dismissed && atWork.size() < places && atWork.add(Thread.currentThread());
        } finally {
            monitor.leave();
        }
    }

    /** Gives the place of the calling thread up. An interrupt of these workers' does not reach what the thread does next. */
    void leave() {
        monitor.enter();
        try {
            atWork.remove(Thread.currentThread());
            if (interrupted) {
                Thread.interrupted();
            }
        } finally {
            monitor.leave();
        }
    }

    /** Lets no other thread join. */
    void dismiss() {
        monitor.enter();
        try {
            dismissed = true;
        } finally {
            monitor.leave();
        }
    }

    /** Lets no other thread join, and interrupts those that are at work. */
    void interrupt() {
        monitor.enter();
        try {
            dismissed = true;
            interrupted = true;
            atWork.forEach(Thread::interrupt);
        } finally {
            monitor.leave();
        }
    }

    /** Waits until none is at work. */
    void awaitEmpty() throws InterruptedException {
        monitor.enterWhen(empty);
        monitor.leave();
    }

    /** Waits until none is at work, even if interrupted. */
    void awaitEmptyUninterruptibly() {
        monitor.enterWhenUninterruptibly(empty);
        monitor.leave();
    }
}
