package org.leaguebuilding.reference.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.alibaba.fastjson2.writer.ObjectWriterProvider;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParser;
import com.google.gson.JsonSerializer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** What the page on other JSON libraries shows. */
class OtherJsonGuideTest {

    private static final FormationProposal PROPOSAL = EmbedGuideTest.proposal();

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();
    private final LeagueBuildingJson json = LeagueBuildingJson.of(policy);
    private final Report report = policy.check(PROPOSAL);
    private final String written = new String(json.write(Forms.REPORT.in(Locale.CHINA), report), UTF_8);
    private final String submission = "{\"receivedFrom\":\"office-7\",\"proposal\":"
            + new String(json.write(SubjectForms.FORMATION_PROPOSAL, PROPOSAL), UTF_8) + "}";
    private final String malformed = submission.replace("26", "-1");

    /** A class of the host's. */
    record Submission(String receivedFrom, FormationProposal proposal) {}

    @Test
    void jackson_2_and_3_take_the_module() throws Exception {
        // snippet: jackson-modules
        ObjectMapper two =
                new ObjectMapper().registerModule(new org.leaguebuilding.json.jackson2.LeagueBuildingModule());
        tools.jackson.databind.json.JsonMapper three = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new org.leaguebuilding.json.jackson3.LeagueBuildingModule())
                .build();
        // end
        String plain = "{\"receivedFrom\":\"office-7\",\"report\":"
                + new String(json.write(Forms.REPORT, report), UTF_8) + "}";
        assertThat(two.writeValueAsString(new Answer("office-7", report))).isEqualTo(plain);
        assertThat(three.writeValueAsString(new Answer("office-7", report))).isEqualTo(plain);
    }

    @Test
    void fastjson_2_is_told_by_writers_and_readers() {
        // snippet: fastjson-write
        ObjectWriterProvider writers = new ObjectWriterProvider();
        writers.register(
                Report.class,
                (out, value, name, type, features) ->
                        out.writeRaw(new String(json.write(Forms.REPORT.in(Locale.CHINA), (Report) value), UTF_8)));

        String answer = JSON.toJSONString(new Answer("office-7", report), new JSONWriter.Context(writers));
        // end
        assertThat(answer).isEqualTo("{\"receivedFrom\":\"office-7\",\"report\":" + written + "}");

        // snippet: fastjson-read
        ObjectReaderProvider readers = new ObjectReaderProvider();
        ObjectReader<FormationProposal> proposals = (in, type, name, features) ->
                json.read(SubjectForms.FORMATION_PROPOSAL, JSON.toJSONString(in.readAny()));
        readers.register(FormationProposal.class, proposals);

        Submission read = JSON.parseObject(submission, Submission.class, new JSONReader.Context(readers));
        // end
        assertThat(read).isEqualTo(new Submission("office-7", PROPOSAL));
        assertThatThrownBy(() -> JSON.parseObject(malformed, Submission.class, new JSONReader.Context(readers)))
                .hasStackTraceContaining(MalformedJsonException.class.getName())
                .hasStackTraceContaining("/communities/0/memberCount");
    }

    @Test
    void gson_is_told_by_serializers_and_deserializers() {
        // snippet: gson
        JsonSerializer<Report> reports = (value, type, context) ->
                JsonParser.parseString(new String(json.write(Forms.REPORT.in(Locale.CHINA), value), UTF_8));
        JsonDeserializer<FormationProposal> proposals =
                (document, type, context) -> json.read(SubjectForms.FORMATION_PROPOSAL, document.toString());

        Gson gson = new GsonBuilder()
                .disableHtmlEscaping()
                .registerTypeAdapter(Report.class, reports)
                .registerTypeAdapter(FormationProposal.class, proposals)
                .create();
        // end
        assertThat(gson.toJson(new Answer("office-7", report)))
                .isEqualTo("{\"receivedFrom\":\"office-7\",\"report\":" + written + "}");
        assertThat(gson.fromJson(submission, Submission.class)).isEqualTo(new Submission("office-7", PROPOSAL));
        assertThatThrownBy(() -> gson.fromJson(malformed, Submission.class))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("/communities/0/memberCount");
    }

    @Test
    void any_other_library_is_handed_the_document() {
        // snippet: any-library
        String document = new String(json.write(Forms.REPORT.in(Locale.CHINA), report), UTF_8);
        String envelope = "{\"receivedFrom\":\"office-7\",\"report\":" + document + "}";
        // end
        assertThat(envelope).isEqualTo("{\"receivedFrom\":\"office-7\",\"report\":" + written + "}");
    }
}
