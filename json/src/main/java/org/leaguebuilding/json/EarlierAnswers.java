package org.leaguebuilding.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.rule.Subject;

/**
 * The answers that a run has written before it was stopped.
 *
 * @param file their file
 * @param bytes how long it is up to the end of the last whole line
 * @param count how many lines these are
 * @param last the last of them, if there is one
 */
record EarlierAnswers(
        Path file, long bytes, long count, @Nullable LineAnswer last) {

    static EarlierAnswers read(LeagueBuildingJson json, Path file, AnswerTally tally) {
        long bytes = wholeLines(file);
        long count = 0;
        LineAnswer last = null;
        try (InputStream whole = ByteStreams.limit(Files.newInputStream(file), bytes);
                NdjsonReader<LineAnswer> lines = json.lines(Forms.LINE_ANSWER, whole)) {
            while (lines.hasNext()) {
                last = answer(json, file, lines.next());
                tally.add(last);
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EarlierAnswers(file, bytes, count, last);
    }

    private static LineAnswer answer(LeagueBuildingJson json, Path file, NdjsonLine<LineAnswer> line) {
        LineAnswer answer = line.get()
                .orElseThrow(() -> new IllegalStateException(file + ":" + line.number() + ": no answer of "
                        + json.forms().policy().id()));
        requireEdition(json, file, line.number(), answer);
        return answer;
    }

    private static void requireEdition(LeagueBuildingJson json, Path file, long line, LineAnswer answer) {
        String edition = json.forms().policy().id();
        if (answer instanceof LineAnswer.Judged judged
                && !judged.report().edition().equals(edition)) {
            throw new IllegalStateException(
                    file + ":" + line + ": an answer of " + judged.report().edition() + ", not of " + edition);
        }
    }

    /** The offset after the last line feed. */
    private static long wholeLines(Path path) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long end = file.length();
            while (end > 0) {
                file.seek(end - 1);
                if (file.read() == '\n') {
                    return end;
                }
                end--;
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Goes on to the first line that is not answered.
     *
     * @throws IllegalStateException if these are not the answers to the lines
     */
    void requireOf(NdjsonReader<Subject> lines) {
        for (long i = 1; i < count && lines.hasNext(); i++) {
            lines.skip();
        }
        if (last != null && !(lines.hasNext() && isAnswer(last, lines.next()))) {
            throw new IllegalStateException(file + " has answers to other lines than these");
        }
    }

    private static boolean isAnswer(LineAnswer answer, NdjsonLine<Subject> line) {
        if (answer instanceof LineAnswer.Judged judged) {
            return line.get()
                    .filter(subject -> subject.id().equals(judged.report().subject()))
                    .isPresent();
        }
        return line instanceof NdjsonLine.Bad<Subject> && ((LineAnswer.Refused) answer).line() == line.number();
    }

    /** Cuts off what was written of one more line. */
    void cutOff() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
