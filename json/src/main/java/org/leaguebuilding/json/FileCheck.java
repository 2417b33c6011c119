package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.leaguebuilding.json.answer.CheckSummary;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.rule.Subject;

/**
 * Checks a file of subjects line by line and writes an answer for each, in the order of the lines: a report, or what is wrong with the
 * line. Blank lines have none. So the answers say how far a run has come, and one that was stopped can be {@linkplain #resume
 * resumed}.
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
     */
    public FileCheck with(Executor threads, int count) {
        return new FileCheck(json, locale, requireNonNull(threads, "threads"), count);
    }

    /**
     * Checks a file from its beginning.
     *
     * @param subjects the file, a subject a line
     * @param answers where the answers go; a file that is there is written anew
     * @return what they come to
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public CheckSummary check(Path subjects, Path answers) {
        requireNonNull(answers, "answers");
        AnswerTally tally = new AnswerTally();
        try (NdjsonReader<Subject> lines = json.lines(Forms.ANY_SUBJECT, requireNonNull(subjects, "subjects"))) {
            answer(lines, answers, tally, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        }
        return tally.summary();
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
        AnswerTally tally = new AnswerTally();
        try (NdjsonReader<Subject> lines = json.lines(Forms.ANY_SUBJECT, requireNonNull(subjects, "subjects"))) {
            answer(lines, answers, tally);
        }
        return tally.summary();
    }

    /**
     * Goes on where an earlier run was stopped: what it has answered is counted and kept, a last line that it has written in part is cut off, and
     * the lines after that are answered. Where there are no answers yet, it begins.
     *
     * @param subjects the file that the earlier run checked, unchanged
     * @param answers its answers
     * @return what all answers come to
     * @throws IllegalStateException if the answers are not those of this edition to this file; nothing is written then
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public CheckSummary resume(Path subjects, Path answers) {
        requireNonNull(subjects, "subjects");
        if (!Files.exists(requireNonNull(answers, "answers"))) {
            return check(subjects, answers);
        }
        AnswerTally tally = new AnswerTally();
        EarlierAnswers earlier = EarlierAnswers.read(json, answers, tally);
        try (NdjsonReader<Subject> lines = json.lines(Forms.ANY_SUBJECT, requireNonNull(subjects, "subjects"))) {
            earlier.requireOf(lines);
            earlier.cutOff();
            answer(lines, answers, tally, StandardOpenOption.APPEND);
        }
        return tally.summary();
    }

    private void answer(NdjsonReader<Subject> lines, Path file, AnswerTally tally, OpenOption... how) {
        OpenOption[] options = new OpenOption[how.length + 1];
        System.arraycopy(how, 0, options, 0, how.length);
        options[how.length] = StandardOpenOption.WRITE;
        try (OutputStream out = Files.newOutputStream(file, options)) {
            answer(lines, out, tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(NdjsonReader<Subject> lines, OutputStream out, AnswerTally tally) {
        Form<LineAnswer> form = locale.isPresent() ? Forms.LINE_ANSWER.in(locale.get()) : Forms.LINE_ANSWER;
        try (NdjsonWriter<LineAnswer> answers = json.lines(form, out)) {
            lines.parallel(executor, workers, answers, (line, writer) -> {
                LineAnswer answer = answer(line);
                tally.add(answer);
                writer.write(answer);
            });
        }
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
