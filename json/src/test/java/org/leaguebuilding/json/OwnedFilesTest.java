package org.leaguebuilding.json;

import static java.io.OutputStream.nullOutputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.MoreExecutors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.lines.ChunkReader;
import org.leaguebuilding.json.lines.LineSource;
import org.leaguebuilding.json.token.TokenFormat;

/** A file that was opened by its path is closed, whatever fails. */
@Tag("threads")
class OwnedFilesTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final String LINE =
            new String(JSON.write(SubjectForms.FORMATION_PROPOSAL, Generated.proposal(59)), UTF_8);
    private static final String GOOD = (LINE + "\n").repeat(300);

    /** The calling thread, and a refusal of what comes after the first task. */
    private static final Executor DIRECT = MoreExecutors.directExecutor();

    private final Noted file = new Noted();

    /** A file as it is opened by its path, which notes that it is closed. */
    private static final class Noted extends InputStream {
        private InputStream content = new ByteArrayInputStream(GOOD.getBytes(UTF_8));
        private boolean failing;
        private boolean closed;

        @Override
        public int read() {
            throw new AssertionError("one byte");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            assertThat(closed).isFalse();
            if (failing) {
                throw new IOException("the disk is gone");
            }
            return content.read(bytes, from, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** What may be done with the lines of a file. */
    enum Way {
        ONE_BY_ONE {
            @Override
            void go(NdjsonReader<FormationProposal> lines, Executor executor, Consumer<NdjsonLine<?>> work) {
                try (lines) {
                    while (lines.hasNext()) {
                        work.accept(lines.next());
                    }
                }
            }
        },
        STREAM {
            @Override
            void go(NdjsonReader<FormationProposal> lines, Executor executor, Consumer<NdjsonLine<?>> work) {
                try (Stream<NdjsonLine<FormationProposal>> stream = lines.stream()) {
                    stream.forEach(work);
                }
            }
        },
        RESULTS {
            @Override
            void go(NdjsonReader<FormationProposal> lines, Executor executor, Consumer<NdjsonLine<?>> work) {
                try (Stream<Long> numbers = lines.parallel(executor, 2, line -> {
                    work.accept(line);
                    return line.number();
                })) {
                    assertThat(numbers.count()).isPositive();
                }
            }
        },
        ANSWERS {
            @Override
            void go(NdjsonReader<FormationProposal> lines, Executor executor, Consumer<NdjsonLine<?>> work) {
                try (lines;
                        NdjsonWriter<FormationProposal> answers =
                                JSON.lines(SubjectForms.FORMATION_PROPOSAL, nullOutputStream())) {
                    lines.parallel(executor, 2, answers, (line, part) -> work.accept(line));
                }
            }
        };

        abstract void go(NdjsonReader<FormationProposal> lines, Executor executor, Consumer<NdjsonLine<?>> work);
    }

    @AfterEach
    void unmark() {
        Thread.interrupted();
    }

    private NdjsonReader<FormationProposal> lines() {
        return JSON.lines(
                SubjectForms.FORMATION_PROPOSAL, () -> new LineSource(file, true, ReadLimits.DEFAULT.maxLineBytes()));
    }

    private Throwable failure(Way way, Executor executor, Consumer<NdjsonLine<?>> work) {
        Throwable failure = catchThrowable(() -> way.go(lines(), executor, work));
        assertThat(file.closed).isTrue();
        return failure;
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_fails(Way way) {
        assertThat(failure(way, DIRECT, line -> {})).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void where_the_first_line_is_bad(Way way) {
        file.content = new ByteArrayInputStream(("nonsense\n" + GOOD).getBytes(UTF_8));
        assertThat(failure(way, DIRECT, line -> {
                    if (line instanceof NdjsonLine.Bad<?> bad) {
                        throw bad.reason();
                    }
                }))
                .isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @EnumSource
    void where_the_work_throws(Way way) {
        IllegalStateException no = new IllegalStateException("no");
        assertThat(failure(way, DIRECT, line -> {
                    if (line.number() == 200) {
                        throw no;
                    }
                }))
                .isSameAs(no);
    }

    @ParameterizedTest
    @EnumSource
    void where_the_file_cannot_be_read(Way way) {
        file.failing = true;
        assertThat(failure(way, DIRECT, line -> {})).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESULTS", "ANSWERS"})
    void where_the_executor_refuses(Way way) {
        RejectedExecutionException full = new RejectedExecutionException("full");
        assertThat(failure(
                        way,
                        task -> {
                            throw full;
                        },
                        line -> {}))
                .isSameAs(full);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESULTS", "ANSWERS"})
    void where_the_caller_is_interrupted(Way way) {
        assertThat(failure(way, DIRECT, line -> Thread.currentThread().interrupt()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // what makes it fail
    void nothing_is_opened_before_all_else_is_there() {
        AtomicBoolean opened = new AtomicBoolean();
        TokenFormat none = null;
        Throwable failure = catchThrowable(() -> new ChunkReader(none, 1, () -> {
            opened.set(true);
            return new LineSource(file, true, 1);
        }));
        assertThat(failure).isInstanceOf(NullPointerException.class);
        assertThat(opened).isFalse();
    }
}
