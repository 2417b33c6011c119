package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/**
 * Documents that were written once and that every later version still has to read. {@code -Dgolden.write=true} writes those of
 * a new form; a file that is there is never written again.
 */
@OneGeneration
class GoldenFilesTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final FormationProposal PROPOSAL = FormationSamples.FULL;

    private static final FormationAdvice ADVICE = POLICY.advise(
            PROPOSAL.communities().get(0),
            ImmutableList.of(PROPOSAL.communities().get(1)));

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static String golden(String file) {
        try (InputStream in =
                Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream("golden/" + file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(byte[] document) {
        return PrettyJson.of(document) + "\n";
    }

    @Nested
    class Are_read {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
        <T> void as_what_they_were_written_from(FormCase<T> form, LeagueBuildingJson json) {
            assertThat(form.read(json, golden(form + "-minimal.json"))).isEqualTo(form.minimal());
            assertThat(form.read(json, golden(form + "-full.json"))).isEqualTo(form.full());
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
        <T> void with_the_terms_of_the_source_in_place_of_codes(FormCase<T> form, LeagueBuildingJson json) {
            assertThat(form.read(json, golden(form + "-terms.json"))).isEqualTo(form.full());
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.GoldenFilesTest#generations")
        void as_the_reports_and_advice_they_were_written_from(LeagueBuildingJson json) {
            assertThat(json.read(Forms.REPORT, golden("report.json"))).isEqualTo(POLICY.check(PROPOSAL));
            assertThat(json.read(Forms.REPORT, golden("report-zh-CN.json"))).isEqualTo(POLICY.check(PROPOSAL));
            assertThat(json.read(Forms.FORMATION_ADVICE, golden("advice-2.json").getBytes(UTF_8)))
                    .isEqualTo(ADVICE);
        }

        /** Advice said once nothing of what it supposes. */
        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.GoldenFilesTest#generations")
        void as_advice_that_supposes_nothing_where_it_is_of_earlier_versions(LeagueBuildingJson json) {
            FormationAdvice earlier = json.read(Forms.FORMATION_ADVICE, golden("advice.json"));

            assertThat(earlier.modes())
                    .isNotEmpty()
                    .allMatch(mode -> mode.supposed().isEmpty());
            assertThat(earlier.recommendation()).isEqualTo(ADVICE.recommendation());
            assertThat(earlier.modes())
                    .extracting(mode -> mode.unmet() + " " + mode.factsToCollect())
                    .isEqualTo(ADVICE.modes().stream()
                            .map(mode -> mode.unmet() + " " + mode.factsToCollect())
                            .toList());
        }
    }

    @Nested
    class Are_written {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
        <T> void as_they_were_once(FormCase<T> form, LeagueBuildingJson json) throws IOException {
            require(pretty(form.write(json, form.minimal())), form + "-minimal.json");
            require(pretty(form.write(json, form.full())), form + "-full.json");
        }

        private static void require(String written, String file) throws IOException {
            Path path = Path.of("src/test/resources/org/leaguebuilding/json/golden", file);
            if (Boolean.getBoolean("golden.write") && Files.notExists(path)) {
                WholeFile.write(path, written);
            } else {
                assertThat(written).isEqualTo(golden(file));
            }
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.GoldenFilesTest#generations")
        void as_the_reports_and_advice_were_once(LeagueBuildingJson json) throws IOException {
            assertThat(pretty(json.write(Forms.REPORT, POLICY.check(PROPOSAL)))).isEqualTo(golden("report.json"));
            require(pretty(json.write(Forms.FORMATION_ADVICE, ADVICE)), "advice-2.json");
        }
    }

    /** What is said in words may change; where it stands may not. */
    @Test
    void words_stand_behind_everything_else() {
        Report report = POLICY.check(PROPOSAL);
        String spoken = pretty(LeagueBuildingJson.create().write(Forms.REPORT.in(Locale.CHINA), report));
        assertThat(spoken.replaceAll(",\n\\s+\"(place|title|label|message|remedy|reference)\": \"[^\n]*\"", ""))
                .isEqualTo(golden("report.json").replaceAll(",\n\\s+\"place\": \"[^\n]*\"", ""));
        assertThat(golden("report-zh-CN.json").replaceAll(",\n\\s+\"message\": \"[^\n]*\"", ""))
                .isEqualTo(golden("report.json"));
    }
}
