package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.form.Bindings;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of documents hang together: what is a subject, what has a schema, what the other tests go through. */
class FormsTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();

    private static Set<String> names() {
        return FormCases.all().map(FormCase::name).collect(Collectors.toSet());
    }

    @Test
    void every_type_of_document_is_tested() {
        assertThat(JSON.forms().all()).hasSize(11).extracting(Form::name).isSubsetOf(names());
    }

    @Test
    void every_form_has_a_schema() {
        assertThat(SchemaDocuments.FORMS.keySet())
                .isEqualTo(Sets.union(
                        names(),
                        Set.of(
                                "report",
                                "line-answer",
                                "trace",
                                "rule",
                                "parameter",
                                "formation-advice",
                                "explanation",
                                "repairs",
                                "questions",
                                "mode-ways",
                                "mode-way",
                                "edition-defects",
                                "edition-diff",
                                "verdict-change")));
    }

    @Test
    void types_of_documents_are_named_as_kinds_of_subjects_are() {
        assertThat(JSON.forms().all())
                .extracting(Form::name)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Editions.wuhan2005().families().stream()
                        .map(family -> family.subject().code())
                        .toList());
    }

    /** The forms of whole documents. */
    static Stream<FormCase<?>> documents() {
        return FormCases.all().filter(form -> form.isSubject());
    }

    static Stream<FormCase<?>> documentsOfUnusualTypes() {
        return documents().filter(form -> !form.form().equals(SubjectForms.FORMATION_PROPOSAL));
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T> void a_subject_is_checked_as_what_its_document_says_it_is(FormCase<T> form) {
        assertThat(Editions.wuhan2005().check((Subject) form.full()).subjectType())
                .isEqualTo(form.name());
        assertThat(form.full()).isInstanceOf(form.form().type());
        assertThat(JSON.forms().find(form.name()))
                .hasValueSatisfying(found -> assertThat(found).isSameAs(form.form()));
    }

    @ParameterizedTest
    @MethodSource("documentsOfUnusualTypes")
    <T> void a_document_of_every_type_but_the_usual_one_says_what_it_is(FormCase<T> form) {
        byte[] document = form.write(JSON, form.minimal());

        assertThat(JSON.formOf(document))
                .hasValueSatisfying(found -> assertThat(found).isSameAs(form.form()));
        assertThat(form.read(JSON, form.text(JSON, form.full()).replaceFirst("\"subjectType\":\"[^\"]*\",", "")))
                .as("it need not say it to a reader who knows")
                .isEqualTo(form.full());
    }

    /** A host may hold any of the types inside a document on its own. */
    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#all")
    <T> void every_type_inside_a_document_is_bound(FormCase<T> form) {
        Set<String> bound = Bindings.of(Editions.wuhan2005()).stream()
                .map(binding -> binding.type().getSimpleName())
                .collect(Collectors.toSet());
        JsonNode schema = JsonMapper.shared().readTree(SchemaDocuments.generated(form.name()));
        assertThat(bound).containsAll(schema.get("$defs").propertyNames());
    }
}
