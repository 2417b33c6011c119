package org.leaguebuilding.reference.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.FileCheck;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.LocatedReports;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.NdjsonReader;
import org.leaguebuilding.json.NdjsonWriter;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.json.answer.CheckSummary;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.jackson3.LeagueBuildingModule;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.Fixtures;
import tools.jackson.databind.json.JsonMapper;

/** What the guide's chapter on JSON shows. */
@Tag("threads")
class JsonGuideTest {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();

    @Test
    void reads_checks_and_answers() {
        String request = new String(
                LeagueBuildingJson.create().write(SubjectForms.FORMATION_PROPOSAL, Fixtures.independentProposal()),
                UTF_8);

        // snippet: read
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);

        FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, request);
        Report report = policy.check(proposal);
        byte[] answer = json.write(Forms.REPORT.in(Locale.CHINA), report);
        // end
        assertThat(proposal).isEqualTo(Fixtures.independentProposal());
        assertThat(json.read(Forms.REPORT, answer)).isEqualTo(report);
    }

    @Test
    void says_what_is_wrong_with_a_document() {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        String request = "{\"id\": \"p-1\", \"mode\": 7}";
        List<String> screen = new ArrayList<>();

        // snippet: malformed
        try {
            json.read(SubjectForms.FORMATION_PROPOSAL, request);
        } catch (MalformedJsonException refused) {
            screen.add(refused.pointer() + " " + refused.line() + ":" + refused.column());
            screen.add(refused.message(Locale.CHINA));
        }
        // end
        assertThat(screen).hasSize(2).first().asString().startsWith("/mode 1:");
    }

    @Test
    void shows_findings_where_they_stand_in_the_document() {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        byte[] document = json.write(SubjectForms.FORMATION_PROPOSAL, EmbedGuideTest.proposal());
        Report report = policy.check(EmbedGuideTest.proposal());

        // snippet: located
        byte[] shown = LocatedReports.of(json).write(report, document, Locale.CHINA);
        // end
        assertThat(new String(shown, UTF_8)).contains("\"label\":\"", "\"remedy\":\"", "\"line\":1,\"column\":");
    }

    @Test
    void reads_line_by_line(@TempDir Path folder) throws Exception {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        Path file = folder.resolve("proposals.ndjson");
        String line = new String(json.write(SubjectForms.FORMATION_PROPOSAL, Fixtures.independentProposal()), UTF_8);
        Files.writeString(file, line + "\n{\n" + line + "\n");
        List<String> screen = new ArrayList<>();

        // snippet: lines
        try (NdjsonReader<FormationProposal> lines = json.lines(SubjectForms.FORMATION_PROPOSAL, file)) {
            while (lines.hasNext()) {
                NdjsonLine<FormationProposal> next = lines.next();
                if (next instanceof NdjsonLine.Good<FormationProposal> good) {
                    screen.add(policy.check(good.value()).verdict().code());
                } else if (next instanceof NdjsonLine.Bad<FormationProposal> bad) {
                    screen.add(bad.number() + ": " + bad.reason().message(Locale.CHINA));
                }
            }
        }
        // end
        assertThat(screen).hasSize(3);
        assertThat(screen.get(1)).startsWith("2: ");
    }

    @Test
    void answers_a_file_with_several_threads(@TempDir Path folder) throws Exception {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        Path file = folder.resolve("proposals.ndjson");
        Path answerFile = folder.resolve("answers.ndjson");
        String text = new String(json.write(SubjectForms.FORMATION_PROPOSAL, Fixtures.independentProposal()), UTF_8);
        Files.writeString(file, text + "\n{\n" + text + "\n");
        ExecutorService workers = Executors.newFixedThreadPool(2);

        // snippet: parallel
        try (NdjsonReader<FormationProposal> lines = json.lines(SubjectForms.FORMATION_PROPOSAL, file);
                OutputStream out = Files.newOutputStream(answerFile);
                NdjsonWriter<Report> answers = json.lines(Forms.REPORT, out)) {
            lines.parallel(workers, 2, answers, (line, writer) -> {
                line.get().ifPresent(proposal -> writer.write(policy.check(proposal)));
            });
        }
        // end
        workers.shutdown();
        assertThat(answerFile).content(UTF_8).hasLineCount(2);
    }

    @Test
    void answers_every_line_and_sums_up(@TempDir Path folder) throws Exception {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        Path file = folder.resolve("subjects.ndjson");
        Path answerFile = folder.resolve("answers.ndjson");
        Files.writeString(
                file,
                new String(json.write(SubjectForms.FORMATION_PROPOSAL, EmbedGuideTest.proposal()), UTF_8) + "\n{\n");
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<String> screen = new ArrayList<>();

        // snippet: file-check
        CheckSummary summary =
                FileCheck.of(json).in(Locale.CHINA).with(workers, 2).check(file, answerFile);
        screen.add(summary.count(Verdict.NON_COMPLIANT) + " of " + summary.lines());
        // end
        workers.shutdown();
        assertThat(screen).containsExactly("1 of 2");
        assertThat(answerFile).content(UTF_8).hasLineCount(2).contains("{\"line\":2,");
    }

    @Test
    void writes_words_where_a_mapper_is_told_a_language() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new LeagueBuildingModule()).build();
        Report report = policy.check(EmbedGuideTest.proposal());

        // snippet: words
        String answer = mapper.writer()
                .withAttribute(LeagueBuildingModule.LOCALE, Locale.CHINA)
                .writeValueAsString(report);
        // end
        assertThat(answer)
                .isEqualTo(
                        new String(LeagueBuildingJson.of(policy).write(Forms.REPORT.in(Locale.CHINA), report), UTF_8));
    }

    @Test
    void binds_types_of_the_library_inside_a_hosts_own() {
        // snippet: module
        JsonMapper mapper =
                JsonMapper.builder().addModule(new LeagueBuildingModule()).build();
        // end
        FormationProposal proposal = Fixtures.independentProposal();
        assertThat(mapper.readValue(mapper.writeValueAsString(proposal), FormationProposal.class))
                .isEqualTo(proposal);
    }

    @Test
    void a_class_of_a_hosts_own_leaves_out_what_is_absent() {
        record Area(
                String id,
                String name,
                String subdistrictId,
                Optional<Integer> memberCount,
                @Nullable String type) {}
        Area own = new Area("c-1", "East", "s-1", Optional.empty(), null);

        // snippet: absent
        JsonMapper mapper = JsonMapper.builder()
                .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
        String request = mapper.writeValueAsString(own);
        // end
        assertThat(new JsonMapper().writeValueAsString(own)).contains("null");
        assertThat(request).isEqualTo("{\"id\":\"c-1\",\"name\":\"East\",\"subdistrictId\":\"s-1\"}");
    }

    @Test
    void a_subject_is_sent_as_json_where_objects_are_sent() throws Exception {
        LeagueBuildingJson json = LeagueBuildingJson.of(policy);
        FormationProposal proposal = Fixtures.independentProposal();

        // snippet: send
        record Filed(String number, String proposal) implements Serializable {}

        Filed sent = new Filed("7", new String(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), UTF_8));
        // end
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        Filed arrived;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            arrived = (Filed) in.readObject();
        }
        // snippet: receive
        FormationProposal received = json.read(SubjectForms.FORMATION_PROPOSAL, arrived.proposal());
        // end
        assertThat(received).isEqualTo(proposal);
    }
}
