package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.value.HasCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rules and parameters as lines of JSON, with their texts in the language that was asked for. */
final class CatalogueJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final LeagueBuildingJson json;
    private final RuleParameters parameters;
    private final RuleWords words;
    private final Locale locale;

    CatalogueJson(LeagueBuildingJson json, RuleParameters parameters, Texts texts) {
        this.json = json;
        this.parameters = parameters;
        this.words = new RuleWords(texts);
        this.locale = texts.locale();
    }

    /** A rule, with what the edition has changed in it. */
    String line(Rule rule, ImmutableList<LocalChange> local) {
        StringWriter line = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            to.writeStartObject();
            to.writeStringProperty("rule", rule.id().value());
            to.writeStringProperty("severity", rule.severity().code());
            bases(to, "provisions", rule.provisions());
            to.writeArrayPropertyStart("parameters");
            parameters.of(rule).forEach(parameter -> {
                to.writeStartObject();
                core(to, parameter);
                to.writeEndObject();
            });
            to.writeEndArray();
            to.writeStringProperty("title", words.title(rule));
            to.writeStringProperty("message", words.message(rule));
            words.missing(rule).ifPresent(missing -> to.writeStringProperty("missingMessage", missing));
            to.writeStringProperty("remedy", words.remedy(rule));
            if (!local.isEmpty()) {
                local(to, local);
            }
            to.writeEndObject();
        }
        return line.toString();
    }

    /** A rule that the edition does not judge. */
    String off(LocalChange change) {
        StringWriter line = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            to.writeStartObject();
            to.writeStringProperty("rule", change.id());
            to.writeBooleanProperty("switchedOff", true);
            local(to, ImmutableList.of(change));
            to.writeEndObject();
        }
        return line.toString();
    }

    private void local(JsonGenerator to, ImmutableList<LocalChange> changes) {
        to.writeArrayPropertyStart("local");
        for (LocalChange change : changes) {
            to.writeStartObject();
            to.writeStringProperty("change", change.kind().code());
            to.writeStringProperty("basis", change.basis().id());
            to.writeStringProperty("basisTitle", change.basis().title(locale));
            to.writeStringProperty("edition", change.edition());
            change.before().ifPresent(before -> to.writeStringProperty("before", before));
            change.reason().ifPresent(reason -> to.writeStringProperty("reason", reason.in(locale)));
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    String line(Parameter<?> parameter) {
        StringWriter line = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            to.writeStartObject();
            core(to, parameter);
            to.writeStringProperty("title", parameter.title(locale));
            bases(to, "provisions", parameter.bases());
            inForce(to, parameter.inForce());
            to.writeArrayPropertyStart("rules");
            parameters
                    .readersOf(parameter)
                    .forEach(rule -> to.writeString(rule.id().value()));
            to.writeEndArray();
            to.writeEndObject();
        }
        return line.toString();
    }

    private void core(JsonGenerator to, Parameter<?> parameter) {
        to.writeStringProperty("parameter", parameter.id());
        to.writeName("value");
        value(to, parameter.value());
        to.writeStringProperty("origin", parameter.origin().code());
        to.writeStringProperty("source", RuleParameters.source(parameter, locale));
        parameter.confidence().ifPresent(confidence -> to.writeStringProperty("confidence", confidence.code()));
    }

    private static void bases(JsonGenerator to, String property, Iterable<? extends Basis> bases) {
        to.writeArrayPropertyStart(property);
        bases.forEach(basis -> to.writeString(basis.id()));
        to.writeEndArray();
    }

    /** From the first day on, and before the day on which it ceases; a day that is not known is not there. */
    private static void inForce(JsonGenerator to, Range<LocalDate> days) {
        to.writeObjectPropertyStart("inForce");
        if (days.hasLowerBound()) {
            to.writeStringProperty("startInclusive", days.lowerEndpoint().toString());
        }
        if (days.hasUpperBound()) {
            to.writeStringProperty("endExclusive", days.upperEndpoint().toString());
        }
        to.writeEndObject();
    }

    private void value(JsonGenerator to, Object value) {
        if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            to.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            to.writeNumber(number);
        } else if (value instanceof Scheme scheme) {
            to.writeRawValue(new String(json.write(Forms.ASSESSMENT_SCHEME, scheme), StandardCharsets.UTF_8));
        } else if (value instanceof Iterable<?> several) {
            to.writeStartArray();
            several.forEach(one -> value(to, one));
            to.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            to.writeStartObject();
            entries.forEach((key, entry) -> {
                to.writeName(HasCode.textOf(key));
                value(to, entry);
            });
            to.writeEndObject();
        } else {
            to.writeString(HasCode.textOf(value));
        }
    }
}
