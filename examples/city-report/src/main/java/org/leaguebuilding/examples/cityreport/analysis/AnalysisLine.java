package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the analysis answers about one subject as a line for programs: the subject and its verdict, and then the answer. One line at a time. */
final class AnalysisLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final LeagueBuildingJson json;
    private final Locale locale;
    private StringWriter line = new StringWriter();
    private JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), line);

    AnalysisLine(LeagueBuildingPolicy policy, Locale locale) {
        this.json = LeagueBuildingJson.of(policy);
        this.locale = locale;
    }

    AnalysisLine about(Report report) {
        line = new StringWriter();
        to = FACTORY.createGenerator(ObjectWriteContext.empty(), line);
        to.writeStartObject();
        to.writeStringProperty("subject", report.subject());
        to.writeStringProperty("subjectType", report.subjectType());
        to.writeStringProperty("edition", report.edition());
        to.writeStringProperty("verdict", report.verdict().code());
        return this;
    }

    <T> void one(String property, Form<T> form, T answer) {
        to.writeName(property);
        write(form, answer);
    }

    <T> void all(String property, Form<T> form, ImmutableList<T> answers) {
        to.writeArrayPropertyStart(property);
        answers.forEach(answer -> write(form, answer));
        to.writeEndArray();
    }

    private <T> void write(Form<T> form, T answer) {
        to.writeRawValue(new String(json.write(form.in(locale), answer), StandardCharsets.UTF_8));
    }

    String end() {
        to.writeEndObject();
        to.close();
        return line.toString();
    }
}
