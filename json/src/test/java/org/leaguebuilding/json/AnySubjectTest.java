package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;

/** Documents that say themselves what they are, one by one and mixed in a file. */
@Tag("threads")
@OneGeneration
class AnySubjectTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    static Stream<FormCase<?>> subjects() {
        return FormCases.all().filter(form -> form.isSubject());
    }

    static Stream<Arguments> subjectsWithGenerations() {
        return subjects().flatMap(form -> generations().map(json -> Arguments.of(form, json)));
    }

    private static Subject full(FormCase<?> form) {
        return (Subject) form.full();
    }

    private static <T> String line(FormCase<T> form) {
        return form.text(JSON, form.full());
    }

    @Nested
    class A_document {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.AnySubjectTest#subjectsWithGenerations")
        <T> void is_read_as_what_it_says_it_is(FormCase<T> form, LeagueBuildingJson json) {
            Subject any = json.read(Forms.ANY_SUBJECT, form.write(json, form.full()));
            assertThat(any).isEqualTo(form.full());
            assertThat(json.write(Forms.ANY_SUBJECT, any)).isEqualTo(form.write(json, form.full()));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.AnySubjectTest#generations")
        void may_say_it_anywhere_at_its_top_level_and_with_escapes(LeagueBuildingJson json) {
            String request = line(FormCases.ALL.get(1)).replaceFirst("\"subjectType\":\"stage-request\",", "");
            String body = request.substring(0, request.length() - 1);
            assertThat(json.read(Forms.ANY_SUBJECT, (body + ",\"subjectType\":\"stage-request\"}").getBytes(UTF_8)))
                    .isEqualTo(full(FormCases.ALL.get(1)));
            assertThat(json.read(
                            Forms.ANY_SUBJECT, (body + ",\"\\u0073ubjectType\":\"stage-request\"}").getBytes(UTF_8)))
                    .isEqualTo(full(FormCases.ALL.get(1)));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.AnySubjectTest#generations")
        void that_says_nothing_is_a_formation_proposal(LeagueBuildingJson json) {
            String quoting = Documents.with("secret-7", "subjectType").replace("secret-8", "\\u0041");
            assertThat(json.read(Forms.ANY_SUBJECT, Documents.PROPOSAL)).isInstanceOf(FormationProposal.class);
            assertThat(json.read(Forms.ANY_SUBJECT, quoting)).isInstanceOf(FormationProposal.class);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.AnySubjectTest#generations")
        void that_says_what_nobody_knows_is_refused_there(LeagueBuildingJson json) {
            MalformedJsonException refusal = catchThrowableOfType(
                    MalformedJsonException.class,
                    () -> json.read(Forms.ANY_SUBJECT, "{\"id\":\"x\",\"subjectType\":\"nonsense\"}".getBytes(UTF_8)));
            assertThat(refusal.code()).isEqualTo(JsonErrorCode.SUBJECT_TYPE);
            assertThat(refusal.pointer()).isEqualTo("/subjectType");
            assertThat(refusal.column()).isEqualTo(25);
            assertThat(refusal.getMessage())
                    .contains("formation-proposal, stage-request, district-leadership, responsibility-plan,"
                            + " community-guarantee, activity-programme, coverage-survey, assessment-record,"
                            + " honor-nomination, cadre-appraisal, diagnosis-input");
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.AnySubjectTest#subjects")
        <T> void of_one_type_is_refused_as_another(FormCase<T> form) {
            String claim = "{\"subjectType\":\"" + form.name() + "\"}";
            assertThat(JSON.forms().all().stream().filter(other -> !other.equals(form.form())))
                    .hasSize(10)
                    .allSatisfy(other -> assertThatExceptionOfType(MalformedJsonException.class)
                            .isThrownBy(() -> JSON.read(other, claim))
                            .satisfies(e -> assertThat(e.code()).isEqualTo(JsonErrorCode.SUBJECT_TYPE)));
        }

        @Test
        void that_is_too_long_is_refused() {
            LeagueBuildingJson small = JSON.with(ReadLimits.DEFAULT.withMaxDocumentBytes(8));
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> small.read(Forms.ANY_SUBJECT, "{\"id\":\"1\"}".getBytes(UTF_8)))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LONG));
        }
    }

    @Nested
    class A_file {

        @TempDir
        private Path folder;

        private static ImmutableList<Subject> everything() {
            return subjects().map(AnySubjectTest::full).collect(ImmutableList.toImmutableList());
        }

        private static String lines() {
            return subjects().map(form -> line(form) + "\n").reduce("", String::concat);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.AnySubjectTest#generations")
        void may_mix_all_types(LeagueBuildingJson json) throws IOException {
            Path file = Files.writeString(folder.resolve("mixed.ndjson"), lines(), UTF_8);
            try (NdjsonReader<Subject> mixed = json.lines(Forms.ANY_SUBJECT, file)) {
                Stream<Subject> subjects = mixed.stream().map(line -> line.get().orElseThrow());
                assertThat(subjects.toList()).isEqualTo(everything());
            }
            Files.delete(file);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.AnySubjectTest#generations")
        void loses_no_line_for_a_bad_one(LeagueBuildingJson json) {
            String file = lines() + "{\"subjectType\":\"nonsense\"}\n\n{\"subjectType\":7}\n" + lines();
            List<NdjsonLine<Subject>> mixed =
                    json.lines(Forms.ANY_SUBJECT, new ByteArrayInputStream(file.getBytes(UTF_8))).stream()
                            .toList();
            int types = everything().size();
            assertThat(mixed.get(types)).isInstanceOfSatisfying(NdjsonLine.Bad.class, bad -> {
                assertThat(bad.number()).isEqualTo(types + 1);
                assertThat(bad.reason().line()).isEqualTo(types + 1);
                assertThat(bad.reason().code()).isEqualTo(JsonErrorCode.SUBJECT_TYPE);
            });
            assertThat(mixed.get(types + 1)).isInstanceOfSatisfying(NdjsonLine.Bad.class, bad -> {
                assertThat(bad.number()).isEqualTo(types + 3);
                assertThat(bad.reason().code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
            });
            assertThat(mixed.stream().flatMap(line -> line.get().stream())).hasSize(2 * types);
        }

        @Test
        void is_checked_by_several_at_once_in_the_order_of_its_lines() {
            ExecutorService executor = Executors.newFixedThreadPool(2);
            byte[] file = lines().repeat(40).getBytes(UTF_8);
            try (Stream<Report> reports = JSON.lines(Forms.ANY_SUBJECT, new ByteArrayInputStream(file))
                    .parallel(executor, 2, line -> POLICY.check(line.get().orElseThrow()))) {
                List<Report> expected = everything().stream().map(POLICY::check).toList();
                assertThat(reports.toList())
                        .isEqualTo(Stream.generate(() -> expected)
                                .limit(40)
                                .flatMap(List::stream)
                                .toList());
            } finally {
                executor.shutdown();
            }
        }
    }
}
