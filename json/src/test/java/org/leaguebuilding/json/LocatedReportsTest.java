package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;

/** Where findings stand in the document that was checked. */
@OneGeneration
class LocatedReportsTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final String DOCUMENT = """
            {"id":"p-1","mode":"joint","organizationType":"branch","proposedOn":"2005-09-28",
             "communities":[
               {"id":"c-1","name":"\uD842\uDFB7花桥","subdistrictId":"s-1","adjacentTo":[]},
               {"id":"c-2","name":"\uD842\uDFB7学府","subdistrictId":"s-1","adjacentTo":["c-9"]}],
             "head":{"person":"k-1","dedicated":false}}""";

    private static final byte[] BYTES = DOCUMENT.getBytes(UTF_8);

    private static Report report(LeagueBuildingJson json, String document) {
        return POLICY.check(json.read(SubjectForms.FORMATION_PROPOSAL, document));
    }

    /** The place of the first finding with that path. */
    private static DocumentPlace place(LeagueBuildingJson json, String path) {
        Report report = report(json, DOCUMENT);
        ImmutableList<String> paths =
                report.findings().stream().map(Finding::path).collect(ImmutableList.toImmutableList());
        assertThat(paths).contains(path);
        return LocatedReports.of(json).places(report, BYTES).get(paths.indexOf(path));
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.Generations#all")
    void a_fact_that_is_there_stands_where_its_value_begins(LeagueBuildingJson json) {
        assertThat(place(json, "communities[1].adjacentTo"))
                .isEqualTo(new DocumentPlace("/communities/1/adjacentTo", 4, 65));
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.Generations#all")
    void a_fact_that_is_absent_stands_where_the_innermost_value_around_it_does(LeagueBuildingJson json) {
        assertThat(place(json, "communities[1].type")).isEqualTo(new DocumentPlace("/communities/1/type", 4, 4));
        assertThat(place(json, "workCommittee")).isEqualTo(new DocumentPlace("/workCommittee", 1, 1));
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.Generations#all")
    void every_finding_has_a_place_in_their_order(LeagueBuildingJson json) {
        Report report = report(json, DOCUMENT);

        assertThat(LocatedReports.of(json).places(report, BYTES))
                .hasSameSizeAs(report.findings())
                .hasSizeGreaterThan(5)
                .noneMatch(place -> place.line() < 1 || place.column() < 1);
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.Generations#all")
    void a_mark_at_the_start_of_the_document_is_no_column(LeagueBuildingJson json) {
        String marked = "\uFEFF" + DOCUMENT;
        Report report = report(json, marked);

        assertThat(LocatedReports.of(json).places(report, marked.getBytes(UTF_8)))
                .isEqualTo(LocatedReports.of(json).places(report, BYTES));
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.Generations#all")
    void a_report_is_written_with_lines_and_columns_behind_its_words(LeagueBuildingJson json) {
        Report report = report(json, DOCUMENT);
        LocatedReports located = LocatedReports.of(json);

        String written = new String(located.write(report, BYTES, Locale.CHINA), UTF_8);

        assertThat(written.replaceAll(",\"line\":\\d+,\"column\":\\d+}", "}"))
                .isEqualTo(new String(json.write(Forms.REPORT.in(Locale.CHINA), report), UTF_8));
        assertThat(written.split("\"line\":", -1)).hasSize(report.findings().size() + 1);
        assertThat(written).contains("\"line\":4,\"column\":65}");
        assertThat(json.read(Forms.REPORT, written.getBytes(UTF_8))).isEqualTo(report);
    }

    @Test
    void a_report_without_findings_is_written_as_ever() {
        LeagueBuildingJson json = LeagueBuildingJson.create();
        Report none = Report.of("formation-proposal", "p-1", "wuhan-2005", ImmutableList.of());

        assertThat(LocatedReports.of(json).write(none, BYTES, Locale.UK))
                .isEqualTo(json.write(Forms.REPORT.in(Locale.UK), none));
        assertThat(LocatedReports.of(json).places(none, BYTES)).isEmpty();
    }

    @Test
    void a_document_that_is_no_json_or_too_long_is_refused() {
        LeagueBuildingJson json = LeagueBuildingJson.create();
        Report report = report(json, DOCUMENT);
        LocatedReports short50 = LocatedReports.of(json.with(ReadLimits.DEFAULT.withMaxDocumentBytes(50)));

        assertThatThrownBy(() -> LocatedReports.of(json).places(report, "{\"communities\":[}".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        MalformedJsonException.class,
                        refused -> assertThat(refused.code()).isEqualTo(JsonErrorCode.SYNTAX));
        assertThatThrownBy(() -> short50.places(report, BYTES))
                .isInstanceOfSatisfying(
                        MalformedJsonException.class,
                        refused -> assertThat(refused.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LONG));
    }
}
