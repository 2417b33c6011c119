package org.leaguebuilding.testing.freeze;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.text.Language;

/**
 * Lets known findings pass and fails on new ones.
 *
 * <pre>{@code
 * FreezingGate.at(Path.of("src/test/resources/known-findings.txt")).check(reports);
 * }</pre>
 *
 * <p>It never writes by itself: with the system property {@value #WRITE} set to {@code true} the file is written anew from the reports, which
 * is how it comes to be and how findings that are gone leave it. Immutable and thread-safe.
 */
public final class FreezingGate {

    /** The system property that has the file written. */
    public static final String WRITE = "league-building.freeze.write";

    private final Path file;

    private FreezingGate(Path file) {
        this.file = file;
    }

    /**
     * A gate by a file.
     *
     * @param file the file of known findings
     * @return the gate
     */
    public static FreezingGate at(Path file) {
        return new FreezingGate(requireNonNull(file, "file"));
    }

    /**
     * Compares reports with the file.
     *
     * @param reports the reports; none at all is an error, for then nothing was looked at
     * @return the known findings that are gone; they can be taken out of the file
     * @throws AssertionError if there is a new finding, no file, or no report; the message says what to do, and shows what is new
     * @throws IllegalArgumentException if the file is none of known findings
     */
    public ImmutableSortedSet<KnownFinding> check(Iterable<Report> reports) {
        ImmutableList<Report> all = ImmutableList.copyOf(requireNonNull(reports, "reports"));
        if (all.isEmpty()) {
            throw new AssertionError("there is no report to compare with " + file);
        }
        if (Boolean.getBoolean(WRITE)) {
            FrozenFindings.of(all).write(file);
        }
        if (!Files.exists(file)) {
            throw new AssertionError(file + " is not there; -D" + WRITE + "=true writes it from what is found now");
        }
        FrozenFindings frozen = FrozenFindings.read(file);
        ImmutableList<Report> unknown = frozen.unknownIn(all);
        if (!unknown.isEmpty()) {
            throw new AssertionError(describe(unknown));
        }
        return frozen.goneFrom(all);
    }

    private String describe(ImmutableList<Report> unknown) {
        int count =
                unknown.stream().mapToInt(report -> report.findings().size()).sum();
        StringBuilder text = new StringBuilder("new findings: " + count + ", which " + file
                + " does not know. Mend them, or take them up with -D" + WRITE + "=true");
        for (Report report : unknown) {
            for (Finding finding : report.findings()) {
                text.append("\n  ").append(KnownFinding.of(report, finding).line());
                for (Language language : Language.values()) {
                    text.append("\n    ").append(finding.message(language.locale()));
                }
            }
        }
        return text.toString();
    }
}
