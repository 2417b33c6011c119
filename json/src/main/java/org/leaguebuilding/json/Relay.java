package org.leaguebuilding.json;

import com.google.common.util.concurrent.Monitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Has workers go through a file side by side. Each reads the next piece, works on it, and hands its answers on; whoever has
 * those whose turn it is writes them and all that waited for them. So no thread has to wake another for each piece. The calling
 * thread is one of the workers, so that all gets done even if the executor runs nothing. For one file.
 *
 * @param <R> the answers
 */
final class Relay<R> {

    /** How many pieces of each worker may wait for their turn. */
    private static final int WAITING_PER_WORKER = 2;

    private final NdjsonReader<?> reader;
    private final NdjsonWriter<R> answers;
    private final int workers;
    private final ToIntBiFunction<Piece, NdjsonWriter<R>> work;
    private final Crew crew;
    private final Thread caller = Thread.currentThread();

    /** How many pieces were begun; touched by who reads. */
    private long begun;

    /** Held for moments only, never while something is read, worked on or written: an interrupt ends no waiting for it. */
    private final Monitor monitor = new Monitor();

    private final Monitor.Guard near = monitor.newGuard(this::isNear);

    // What follows is touched within the monitor only.
    private final List<Leg<R>> legs = new ArrayList<>();
    private final Queue<Leg<R>> spare = new ArrayDeque<>();
    private final Map<Long, Leg<R>> waiting = new HashMap<>();
    private long turn;
    private boolean writing;
    private boolean cancelled;
    private long lines;
    private @Nullable Throwable failure;

    Relay(NdjsonReader<?> reader, NdjsonWriter<R> answers, int workers, ToIntBiFunction<Piece, NdjsonWriter<R>> work) {
        this.reader = reader;
        this.answers = answers;
        this.workers = Math.max(1, workers);
        this.work = work;
        this.crew = new Crew(this.workers);
    }

    /** Goes through the file. No thread is at work any more when this returns, or throws what failed first. */
    long run(Executor executor) {
        try {
            for (int i = 0; i < workers; i++) {
                executor.execute(this::go);
            }
        } catch (Throwable e) {
            fail(e);
        }
        go();
        // The file is at its end, or all places are taken: those who begin now have nothing to do.
        crew.dismiss();
        try {
            crew.awaitEmpty();
        } catch (InterruptedException e) {
            cancel();
            crew.awaitEmptyUninterruptibly();
        }
        return outcome();
    }

    /** What one worker does. */
    private void go() {
        if (!crew.join()) {
            return;
        }
        try {
            Leg<R> leg = unused();
            while (begin(leg)) {
                leg.run(work);
                leg = handOn(leg);
            }
        } catch (InterruptedException e) {
            cancel();
        } catch (Throwable e) {
            // Such as a lack of memory: the others would wait for this worker's piece for ever.
            fail(e);
        } finally {
            crew.leave();
        }
    }

    private boolean begin(Leg<R> leg) throws InterruptedException {
        return reader.exclusively(isCaller(), () -> {
            boolean more = leg.begin(begun, reader);
            begun += more ? 1 : 0;
            return more;
        });
    }

    /** Leaves a piece to whoever writes it, which may be this worker, and gives something to go on with. */
    private Leg<R> handOn(Leg<R> leg) throws InterruptedException {
        monitor.enter();
        try {
            waiting.put(leg.number(), leg);
        } finally {
            monitor.leave();
        }
        for (Leg<R> next = due(); next != null; next = due()) {
            written(next, isDropped() ? Optional.empty() : next.writeTo(answers));
        }
        monitor.enter();
        try {
            if (isCaller()) {
                monitor.waitFor(near);
            } else {
                monitor.waitForUninterruptibly(near);
            }
            return unusedLeg();
        } finally {
            monitor.leave();
        }
    }

    /** The piece whose turn it is, if it is there and nobody writes; who writes comes back for what is handed on meanwhile. */
    private @Nullable Leg<R> due() {
        monitor.enter();
        try {
            Leg<R> next = writing ? null : waiting.remove(turn);
            writing |= next != null;
            return next;
        } finally {
            monitor.leave();
        }
    }

    /** Nothing is written any more once something has failed. */
    private boolean isDropped() {
        monitor.enter();
        try {
            return failure != null || cancelled;
        } finally {
            monitor.leave();
        }
    }

    private void written(Leg<R> leg, Optional<Throwable> failed) {
        monitor.enter();
        try {
            writing = false;
            turn++;
            spare.add(leg);
            lines += leg.lines();
            failed.ifPresent(this::fail);
        } finally {
            monitor.leave();
        }
    }

    private Leg<R> unused() {
        monitor.enter();
        try {
            return unusedLeg();
        } finally {
            monitor.leave();
        }
    }

    /** An interrupt is for the caller; what interrupts a thread of the executor is not known. */
    private boolean isCaller() {
        return Thread.currentThread() == caller;
    }

    private void fail(Throwable e) {
        monitor.enter();
        try {
            failure = failure == null ? e : failure;
            crew.dismiss();
            reader.abandon();
        } finally {
            monitor.leave();
        }
    }

    /** Ends all because the caller was interrupted, and hands that on to those who may be stuck in reading, work or writing. */
    private void cancel() {
        reader.abandon();
        crew.interrupt();
        monitor.enter();
        try {
            cancelled = true;
        } finally {
            monitor.leave();
        }
    }

    /** Once none is at work. */
    private long outcome() {
        monitor.enter();
        try {
            legs.forEach(this::close);
            if (cancelled) {
                throw Failures.interrupted(failure == null ? failureOfAny() : failure);
            } else if (failure != null) {
                throw Failures.unchecked(failure);
            }
            return lines;
        } finally {
            monitor.leave();
        }
    }

    // Within the monitor

    private void close(Leg<R> leg) {
        try {
            leg.close();
        } catch (Throwable e) {
            fail(e);
        }
    }

    private Leg<R> unusedLeg() {
        Leg<R> leg = spare.poll();
        if (leg == null) {
            leg = new Leg<>(answers);
            legs.add(leg);
        }
        return leg;
    }

    /** What failed in a piece whose turn never came. */
    private @Nullable Throwable failureOfAny() {
        return legs.stream().flatMap(leg -> leg.failure().stream()).findFirst().orElse(null);
    }

    private boolean isNear() {
        return waiting.size() <= workers * WAITING_PER_WORKER || failure != null || cancelled;
    }
}
