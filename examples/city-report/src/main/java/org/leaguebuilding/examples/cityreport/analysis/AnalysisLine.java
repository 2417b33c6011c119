package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the analysis answers about one subject as a line for programs: the subject and its verdict, and then the answer. Immutable. */
final class AnalysisLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final LeagueBuildingJson json;
    private final Locale locale;

    AnalysisLine(LeagueBuildingPolicy policy, Locale locale) {
        this.json = LeagueBuildingJson.of(policy);
        this.locale = locale;
    }

    /** A line with one answer. */
    <T> String one(Judged<?> judged, String property, Form<T> form, T answer) {
        return line(judged.report(), to -> {
            to.writeName(property);
            write(to, form, answer);
        });
    }

    /** A line with a list of answers. */
    <T> String all(Judged<?> judged, String property, Form<T> form, ImmutableList<T> answers) {
        return line(judged.report(), to -> {
            to.writeArrayPropertyStart(property);
            answers.forEach(answer -> write(to, form, answer));
            to.writeEndArray();
        });
    }

    private static String line(Report report, Consumer<JsonGenerator> answer) {
        StringWriter line = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            to.writeStartObject();
            to.writeStringProperty("subject", report.subject());
            to.writeStringProperty("subjectType", report.subjectType());
            to.writeStringProperty("edition", report.edition());
            to.writeStringProperty("verdict", report.verdict().code());
            answer.accept(to);
            to.writeEndObject();
        }
        return line.toString();
    }

    private <T> void write(JsonGenerator to, Form<T> form, T answer) {
        to.writeRawValue(new String(json.write(form.in(locale), answer), StandardCharsets.UTF_8));
    }
}
