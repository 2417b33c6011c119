package org.leaguebuilding.testing.freeze;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.leaguebuilding.rule.Report;

/**
 * The findings that a host knows of. In a file each has a line, in one order whatever order they were found in, so that a change of
 * the file shows what was added and what is gone. Immutable and thread-safe.
 */
public final class FrozenFindings {

    private final ImmutableSortedSet<KnownFinding> known;

    private FrozenFindings(ImmutableSortedSet<KnownFinding> known) {
        this.known = known;
    }

    /**
     * All findings of some reports.
     *
     * @param reports the reports
     * @return their findings, concerns and missing facts included
     */
    public static FrozenFindings of(Iterable<Report> reports) {
        requireNonNull(reports, "reports");
        return new FrozenFindings(Streams.stream(reports)
                .flatMap(report -> report.findings().stream().map(finding -> KnownFinding.of(report, finding)))
                .collect(toImmutableSortedSet(naturalOrder())));
    }

    /**
     * Reads a file. Blank lines and lines that start with {@code #}, also before the head that {@link #write} gives it, and a byte order mark are
     * passed over.
     *
     * @param file the file in UTF-8
     * @return the findings in it
     * @throws IllegalArgumentException if it is no such file; the message names the line
     * @throws UncheckedIOException if it cannot be read
     */
    public static FrozenFindings read(Path file) {
        List<String> lines = lines(requireNonNull(file, "file"));
        ImmutableSortedSet.Builder<KnownFinding> known = ImmutableSortedSet.naturalOrder();
        for (int i = FrozenHead.in(lines, file) + 1; i < lines.size(); i++) {
            if (FrozenHead.isPassedOver(lines.get(i))) {
                continue;
            }
            try {
                known.add(KnownFinding.ofLine(lines.get(i)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new FrozenFindings(known.build());
    }

    private static List<String> lines(Path file) {
        try {
            String text = Files.readString(file, UTF_8);
            return (text.startsWith("\ufeff") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": UTF-8 is expected", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a file, in the place of one that is there; comments in that are lost. Folders that are missing are made.
     *
     * @param file the file
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        requireNonNull(file, "file");
        Stream<String> lines =
                Stream.concat(Stream.of(FrozenHead.LINE), known.stream().map(KnownFinding::line));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines.collect(toImmutableList()), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The findings.
     *
     * @return them, in the order of the file
     */
    public ImmutableSortedSet<KnownFinding> known() {
        return known;
    }

    /**
     * The findings of other reports that are not known.
     *
     * @param reports the reports
     * @return a report for each that has any, with these findings alone
     */
    public ImmutableList<Report> unknownIn(Iterable<Report> reports) {
        requireNonNull(reports, "reports");
        return Streams.stream(reports)
                .map(report -> Report.of(
                        report.subjectType(),
                        report.subject(),
                        report.edition(),
                        report.findings().stream()
                                .filter(finding -> !known.contains(KnownFinding.of(report, finding)))
                                .collect(toImmutableList())))
                .filter(report -> !report.findings().isEmpty())
                .collect(toImmutableList());
    }

    /**
     * The known findings that other reports have no longer.
     *
     * @param reports the reports
     * @return those that can be taken out of the file
     */
    public ImmutableSortedSet<KnownFinding> goneFrom(Iterable<Report> reports) {
        ImmutableSortedSet<KnownFinding> now = of(reports).known;
        return known.stream().filter(finding -> !now.contains(finding)).collect(toImmutableSortedSet(naturalOrder()));
    }
}
