package org.leaguebuilding.processor;

import com.google.common.base.CaseFormat;
import com.palantir.javapoet.ClassName;

/** The names in the library that the processor knows. What is made lies in the package of the annotation that asks for it. */
final class Names {

    /** The module whose subjects are found by {@code SubjectFacts}. */
    static final String CORE = "org.leaguebuilding.core";

    static final String FACT = "org.leaguebuilding.rule.Fact";
    static final String SUBJECT = "org.leaguebuilding.rule.Fact.Subject";
    static final String CHECKED_SUBJECT = "org.leaguebuilding.rule.Subject";
    static final ClassName SUBJECTS = ClassName.get("org.leaguebuilding.rule", "Fact", "Subjects");
    static final String FORMS = "org.leaguebuilding.json.form.MadeTables";

    static final String CODED = "org.leaguebuilding.value.Coded";
    static final String OPEN_CODE = "org.leaguebuilding.value.OpenCode";
    static final String PERSON = "org.leaguebuilding.value.PersonRef";
    static final String RATIO = "org.leaguebuilding.value.Ratio";

    static final String LIST = "com.google.common.collect.ImmutableList";
    static final String SET = "com.google.common.collect.ImmutableSet";
    static final String MAP = "com.google.common.collect.ImmutableMap";

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName FACT_TYPE = ClassName.get("org.leaguebuilding.rule", "Fact");
    static final ClassName FACT_PATH = ClassName.get("org.leaguebuilding.rule", "FactPath");
    static final ClassName SUBJECT_FACT = ClassName.get("org.leaguebuilding.rule", "SubjectFact");
    static final ClassName FACT_READER = ClassName.get("org.leaguebuilding.rule", "FactReader");
    static final ClassName FACT_LIST = ClassName.get("org.leaguebuilding.rule", "FactList");
    static final ClassName FACT_CATALOGUE = ClassName.get("org.leaguebuilding.rule", "FactCatalogue");
    static final ClassName SUBJECT_FACTS = ClassName.get("org.leaguebuilding.policy", "SubjectFacts");
    static final ClassName FACT_TOPICS = ClassName.get("org.leaguebuilding.validation", "FactTopics");
    static final ClassName EXCERPT = ClassName.get("org.leaguebuilding.bundle", "Excerpt");
    static final ClassName GENERATED = ClassName.get("org.leaguebuilding.structure", "Generated");
    static final ClassName TOKEN_SINK = ClassName.get("org.leaguebuilding.json.token", "TokenSink");
    static final ClassName TOKEN_SOURCE = ClassName.get("org.leaguebuilding.json.token", "TokenSource");

    private static final String CODECS = "org.leaguebuilding.json.codec";

    private Names() {}

    /** A part of tables. */
    static ClassName codec(String name) {
        return ClassName.get(CODECS, name);
    }

    /** The name of a constant, such as {@code WARM_TO_LEAGUE_WORK} of {@code warmToLeagueWork}. */
    static String constant(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, name);
    }
}
