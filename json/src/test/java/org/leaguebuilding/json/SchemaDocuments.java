package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The schemas as the tables give them, and as they lie in the jar. */
final class SchemaDocuments {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    /** The forms that have a schema in the jar. */
    static final ImmutableMap<String, Form<?>> FORMS = forms();

    private SchemaDocuments() {}

    private static ImmutableMap<String, Form<?>> forms() {
        ImmutableMap.Builder<String, Form<?>> forms = ImmutableMap.builder();
        JSON.forms().all().forEach(form -> forms.put(form.name(), form));
        ImmutableList.of(
                        Forms.ORGANIZATION_HISTORY,
                        Forms.ASSESSMENT_SCHEME,
                        Forms.SCORE,
                        Forms.BUNDLED_RESULT,
                        Forms.DIAGNOSIS,
                        Forms.REPORT,
                        Forms.LINE_ANSWER,
                        Forms.TRACE,
                        Forms.RULE,
                        Forms.PARAMETER,
                        Forms.FORMATION_ADVICE,
                        AnalysisForms.EXPLANATION,
                        AnalysisForms.REPAIRS,
                        AnalysisForms.QUESTIONS,
                        AnalysisForms.MODE_WAYS,
                        AnalysisForms.MODE_WAY,
                        AnalysisForms.EDITION_DEFECTS,
                        AnalysisForms.EDITION_DIFF,
                        AnalysisForms.VERDICT_CHANGE)
                .forEach(form -> forms.put(form.name(), form));
        return forms.buildOrThrow();
    }

    static String generated(String form) {
        return PrettyJson.of(JSON.schema(Objects.requireNonNull(FORMS.get(form)))) + "\n";
    }

    static String shipped(String form) {
        String file = "/org/leaguebuilding/json/schema/" + form + ".schema.json";
        try (InputStream in = SchemaDocuments.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
