package org.leaguebuilding.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.leaguebuilding.json.answer.CheckSummary;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.rule.Subject;

/**
 * Checks a file of subjects line by line and writes an answer for each, in the order of the lines: a report, or what is wrong with the
 * line. Blank lines have none. A run that was stopped can be {@linkplain #resume resumed}.
 *
 * <pre>{@code
 * CheckSummary summary = FileCheck.of(json).in(Locale.CHINA).with(executor, 4).check(subjects, answers);
 * }</pre>
 *
 * <p>Subjects may be of all types; each is checked as what its line says that it is. The memory needed does not grow with the file.
 * Immutable and thread-safe.
 */
public final class FileCheck {

    private final LeagueBuildingJson json;
    private final Optional<Locale> locale;
    private final Executor executor;
    private final int workers;

    private FileCheck(LeagueBuildingJson json, Optional<Locale> locale, Executor executor, int workers) {
        this.json = json;
        this.locale = locale;
        this.executor = executor;
        this.workers = workers;
    }

    /**
     * Checks with the edition, and reads with the limits, of a reader and writer.
     *
     * @param json the reader and writer
     * @return a check that writes no words and works in the calling thread
     */
    public static FileCheck of(LeagueBuildingJson json) {
        return new FileCheck(requireNonNull(json, "json"), Optional.empty(), Runnable::run, 1);
    }

    /**
     * The same with the words that people read.
     *
     * @param reader the reader's locale; Chinese locales read Chinese, all others English
     * @return the check
     */
    public FileCheck in(Locale reader) {
        return new FileCheck(json, Optional.of(requireNonNull(reader, "reader")), executor, workers);
    }

    /**
     * The same with several threads.
     *
     * @param threads runs the work beside the calling thread; the caller's, who closes it
     * @param count how many threads are to be at work at once, the calling one included; 1 or more
     * @return the check
     * @throws IllegalArgumentException if it is less than 1
     */
    public FileCheck with(Executor threads, int count) {
        checkArgument(count >= 1, "count is %s; at least 1", count);
        return new FileCheck(json, locale, requireNonNull(threads, "threads"), count);
    }

    /**
     * Checks a file from its beginning.
     *
     * @param subjects the file, a subject a line
     * @param answers where the answers go; a file that is there is written anew
     * @return what they come to
     * @throws IllegalArgumentException if both are one file; nothing is written then
     * @throws UncheckedIOException if a file cannot be read or written
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which it stays; what is written by then can be
     *     {@linkplain #resume resumed}
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes no work
     */
    public CheckSummary check(Path subjects, Path answers) {
        return answer(subjects, answers, lines -> {
            // What was there is not lost on account of subjects that cannot be read.
            boolean unused = lines.hasNext();
            try (OutputStream out = Files.newOutputStream(answers)) {
                return answer(lines, out);
            }
        });
    }

    /**
     * Checks a stream.
     *
     * @param subjects the lines in UTF-8; the caller closes it
     * @param answers where the answers go; the caller flushes and closes it
     * @return what they come to
     * @throws UncheckedIOException if a stream fails
     */
    public CheckSummary check(InputStream subjects, OutputStream answers) {
        requireNonNull(answers, "answers");
        try (NdjsonReader<Subject> lines = json.lines(Forms.ANY_SUBJECT, requireNonNull(subjects, "subjects"))) {
            return answer(lines, answers);
        }
    }

    /**
     * Goes on where an earlier run was stopped: what it has written is kept, also a last line that it has written in part, and what is missing after
     * that is written. Where there are no answers yet, it begins.
     *
     * <p>All lines are judged again and compared with what is there, byte by byte, so that answers of two runs are never mixed. It takes as
     * long as {@link #check(Path, Path)}: to read the earlier answers without judging takes no less. So a file that is whole can be checked, too.
     *
     * @param subjects the file that the earlier run checked
     * @param answers its answers
     * @return what all answers come to
     * @throws IllegalStateException if something else is there than what this check writes: answers to other subjects, of another edition, in
     *     another language, or no answers at all; nothing is written then
     * @throws IllegalArgumentException if both are one file; nothing is written then
     * @throws UncheckedIOException if a file cannot be read or written
     * @throws java.util.concurrent.CancellationException as {@link #check(Path, Path)} does
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes no work
     */
    public CheckSummary resume(Path subjects, Path answers) {
        if (!Files.exists(requireNonNull(answers, "answers"))) {
            return check(subjects, answers);
        }
        return answer(subjects, answers, lines -> {
            try (ResumedOutput out = new ResumedOutput(answers)) {
                CheckSummary summary = answer(lines, out);
                out.end();
                return summary;
            }
        });
    }

    private CheckSummary answer(Path subjects, Path answers, Answering answering) {
        requireNonNull(answers, "answers");
        try (NdjsonReader<Subject> lines = json.lines(Forms.ANY_SUBJECT, requireNonNull(subjects, "subjects"))) {
            requireTwoFiles(subjects, answers);
            return answering.to(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file may have several names; folders tell no name where they are read. */
    private static void requireTwoFiles(Path subjects, Path answers) throws IOException {
        for (Path file : new Path[] {subjects, answers}) {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "a folder, where a file is expected");
            }
        }
        if (Files.exists(answers) && Files.isSameFile(subjects, answers)) {
            throw new IllegalArgumentException(answers + " holds the subjects; the answers go to another file");
        }
    }

    /** Answers lines into a file. */
    private interface Answering {

        CheckSummary to(NdjsonReader<Subject> lines) throws IOException;
    }

    private CheckSummary answer(NdjsonReader<Subject> lines, OutputStream out) {
        AnswerTally tally = new AnswerTally();
        Form<LineAnswer> form = locale.isPresent() ? Forms.LINE_ANSWER.in(locale.get()) : Forms.LINE_ANSWER;
        try (NdjsonWriter<LineAnswer> answers = json.lines(form, out)) {
            lines.parallel(executor, workers, answers, (line, writer) -> {
                LineAnswer answer = answer(line);
                tally.add(answer);
                writer.write(answer);
            });
        }
        return tally.summary();
    }

    private LineAnswer answer(NdjsonLine<Subject> line) {
        if (line instanceof NdjsonLine.Good<Subject> good) {
            return new LineAnswer.Judged(json.forms().policy().check(good.value()));
        }
        MalformedJsonException reason = ((NdjsonLine.Bad<Subject>) line).reason();
        return new LineAnswer.Refused(
                line.number(), reason.code(), reason.pointer(), reason.column(), locale.map(reason::message));
    }
}
