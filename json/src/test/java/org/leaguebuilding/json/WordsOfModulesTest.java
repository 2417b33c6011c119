package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Trace;

/** The language that a module of a host's mapper has, and the one that a write gets. */
class WordsOfModulesTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final Report REPORT = Editions.wuhan2005().check(FormationSamples.FULL);
    private static final Trace TRACE = Editions.wuhan2005().trace(FormationSamples.FULL);

    /** A host's own class. */
    record Answer(String from, Report report, Trace trace) {}

    /** A host's own class whose properties are those of a report, too. */
    record Flat(String from, @JsonUnwrapped Report report) {}

    private static String canonical(Locale locale) {
        return "{\"from\":\"o-1\",\"report\":" + new String(JSON.write(Forms.REPORT.in(locale), REPORT), UTF_8)
                + ",\"trace\":" + new String(JSON.write(Forms.TRACE.in(locale), TRACE), UTF_8) + "}";
    }

    private static String canonical() {
        return "{\"from\":\"o-1\",\"report\":" + new String(JSON.write(Forms.REPORT, REPORT), UTF_8) + ",\"trace\":"
                + new String(JSON.write(Forms.TRACE, TRACE), UTF_8) + "}";
    }

    @Nested
    class With_a_mapper_of_Jackson_2 {

        @Test
        void a_write_gets_a_language_by_its_tag_and_refuses_what_is_none() throws Exception {
            Answer answer = new Answer("o-1", REPORT, TRACE);

            assertThat(Words2.writeAsked(answer, "zh-CN")).isEqualTo(canonical(Locale.CHINA));
            assertThatThrownBy(() -> Words2.writeAsked(answer, 7))
                    .hasStackTraceContaining("LOCALE is java.lang.Integer");
        }

        @Test
        void a_module_has_a_language_that_a_write_can_change() throws Exception {
            Answer answer = new Answer("o-1", REPORT, TRACE);

            assertThat(Words2.writeOf(Locale.CHINA, answer, Optional.empty())).isEqualTo(canonical(Locale.CHINA));
            assertThat(Words2.writeOf(Locale.CHINA, answer, Optional.of(Locale.UK)))
                    .isEqualTo(canonical(Locale.UK));
        }

        @Test
        void properties_among_the_hosts_get_that_of_the_module() throws Exception {
            String report = new String(JSON.write(Forms.REPORT.in(Locale.UK), REPORT), UTF_8);

            assertThat(Words2.writeOf(Locale.UK, new Flat("o-1", REPORT), Optional.empty()))
                    .isEqualTo("{\"from\":\"o-1\"," + report.substring(1));
        }

        @Test
        void one_write_gets_a_language_and_others_none() throws Exception {
            Answer answer = new Answer("o-1", REPORT, TRACE);

            assertThat(Words2.write(answer, Optional.of(Locale.CHINA))).isEqualTo(canonical(Locale.CHINA));
            assertThat(Words2.write(answer, Optional.empty())).isEqualTo(canonical());
        }

        @Test
        void properties_among_the_hosts_get_it_too() throws Exception {
            String report = new String(JSON.write(Forms.REPORT.in(Locale.UK), REPORT), UTF_8);

            assertThat(Words2.write(new Flat("o-1", REPORT), Optional.of(Locale.UK)))
                    .isEqualTo("{\"from\":\"o-1\"," + report.substring(1));
        }
    }

    @Nested
    class With_a_mapper_of_Jackson_3 {

        @Test
        void a_write_gets_a_language_by_its_tag_and_refuses_what_is_none() {
            Answer answer = new Answer("o-1", REPORT, TRACE);

            assertThat(Words3.writeAsked(answer, "zh-CN")).isEqualTo(canonical(Locale.CHINA));
            assertThatThrownBy(() -> Words3.writeAsked(answer, 7))
                    .hasStackTraceContaining("LOCALE is java.lang.Integer");
        }

        @Test
        void a_module_has_a_language_that_a_write_can_change() {
            Answer answer = new Answer("o-1", REPORT, TRACE);

            assertThat(Words3.writeOf(Locale.CHINA, answer, Optional.empty())).isEqualTo(canonical(Locale.CHINA));
            assertThat(Words3.writeOf(Locale.CHINA, answer, Optional.of(Locale.UK)))
                    .isEqualTo(canonical(Locale.UK));
        }

        @Test
        void properties_among_the_hosts_get_that_of_the_module() {
            String report = new String(JSON.write(Forms.REPORT.in(Locale.UK), REPORT), UTF_8);

            assertThat(Words3.writeOf(Locale.UK, new Flat("o-1", REPORT), Optional.empty()))
                    .isEqualTo("{\"from\":\"o-1\"," + report.substring(1));
        }

        @Test
        void one_write_gets_a_language_and_others_none() {
            Answer answer = new Answer("o-1", REPORT, TRACE);

            assertThat(Words3.write(answer, Optional.of(Locale.CHINA))).isEqualTo(canonical(Locale.CHINA));
            assertThat(Words3.write(answer, Optional.empty())).isEqualTo(canonical());
        }

        @Test
        void properties_among_the_hosts_get_it_too() {
            String report = new String(JSON.write(Forms.REPORT.in(Locale.UK), REPORT), UTF_8);

            assertThat(Words3.write(new Flat("o-1", REPORT), Optional.of(Locale.UK)))
                    .isEqualTo("{\"from\":\"o-1\"," + report.substring(1));
        }
    }
}
