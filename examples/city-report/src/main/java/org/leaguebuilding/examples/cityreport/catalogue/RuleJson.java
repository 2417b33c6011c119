package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableMap;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One rule of the catalogue as a line of JSON. */
final class RuleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RuleJson() {}

    /** Title and remedy only where a language was asked for. */
    static String line(Rule rule, ImmutableMap<String, Parameter<?>> parameters, Optional<Locale> locale) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("rule", rule.id().value());
            json.writeStringProperty("severity", rule.severity().code());
            json.writeArrayPropertyStart("provisions");
            rule.provisions().stream().map(Basis::id).forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("parameters");
            rule.parameters().stream()
                    .map(parameters::get)
                    .filter(parameter -> parameter != null)
                    .forEach(parameter -> write(json, parameter, locale.orElse(Locale.ENGLISH)));
            json.writeEndArray();
            locale.ifPresent(reader -> {
                json.writeStringProperty("title", rule.title(reader));
                json.writeStringProperty("remedy", rule.remedy(reader));
            });
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Parameter<?> parameter, Locale locale) {
        json.writeStartObject();
        json.writeStringProperty("parameter", parameter.id());
        json.writeName("value");
        write(json, parameter.value());
        json.writeStringProperty("origin", parameter.origin().code());
        json.writeStringProperty("source", RuleParameters.source(parameter, locale));
        parameter.confidence().ifPresent(confidence -> json.writeStringProperty("confidence", confidence.code()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Iterable<?> several) {
            json.writeStartArray();
            several.forEach(one -> write(json, one));
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
