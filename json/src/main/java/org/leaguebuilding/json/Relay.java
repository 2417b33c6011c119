package org.leaguebuilding.json;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Monitor;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Has workers go through a file side by side. Each reads the next piece, works on it, and hands its answers on; whoever has
 * those whose turn it is writes them and all that waited for them. So no thread has to wake another for each piece. For one
 * file.
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

    /** How many pieces were begun; touched by who reads. */
    private long begun;

    private final Monitor monitor = new Monitor();
    private final Monitor.Guard done = monitor.newGuard(this::isDone);
    private final Monitor.Guard near = monitor.newGuard(this::isNear);

    // What follows is touched within the monitor only.
    private final List<Leg<R>> legs = new ArrayList<>();
    private final Queue<Leg<R>> spare = new ArrayDeque<>();
    private final Map<Long, Leg<R>> waiting = new HashMap<>();
    private long turn;
    private long lines;
    private int atWork;
    private boolean ended;
    private @Nullable Throwable failure;

    Relay(NdjsonReader<?> reader, NdjsonWriter<R> answers, int workers, ToIntBiFunction<Piece, NdjsonWriter<R>> work) {
        this.reader = reader;
        this.answers = answers;
        this.workers = Math.max(1, workers);
        this.work = work;
    }

    /** Goes through the file. Nobody is at work any more when this returns, or throws what failed first. */
    long run(Executor executor) {
        try {
            for (int i = 0; i < workers; i++) {
                executor.execute(this::go);
            }
        } catch (RuntimeException | Error e) {
            within(() -> fail(e));
        }
        monitor.enterWhenUninterruptibly(done);
        try {
            legs.forEach(Leg::close);
            if (failure != null) {
                Throwables.throwIfUnchecked(failure);
                throw new UndeclaredThrowableException(failure);
            }
            return lines;
        } finally {
            monitor.leave();
        }
    }

    /** What one worker does. */
    private void go() {
        within(() -> atWork++);
        try {
            Leg<R> leg = unused();
            while (begin(leg)) {
                leg.run(work);
                leg = handOn(leg);
            }
            within(() -> ended = true);
        } catch (Throwable e) {
            // Such as a lack of memory: the others would wait for this worker's piece for ever.
            within(() -> fail(e));
        } finally {
            within(() -> atWork--);
        }
    }

    private boolean begin(Leg<R> leg) {
        return reader.exclusively(() -> {
            boolean more = leg.begin(begun, reader);
            begun += more ? 1 : 0;
            return more;
        });
    }

    /** Leaves a piece to whoever writes it, which may be this worker, and gives something to go on with. */
    private Leg<R> handOn(Leg<R> leg) {
        monitor.enter();
        try {
            waiting.put(leg.number(), leg);
            for (Leg<R> next = waiting.remove(turn); next != null; next = waiting.remove(turn)) {
                write(next);
            }
            monitor.waitForUninterruptibly(near);
            return unused();
        } finally {
            monitor.leave();
        }
    }

    private Leg<R> unused() {
        monitor.enter();
        try {
            Leg<R> leg = spare.poll();
            if (leg == null) {
                leg = new Leg<>(answers);
                legs.add(leg);
            }
            return leg;
        } finally {
            monitor.leave();
        }
    }

    private void within(Runnable step) {
        monitor.enter();
        try {
            step.run();
        } finally {
            monitor.leave();
        }
    }

    // Within the monitor

    /** Nothing is written any more once something has failed. */
    private void write(Leg<R> leg) {
        if (failure == null) {
            leg.writeTo(answers).ifPresentOrElse(this::fail, () -> lines += leg.lines());
        }
        turn++;
        spare.add(leg);
    }

    private void fail(Throwable e) {
        failure = failure == null ? e : failure;
        ended = true;
        reader.stop();
    }

    private boolean isDone() {
        return ended && atWork == 0;
    }

    private boolean isNear() {
        return waiting.size() <= workers * WAITING_PER_WORKER || failure != null;
    }
}
