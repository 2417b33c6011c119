package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leaguebuilding.json.form.ReportTables;
import org.leaguebuilding.json.token.Pointers;
import org.leaguebuilding.json.token.Position;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;

/**
 * Says of the findings of a report where they stand in the document that the subject was read from, so that a screen or an editor can
 * show them there.
 *
 * <pre>{@code
 * Report report = policy.check(json.read(SubjectForms.FORMATION_PROPOSAL, document));
 * byte[] answer = LocatedReports.of(json).write(report, document, Locale.CHINA);
 * }</pre>
 *
 * <p>The document is gone through once more, whatever the number of findings. A finding on a fact that is absent stands where the
 * innermost value around it does. Immutable and thread-safe.
 */
public final class LocatedReports {

    private static final Splitter STEPS = Splitter.on(CharMatcher.anyOf(".[]")).omitEmptyStrings();

    private final LeagueBuildingJson json;

    private LocatedReports(LeagueBuildingJson json) {
        this.json = json;
    }

    /**
     * Locates and writes as a reader and writer does.
     *
     * @param json the reader and writer
     * @return what locates
     */
    public static LocatedReports of(LeagueBuildingJson json) {
        return new LocatedReports(requireNonNull(json, "json"));
    }

    /**
     * Finds the places of all findings.
     *
     * @param report the report on the subject
     * @param document the document in UTF-8 that the subject was read from
     * @return a place for each finding, in their order
     * @throws org.leaguebuilding.json.input.MalformedJsonException if the document is no JSON, or longer than the limit
     */
    public ImmutableList<DocumentPlace> places(Report report, byte[] document) {
        ImmutableList<ImmutableList<String>> paths = paths(requireNonNull(report, "report"));
        ImmutableList<Position> positions = json.reader.find(requireNonNull(document, "document"), paths);
        ImmutableList.Builder<DocumentPlace> places = ImmutableList.builder();
        for (int i = 0; i < paths.size(); i++) {
            Position position = positions.get(i);
            places.add(new DocumentPlace(Pointers.of(paths.get(i)), position.line(), position.column()));
        }
        return places.build();
    }

    /**
     * Writes a report with all that a screen shows of its findings, line and column among it.
     *
     * @param report the report on the subject
     * @param document the document in UTF-8 that the subject was read from
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the report as a document
     * @throws org.leaguebuilding.json.input.MalformedJsonException if the document is no JSON, or longer than the limit
     */
    public byte[] write(Report report, byte[] document, Locale locale) {
        requireNonNull(report, "report");
        requireNonNull(document, "document");
        requireNonNull(locale, "locale");
        ImmutableList<Position> positions = json.reader.find(document, paths(report));
        return json.write(ReportTables.located(json.forms().edition(), locale, positions), report);
    }

    private static ImmutableList<ImmutableList<String>> paths(Report report) {
        ImmutableList.Builder<ImmutableList<String>> paths = ImmutableList.builder();
        for (Finding finding : report.findings()) {
            paths.add(ImmutableList.copyOf(STEPS.split(finding.path())));
        }
        return paths.build();
    }
}
