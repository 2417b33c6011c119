package org.leaguebuilding.json.lines;

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
 * Has workers go through a file side by side. Each reads the next chunk, works on it, and hands its answers on; the worker that has
 * those whose turn it is writes them and all that waited for them. So no thread has to wake another for each chunk. The calling
 * thread is one of the workers, so that all gets done even if the executor runs nothing. For one file.
 *
 * @param <R> the answers
 */
public final class OrderedWriter<R> {

    /** How many chunks of each worker may wait for their turn. */
    private static final int WAITING_PER_WORKER = 2;

    private final ChunkReader reader;
    private final LineWriter<R> answers;
    private final int workers;
    private final ToIntBiFunction<Chunk, LineWriter<R>> work;
    private final Workers team;
    private final Thread caller = Thread.currentThread();

    /** How many chunks were begun; touched by who reads. */
    private long begun;

    /** Held for moments only, never while something is read, worked on or written: an interrupt ends no waiting for it. */
    private final Monitor monitor = new Monitor();

    private final Monitor.Guard near = monitor.newGuard(this::isNear);

    // What follows is touched within the monitor only.
    private final List<ChunkAnswers<R>> all = new ArrayList<>();
    private final Queue<ChunkAnswers<R>> spare = new ArrayDeque<>();
    private final Map<Long, ChunkAnswers<R>> waiting = new HashMap<>();
    private long turn;
    private boolean writing;
    private boolean cancelled;
    private long lines;
    private @Nullable Throwable failure;

    public OrderedWriter(
            ChunkReader reader, LineWriter<R> answers, int workers, ToIntBiFunction<Chunk, LineWriter<R>> work) {
        this.reader = reader;
        this.answers = answers;
        this.workers = workers;
        this.work = work;
        this.team = new Workers(this.workers);
    }

    /** Goes through the file. No thread is at work any more when this returns, or throws what failed first. */
    public long run(Executor executor) {
        try {
            for (int i = 0; i < workers; i++) {
                executor.execute(this::go);
            }
        } catch (Throwable e) {
            fail(e);
        }
        go();
        // The file is at its end, or all places are taken: those who begin now have nothing to do.
        team.dismiss();
        try {
            team.awaitEmpty();
        } catch (InterruptedException e) {
            cancel();
            team.awaitEmptyUninterruptibly();
        }
        return outcome();
    }

    /** What one worker does. */
    private void go() {
        if (!team.join()) {
            return;
        }
        try {
            ChunkAnswers<R> answered = unused();
            while (begin(answered)) {
                answered.run(work);
                answered = handOn(answered);
            }
        } catch (InterruptedException e) {
            cancel();
        } catch (Throwable e) {
            // Such as a lack of memory: the others would wait for this worker's chunk for ever.
            fail(e);
        } finally {
            team.leave();
        }
    }

    private boolean begin(ChunkAnswers<R> answered) throws InterruptedException {
        return reader.exclusively(isCaller(), () -> {
            boolean more = answered.begin(begun, reader);
            begun += more ? 1 : 0;
            return more;
        });
    }

    /** Leaves a chunk to the worker that writes it, which may be this one, and gives something to go on with. */
    private ChunkAnswers<R> handOn(ChunkAnswers<R> answered) throws InterruptedException {
        monitor.enter();
        try {
            waiting.put(answered.number(), answered);
        } finally {
            monitor.leave();
        }
        for (ChunkAnswers<R> next = due(); next != null; next = due()) {
            written(next, isDropped() ? Optional.empty() : next.writeTo(answers));
        }
        monitor.enter();
        try {
            if (isCaller()) {
                monitor.waitFor(near);
            } else {
                monitor.waitForUninterruptibly(near);
            }
            return unusedAnswers();
        } finally {
            monitor.leave();
        }
    }

    /** The chunk whose turn it is, if it is there and no worker writes; one that writes comes back for what is handed on meanwhile. */
    private @Nullable ChunkAnswers<R> due() {
        monitor.enter();
        try {
            ChunkAnswers<R> next = writing ? null : waiting.remove(turn);
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

    private void written(ChunkAnswers<R> answered, Optional<Throwable> failed) {
        monitor.enter();
        try {
            writing = false;
            turn++;
            spare.add(answered);
            lines += answered.lines();
            failed.ifPresent(this::fail);
        } finally {
            monitor.leave();
        }
    }

    private ChunkAnswers<R> unused() {
        monitor.enter();
        try {
            return unusedAnswers();
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
            team.dismiss();
            reader.abandon();
        } finally {
            monitor.leave();
        }
    }

    /** Ends all because the caller was interrupted, and hands that on to those who may be stuck in reading, work or writing. */
    private void cancel() {
        reader.abandon();
        team.interrupt();
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
            all.forEach(this::close);
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

    private void close(ChunkAnswers<R> answered) {
        try {
            answered.close();
        } catch (Throwable e) {
            fail(e);
        }
    }

    private ChunkAnswers<R> unusedAnswers() {
        ChunkAnswers<R> answered = spare.poll();
        if (answered == null) {
            answered = new ChunkAnswers<>(answers);
            all.add(answered);
        }
        return answered;
    }

    /** What failed in a chunk whose turn never came. */
    private @Nullable Throwable failureOfAny() {
        return all.stream()
                .flatMap(answered -> answered.failure().stream())
                .findFirst()
                .orElse(null);
    }

    private boolean isNear() {
        return waiting.size() <= workers * WAITING_PER_WORKER || failure != null || cancelled;
    }
}
