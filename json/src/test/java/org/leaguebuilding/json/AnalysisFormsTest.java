package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.analysis.EditionDefects;
import org.leaguebuilding.analysis.EditionDiff;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.analysis.Explanation;
import org.leaguebuilding.analysis.FactChange;
import org.leaguebuilding.analysis.ModeWays;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.analysis.Questions;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.analysis.Scope;
import org.leaguebuilding.analysis.SubjectAnalysis;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

class AnalysisFormsTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final PolicyAnalysis ANALYSIS = PolicyAnalysis.of(POLICY);
    private static final LeagueBuildingJson JSON = LeagueBuildingJson.of(POLICY);
    private static final Effort EFFORT = Effort.atMost(2).checks(500).results(2);
    private static final Scope SCOPE = Scope.atMost(2).checks(300);
    private static final int SUBJECTS = 2;
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final LocalizedText TEXT = LocalizedText.of("甲", "a");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static DeclaredRule hearings(String id, Bound bound) {
        return DeclaredRule.define("guarantee." + id, Severity.VIOLATION)
                .from(MEASURE)
                .words(LocalizedText.of(id, id), TEXT, TEXT)
                .path("hearings")
                .condition(Condition.count("hearings", bound))
                .build();
    }

    static Stream<Arguments> families() {
        return Generations.all().flatMap(json -> POLICY.families().stream().map(family -> Arguments.of(family, json)));
    }

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static <T> String written(LeagueBuildingJson json, Form<T> form, T answer) {
        String plain = new String(json.write(form, answer), UTF_8);
        Schema schema = SCHEMAS.computeIfAbsent(
                form.name(), name -> REGISTRY.getSchema(SchemaDocuments.generated(name), InputFormat.JSON));
        assertThat(schema.validate(plain, InputFormat.JSON)).isEmpty();
        for (Locale locale : ImmutableList.of(Locale.CHINA, Locale.ENGLISH)) {
            String spoken = new String(json.write(form.in(locale), answer), UTF_8);
            assertThat(schema.validate(spoken, InputFormat.JSON)).isEmpty();
        }
        return plain;
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void say_of_every_subject_of_a_family_why_and_what_to_ask_and_mend(
            RuleFamily<S> family, LeagueBuildingJson json) {
        SubjectAnalysis<S> analysis = ANALYSIS.of(family.subject());
        List<String> documents = new ArrayList<>();
        LongStream.range(0, SUBJECTS)
                .mapToObj(seed -> Generated.of(family.subject(), seed))
                .forEach(subject -> {
                    analysis.why(subject).forEach(why -> documents.add(written(json, AnalysisForms.EXPLANATION, why)));
                    documents.add(written(json, AnalysisForms.REPAIRS, analysis.repairs(subject, EFFORT)));
                    documents.add(written(json, AnalysisForms.QUESTIONS, analysis.questions(subject, EFFORT)));
                });
        assertThat(documents).hasSizeGreaterThan(2 * SUBJECTS).anyMatch(document -> document.contains("\"value\":"));
    }

    @Test
    void write_values_as_the_document_of_the_subject_has_them() {
        FormationProposal proposal = Stream.iterate(0L, seed -> seed + 1)
                .limit(400)
                .map(Generated::proposal)
                .filter(any -> POLICY.check(any).verdict() == Verdict.NON_COMPLIANT)
                .filter(any -> !ANALYSIS.of(FormationPolicy.SUBJECT)
                        .repairs(any, EFFORT)
                        .minimal()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        Repairs<FormationProposal> repairs =
                ANALYSIS.of(FormationPolicy.SUBJECT).repairs(proposal, EFFORT);
        FactChange change = repairs.minimal().get(0).changes().get(0);

        assertThat(written(JSON, AnalysisForms.REPAIRS, repairs))
                .startsWith("{\"minimal\":[{\"changes\":[{\"path\":\"" + change.path() + "\",\"fact\":\""
                        + change.fact().path() + "\"")
                .contains("\"subject\":"
                        + new String(
                                JSON.write(
                                        Forms.ANY_SUBJECT,
                                        repairs.minimal().get(0).subject()),
                                UTF_8))
                .endsWith("\"complete\":" + repairs.complete() + ",\"checks\":" + repairs.checks() + "}");
        assertThat(new String(JSON.write(AnalysisForms.REPAIRS.in(Locale.CHINA), repairs), UTF_8))
                .contains("\"text\":\"" + change.text(Locale.CHINA) + "\"");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void tell_the_ways_to_modes_with_the_proposals_that_they_lead_to(LeagueBuildingJson json) {
        ModeWays ways = ANALYSIS.modes(Generated.proposal(1), EFFORT);

        String document = written(json, AnalysisForms.MODE_WAYS, ways);

        assertThat(document)
                .startsWith("{\"edition\":\"wuhan-2005\",\"ways\":[{\"mode\":\""
                        + ways.ways().get(0).mode().id() + "\",")
                .contains("\"within\":2,\"proposal\":{");
        assertThat(ways.ways()).hasSize(4).allSatisfy(way -> {
            assertThat(document).contains(written(json, AnalysisForms.MODE_WAY, way));
            assertThat(new String(json.write(AnalysisForms.MODE_WAY.in(Locale.CHINA), way), UTF_8))
                    .contains("\"title\":\"" + way.mode().title(Locale.CHINA) + "\",\"text\":\"");
        });
    }

    @Test
    void name_the_mode_that_an_edition_does_not_have() {
        FormationProposal campus = FormationProposal.builder()
                .from(Generated.proposal(1))
                .mode(ModeId.of("campus"))
                .build();

        assertThat(written(JSON, AnalysisForms.MODE_WAYS, ANALYSIS.modes(campus, EFFORT)))
                .endsWith("],\"unknown\":\"campus\"}");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void tell_the_defects_of_an_edition_with_subjects_that_are_read_and_checked(LeagueBuildingJson json) {
        LeagueBuildingPolicy city = Editions.of(EditionDocument.define("city-in-contradiction", TEXT)
                .base(new Base.Shipped("wuhan-2005", Optional.empty()))
                .basis(MEASURE)
                .change(Change.switchOff(GuaranteeRules.VENUE, MEASURE, TEXT))
                .change(Change.add(GuaranteePolicy.SUBJECT, hearings("most", Bound.atMost(1))))
                .change(Change.add(GuaranteePolicy.SUBJECT, hearings("least", Bound.atLeast(3))))
                .build());
        EditionDefects defects = PolicyAnalysis.of(city).defects(SCOPE);

        String document = written(json, AnalysisForms.EDITION_DEFECTS, defects);

        assertThat(document)
                .contains("\"kind\":\"contradiction\"")
                .contains("\"kind\":\"unread-fact\"")
                .contains("\"scope\":{\"elements\":2,\"checks\":300}");
        assertThat(defects.found().stream().flatMap(defect -> defect.witness().stream()))
                .isNotEmpty()
                .allSatisfy(witness ->
                        assertThat(document).contains(new String(json.write(Forms.ANY_SUBJECT, witness), UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void tell_how_two_editions_differ_with_subjects_that_are_read_and_checked(LeagueBuildingJson json) {
        LeagueBuildingPolicy later = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));
        EditionDiff diff = ANALYSIS.diff(later, Scope.atMost(1));
        String document = written(json, AnalysisForms.EDITION_DIFF, diff);

        assertThat(diff.changes()).isNotEmpty().allSatisfy(change -> {
            Subject witness = json.read(Forms.ANY_SUBJECT, json.write(Forms.ANY_SUBJECT, change.witness()));
            assertThat(document).contains(new String(json.write(Forms.ANY_SUBJECT, witness), UTF_8));
            assertThat(written(json, AnalysisForms.VERDICT_CHANGE, change)).contains("\"witness\":");
            assertThat(POLICY.check(witness).verdict()).isEqualTo(change.from());
            assertThat(later.check(witness).verdict()).isEqualTo(change.to());
        });
    }

    @Test
    void are_not_read() {
        Explanation why =
                ANALYSIS.of(FormationPolicy.SUBJECT).why(Generated.proposal(1)).get(0);
        byte[] document = JSON.write(AnalysisForms.EXPLANATION, why);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> JSON.read(AnalysisForms.EXPLANATION, document))
                .withMessage("Explanation is written and never read: ask the analysis again, which shows what it says");
    }

    @Test
    void have_a_name_that_is_that_of_their_schema() {
        Questions none = new Questions(ImmutableList.of(), 0, true, ImmutableList.of(), 1);

        assertThat(new String(JSON.write(AnalysisForms.QUESTIONS, none), UTF_8))
                .isEqualTo("{\"next\":[],\"most\":0,\"exact\":true,\"idle\":[],\"checks\":1}");
        assertThat(AnalysisForms.QUESTIONS.name()).isEqualTo("questions");
    }
}
