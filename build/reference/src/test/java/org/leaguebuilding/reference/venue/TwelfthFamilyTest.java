package org.leaguebuilding.reference.venue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Decisions;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.NdjsonWriter;
import org.leaguebuilding.json.jackson3.LeagueBuildingModule;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.reference.Reference;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.fixture.Examples;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.fixture.SubjectGenerator;
import org.leaguebuilding.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A family that is written as those of the library are is served wherever they are, without a change there. */
class TwelfthFamilyTest {

    private static final LeagueBuildingPolicy CITY = Editions.wuhan2005().toBuilder("city-with-venues")
            .family(VenueParameters.KEYS, VenuePolicy::new)
            .build();

    private static final RuleFamily<Venue> FAMILY = CITY.family(VenuePolicy.SUBJECT);

    private static final SubjectGenerator<Venue> GENERATOR = Generators.of(CITY).of(VenuePolicy.SUBJECT);

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.of(CITY);

    private static final Form<Venue> FORM = JSON.forms().of(VenuePolicy.SUBJECT);

    private static final ImmutableMap<String, String> PAGES = Reference.of(CITY).pages();

    private static Venue venue(Optional<Boolean> open, int seats) {
        return new Venue(
                "venue-1",
                "青年之家",
                LocalDate.of(2005, 9, 30),
                open,
                ImmutableList.of(new Room("room-1", Optional.of(RoomUse.SPORTS), OptionalInt.of(seats))));
    }

    private static String page(Language language) {
        return requireNonNull(PAGES.get(language.tag() + "/rules/venue.md"));
    }

    /** The paths of all components of its records, as they are declared. */
    private static ImmutableList<String> declared() {
        return Stream.of(Venue.class.getRecordComponents())
                .map(RecordComponent::getName)
                .flatMap(name -> name.equals("rooms")
                        ? Stream.concat(
                                Stream.of(name),
                                Stream.of(Room.class.getRecordComponents()).map(part -> "rooms[]." + part.getName()))
                        : Stream.of(name))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void is_checked_and_traced() {
        assertThat(CITY.check(venue(Optional.of(true), 20))).isCompliant().hasNoFindings();
        assertThat(CITY.check(venue(Optional.of(true), 19))).violatesOnly("venue.seats");
        Assertions.assertThat(CITY.verdict(venue(Optional.empty(), 20))).isEqualTo(Verdict.UNDETERMINED);
        Assertions.assertThat(CITY.trace(venue(Optional.of(true), 20)).steps())
                .hasSize(3)
                .extracting(Trace.Step::holds)
                .containsOnly(Truth.TRUE);
    }

    @Test
    void has_its_facts_as_they_are_declared() {
        Assertions.assertThat(FAMILY.facts()).extracting(SubjectFact::path).containsExactlyElementsOf(declared());
        Assertions.assertThat(FAMILY.facts())
                .extracting(fact -> fact.title(Locale.CHINA))
                .contains("开放情况", "座位数");
    }

    @Test
    void has_an_example_and_a_case_of_every_rule() {
        RuleCases cases = RuleCases.of(CITY);

        assertThat(CITY.check(Examples.of(CITY).of(VenuePolicy.SUBJECT))).hasNoFindings();
        Assertions.assertThat(cases.withoutCase()).isEmpty();
        Assertions.assertThat(cases.on(Venue.class))
                .extracting(RuleCase::rule)
                .containsExactlyElementsOf(FAMILY.rules().rules());
        Assertions.assertThat(cases.on(Venue.class)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.satisfiedReport()).hasNoFindings();
            assertThat(each.violatedReport()).hasOnlyFindingsOf(each.rule().id().value());
        });
    }

    @Test
    void has_subjects_generated_with_every_fact_known_and_absent() {
        Assertions.assertThat(GENERATOR.streamOfCompliant(1).limit(50).map(CITY::check))
                .hasSize(50)
                .allSatisfy(report -> assertThat(report).hasNoFindings());
        Assertions.assertThat(GENERATOR
                        .streamOfAnything(1)
                        .limit(300)
                        .map(CITY::verdict)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Verdict.values());
        Assertions.assertThat(Stream.of(Venue.class.getRecordComponents()))
                .isNotEmpty()
                .allSatisfy(component -> Assertions.assertThat(GENERATOR
                                .streamOfAnything(1)
                                .limit(100)
                                .map(venue -> value(component, venue))
                                .distinct())
                        .as(component.getName())
                        .hasSizeGreaterThan(2));
    }

    @Test
    void is_read_as_it_is_written_alone_and_among_others() {
        ImmutableList<Venue> venues = GENERATOR.streamOfAnything(2).limit(200).collect(ImmutableList.toImmutableList());
        FormationProposal proposal = Examples.of(CITY).of(FormationPolicy.SUBJECT);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (NdjsonWriter<Subject> lines = JSON.lines(Forms.ANY_SUBJECT, file)) {
            lines.write(proposal);
            venues.forEach(lines::write);
        }

        Assertions.assertThat(venues)
                .hasSize(200)
                .allSatisfy(venue -> Assertions.assertThat(JSON.read(FORM, JSON.write(FORM, venue)))
                        .isEqualTo(venue));
        Assertions.assertThat(JSON.lines(Forms.ANY_SUBJECT, new ByteArrayInputStream(file.toByteArray())).stream()
                        .map(line -> line.get().orElseThrow()))
                .startsWith(proposal)
                .endsWith(venues.toArray(Venue[]::new))
                .hasSize(201);
    }

    @Test
    void is_read_and_written_by_a_mapper() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new LeagueBuildingModule(JSON)).build();
        Venue venue = venue(Optional.of(true), 20);

        Assertions.assertThat(mapper.readValue(mapper.writeValueAsString(venue), Venue.class))
                .isEqualTo(venue);
        Assertions.assertThat(mapper.writeValueAsBytes(venue)).isEqualTo(JSON.write(FORM, venue));
    }

    @Test
    void has_every_fact_in_its_documents() {
        ImmutableSet<String> names = GENERATOR
                .streamOfAnything(3)
                .limit(100)
                .flatMap(venue -> JsonMapper.shared().readTree(JSON.write(FORM, venue)).findParents("id").stream())
                .flatMap(object -> object.propertyNames().stream())
                .collect(ImmutableSet.toImmutableSet());

        Assertions.assertThat(names)
                .containsAll(declared().stream()
                        .map(path -> path.substring(path.lastIndexOf('.') + 1))
                        .toList());
    }

    @Test
    void is_described_by_a_schema_with_every_fact_and_its_title() {
        JsonNode schema = JsonMapper.shared().readTree(JSON.schema(FORM));

        Assertions.assertThat(FAMILY.facts())
                .isNotEmpty()
                .allSatisfy(fact -> Assertions.assertThat(
                                schema.at("/$defs/" + fact.owner() + "/properties/" + fact.name() + "/title")
                                        .asString())
                        .isEqualTo(fact.title(Locale.CHINA) + " · " + fact.title(Locale.ENGLISH)));
        Assertions.assertThat(JSON.schema(Forms.ANY_SUBJECT)).asString(UTF_8).contains("#/$defs/Venue\"");
    }

    @Test
    void has_missing_facts_told_by_title_and_place_also_where_they_are_read_back() {
        Venue venue = new Venue(
                "venue-1",
                "青年之家",
                LocalDate.of(2005, 9, 30),
                Optional.empty(),
                ImmutableList.of(new Room("room-1", Optional.empty(), OptionalInt.of(20))));
        Report report = CITY.check(venue);
        Report readBack = JSON.read(Forms.REPORT, JSON.write(Forms.REPORT, report));

        Assertions.assertThat(ImmutableList.of(report, readBack))
                .allSatisfy(each -> Assertions.assertThat(each.findings())
                        .extracting(finding -> finding.remedy(Locale.CHINA), finding -> finding.remedy(Locale.ENGLISH))
                        .containsExactly(
                                Assertions.tuple("请填报开放情况", "Give the openness to youth"),
                                Assertions.tuple("请填报房间room-1的用途", "Give the use of room-1")));
        Assertions.assertThat(report.findings().get(1).place()).contains("room-1");
    }

    @Test
    void is_decided_on_with_a_receipt() {
        Decisions decisions = Decisions.of(JSON);
        Venue venue = venue(Optional.of(false), 3);
        Decision kept = JSON.read(Forms.DECISION, JSON.write(Forms.DECISION, decisions.decide(venue)));

        assertThat(kept.report()).violatesOnly("venue.open", "venue.seats");
        Assertions.assertThat(decisions.replay(venue, kept)).isEmpty();
    }

    @Test
    void is_in_the_coverage_of_rules() {
        RuleCoverage coverage = RuleCoverage.of(CITY);
        RuleCases.of(CITY).all().forEach(each -> coverage.record(each.violatedReport()));

        Assertions.assertThat(RuleCoverage.of(CITY).summary().neverExercised())
                .containsAll(FAMILY.rules().rules());
        Assertions.assertThat(coverage.summary().neverExercised()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void has_a_page_of_the_reference_with_every_rule_and_every_fact(Language language) {
        Locale locale = language.locale();

        Assertions.assertThat(page(language)).startsWith("# " + VenuePolicy.SUBJECT.title(locale) + "\n");
        Assertions.assertThat(FAMILY.rules().rules())
                .hasSize(3)
                .allSatisfy(rule -> Assertions.assertThat(page(language))
                        .contains("<a id=\"" + rule.id().value() + "\"></a>\n\n## " + rule.title(locale) + "\n"));
        Assertions.assertThat(declared())
                .isNotEmpty()
                .allSatisfy(path -> Assertions.assertThat(page(language))
                        .containsPattern("\\| .+ \\| `\\Q" + path + "\\E` \\| .+ \\|"));
        Assertions.assertThat(PAGES.get(language.tag() + "/README.md")).contains("](rules/venue.md)");
        Assertions.assertThat(PAGES.get(language.tag() + "/parameters.md"))
                .contains("<a id=\"venue.least-seats\"></a>");
        Assertions.assertThat(PAGES.get(language.tag() + "/provisions.md")).contains("venue.seats");
    }

    @Test
    void is_named_beside_the_families_of_the_library() {
        ImmutableSet<String> all =
                CITY.families().stream().map(family -> family.subject().code()).collect(ImmutableSet.toImmutableSet());

        Assertions.assertThat(all).hasSize(12).contains("venue");
        Assertions.assertThat(Generators.of(CITY).all()).hasSize(12);
    }

    private static Object value(RecordComponent component, Venue venue) {
        try {
            return component.getAccessor().invoke(venue);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record that cannot be read", e);
        }
    }
}
