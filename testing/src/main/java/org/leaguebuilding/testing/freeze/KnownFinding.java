package org.leaguebuilding.testing.freeze;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ComparisonChain;
import java.util.List;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;

/**
 * What a finding is known by from one run to the next: never its message, and the element that it is about by its id, so that an element
 * that is added before it makes no new finding of it, and one with the same name is another. Immutable; ordered by all components.
 *
 * <p>A finding that was written down and read again has no subject to ask for ids: its innermost element is called by its name, which is
 * written with the finding, and one without a name, as all outer elements, by its index from 0. So its place is another than that of the
 * finding which was written, two elements with one name cannot be told apart, and an element that is added before an outer one makes a new
 * finding of it. Compare such reports with a file that was made of such reports.
 *
 * @param subjectType the type of subject, such as {@code formation-proposal}
 * @param subject the subject's id
 * @param rule the rule's id
 * @param kind the code of the kind of finding
 * @param place the path, such as {@code communities[c-2].adjacentTo}, see {@link Finding#pathById()}
 */
public record KnownFinding(String subjectType, String subject, String rule, String kind, String place)
        implements Comparable<KnownFinding> {

    private static final Joiner TABS = Joiner.on('\t');
    private static final Splitter TAB = Splitter.on('\t');
    private static final int PARTS = 5;

    /** Takes all five. */
    public KnownFinding {
        requireNonNull(subjectType, "subjectType");
        requireNonNull(subject, "subject");
        requireNonNull(rule, "rule");
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
    }

    /**
     * Takes a finding of a report.
     *
     * @param report the report
     * @param finding one of its findings
     * @return what it is known by
     */
    public static KnownFinding of(Report report, Finding finding) {
        return new KnownFinding(
                report.subjectType(),
                report.subject(),
                finding.rule().id().value(),
                finding.kind().code(),
                finding.pathById());
    }

    /**
     * Takes a line of a file.
     *
     * @param line five parts with tabs between them
     * @return the finding
     * @throws IllegalArgumentException if it is no such line
     */
    static KnownFinding ofLine(String line) {
        List<String> parts = TAB.splitToList(line);
        if (parts.size() != PARTS) {
            throw new IllegalArgumentException(
                    "type, subject, rule, kind and place are expected, with tabs between them, not “" + line + "”");
        }
        return new KnownFinding(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    String line() {
        return TABS.join(subjectType, subject, rule, kind, place);
    }

    @Override
    public int compareTo(KnownFinding other) {
        requireNonNull(other, "other");
        return ComparisonChain.start()
                .compare(subjectType, other.subjectType)
                .compare(subject, other.subject)
                .compare(rule, other.rule)
                .compare(kind, other.kind)
                .compare(place, other.place)
                .result();
    }
}
