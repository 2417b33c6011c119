package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.venue.Venue;
import org.leaguebuilding.json.venue.Venue.Room;
import org.leaguebuilding.json.venue.VenuePolicy;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.value.LocalizedText;

/** A host's own family of subjects is read, written, found and described like those of the library. */
class HostFormTest {

    private static final Venue FULL = new Venue(
            "v1",
            Optional.of("青年之家"),
            OptionalInt.of(30),
            Optional.of(LocalDate.of(2005, 9, 28)),
            ImmutableList.of(new Room("r1", true), new Room("r2", false)));

    private static final Venue BARE =
            new Venue("v2", Optional.empty(), OptionalInt.empty(), Optional.empty(), ImmutableList.of());

    private static final String TEXT = "{\"subjectType\":\"venue\",\"id\":\"v1\",\"name\":\"青年之家\",\"seats\":30,"
            + "\"openedOn\":\"2005-09-28\",\"rooms\":[{\"id\":\"r1\",\"heated\":true},{\"id\":\"r2\",\"heated\":false}]}";

    private static final LeagueBuildingJson JSON = with(LeagueBuildingJson.of(VenuePolicy.CITY));

    private static LeagueBuildingJson with(LeagueBuildingJson json) {
        return json.with(VenuePolicy.FORM);
    }

    static Stream<LeagueBuildingJson> generations() {
        return Stream.of(JacksonGeneration.values())
                .filter(Generations::isThere)
                .map(JSON::with);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void is_written_in_its_form_and_read_again(LeagueBuildingJson json) {
        assertThat(json.write(VenuePolicy.FORM, FULL)).asString(UTF_8).isEqualTo(TEXT);
        assertThat(json.write(VenuePolicy.FORM, BARE))
                .asString(UTF_8)
                .isEqualTo("{\"subjectType\":\"venue\",\"id\":\"v2\"}");
        assertThat(json.read(VenuePolicy.FORM, TEXT)).isEqualTo(FULL);
        assertThat(json.read(VenuePolicy.FORM, "{\"id\":\"v2\"}")).isEqualTo(BARE);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void is_found_by_its_type_in_a_mixed_file_and_checked_by_the_edition(LeagueBuildingJson json) {
        String file =
                TEXT + "\n" + Documents.PROPOSAL.replace("\n", "") + "\n{\"subjectType\":\"venue\",\"id\":\"v2\"}\n";
        List<Subject> subjects = json.lines(Forms.ANY_SUBJECT, new ByteArrayInputStream(file.getBytes(UTF_8))).stream()
                .map(line -> line.get().orElseThrow())
                .toList();

        assertThat(subjects).hasSize(3).startsWith(FULL).endsWith(BARE);
        assertThat(subjects.get(1)).isInstanceOf(FormationProposal.class);
        assertThat(subjects)
                .extracting(subject -> VenuePolicy.CITY.check(subject).subjectType())
                .containsExactly("venue", "formation-proposal", "venue");
        assertThat(json.write(Forms.ANY_SUBJECT, FULL)).asString(UTF_8).isEqualTo(TEXT);
    }

    @Test
    void stands_after_the_forms_of_the_library() {
        assertThat(JSON.forms().all()).hasSize(12).last().isSameAs(VenuePolicy.FORM);
        assertThat(Iterables.getLast(LeagueBuildingJson.create()
                        .with(VenuePolicy.FORM)
                        .forms()
                        .all()))
                .as("with an edition that has no such family")
                .isSameAs(VenuePolicy.FORM);
        assertThat(JSON.formOf(TEXT.getBytes(UTF_8)))
                .hasValueSatisfying(form -> assertThat(form).isSameAs(VenuePolicy.FORM));
        assertThat(LeagueBuildingJson.of(VenuePolicy.CITY).forms().find("venue"))
                .isEmpty();
    }

    @Test
    void is_found_by_its_type_of_subject_and_class() {
        FormRegistry forms = JSON.forms();
        SubjectType<FormationProposal> taken =
                SubjectType.of("venue", FormationProposal.class, LocalizedText.of("活动场所", "venue"));

        assertThat(forms.of(VenuePolicy.SUBJECT)).isSameAs(VenuePolicy.FORM);
        assertThat(forms.of(FormationPolicy.SUBJECT)).isSameAs(SubjectForms.FORMATION_PROPOSAL);
        assertThatIllegalArgumentException().isThrownBy(() -> forms.of(taken)).withMessage("venue has no form");
    }

    @Test
    void is_unknown_where_it_was_not_added() {
        LeagueBuildingJson without = LeagueBuildingJson.of(VenuePolicy.CITY);

        assertThat(refusal(without, Forms.ANY_SUBJECT, TEXT).code()).isEqualTo(JsonErrorCode.SUBJECT_TYPE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.write(Forms.ANY_SUBJECT, FULL))
                .withMessageContaining("Venue");
        assertThat(refusal(JSON, Forms.ANY_SUBJECT, "{\"subjectType\":\"hall\"}")
                        .getMessage())
                .contains("diagnosis-input, venue");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"id\":\"v\",\"seats\":-1}' | OUT_OF_RANGE | /seats",
                "'{\"id\":\"v\",\"seat\":1}' | UNKNOWN_PROPERTY | /seat",
                "'{\"id\":\"v\",\"id\":\"v\"}' | DUPLICATE_PROPERTY | /id",
                "'{\"seats\":1}' | MISSING_PROPERTY | /id",
                "'{\"id\":\" \"}' | MALFORMED_VALUE | /id",
                "'{\"id\":\"v\",\"rooms\":[{\"id\":\"r\"}]}' | MISSING_PROPERTY | /rooms/0/heated",
                "'{\"id\":\"v\",\"subjectType\":\"hall\"}' | SUBJECT_TYPE | /subjectType"
            })
    void is_read_as_strictly_as_those_of_the_library(String document, JsonErrorCode code, String pointer) {
        MalformedJsonException refusal = refusal(JSON, VenuePolicy.FORM, document);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.pointer()).isEqualTo(pointer);
    }

    @Test
    void keeps_what_its_form_does_not_name() {
        String more = TEXT.replace("\"heated\":true", "\"heated\":true,\"sockets\":4");
        Kept<Venue> kept = JSON.readKeeping(VenuePolicy.FORM, more.getBytes(UTF_8));

        assertThat(kept.subject()).isEqualTo(FULL);
        assertThat(JSON.writeKept(VenuePolicy.FORM, kept)).asString(UTF_8).isEqualTo(more);
        Kept<Subject> any = JSON.readKeeping(Forms.ANY_SUBJECT, more.getBytes(UTF_8));
        assertThat(JSON.writeKept(Forms.ANY_SUBJECT, any)).asString(UTF_8).isEqualTo(more);
    }

    @Test
    void is_decided_on_with_a_receipt() {
        Decisions decisions = Decisions.of(JSON);
        Decision decision = decisions.decide(FULL);
        Decision kept = JSON.read(Forms.DECISION, JSON.write(Forms.DECISION.in(Locale.CHINA), decision));

        assertThat(decisions.replay(FULL, kept)).isEmpty();
        assertThat(decisions.replay(BARE, kept)).isNotEmpty();
    }

    @Test
    void is_described_by_a_schema_that_takes_what_is_read() {
        String text = new String(JSON.schema(VenuePolicy.FORM), UTF_8);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);

        assertThat(text)
                .contains(
                        "\"$id\":\"urn:leaguebuilding:schema:venue\"", "活动场所 · venue", "座位数 · Seats", "rooms · rooms");
        assertThat(schema.validate(TEXT, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"id\":\"v\",\"seats\":-1}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(new String(JSON.schema(Forms.ANY_SUBJECT), UTF_8))
                .contains("#/$defs/Venue\"", "#/$defs/FormationProposal\"");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void is_bound_by_mappers_of_both_generations_with_what_stands_within(Function<LeagueBuildingJson, Host> mappers)
            throws Exception {
        Host mapper = mappers.apply(JSON);

        assertThat(mapper.write(FULL)).isEqualTo(TEXT);
        assertThat(mapper.read(TEXT, Venue.class)).isEqualTo(FULL);
        assertThat(mapper.write(new Room("r3", true))).isEqualTo("{\"id\":\"r3\",\"heated\":true}");
        assertThat(mapper.read("{\"id\":\"r3\",\"heated\":true}", Room.class)).isEqualTo(new Room("r3", true));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void is_bound_with_the_limits_and_the_way_with_unknown_properties_of_the_reader(
            Function<LeagueBuildingJson, Host> mappers) throws Exception {
        String more = TEXT.replace("\"heated\":true", "\"heated\":true,\"sockets\":4");
        Host brief = mappers.apply(JSON.with(ReadLimits.DEFAULT.withMaxStringChars(3)));

        assertThatThrownBy(() -> mappers.apply(JSON).read(more, Venue.class))
                .hasRootCauseInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("sockets");
        assertThat(mappers.apply(JSON.with(UnknownProperties.IGNORE)).read(more, Venue.class))
                .isEqualTo(FULL);
        assertThatThrownBy(() -> brief.read(TEXT, Venue.class)).hasRootCauseInstanceOf(MalformedJsonException.class);
    }

    static Stream<Function<LeagueBuildingJson, Host>> mappers() {
        return Stream.of(Host2::new, Host3::new);
    }

    @Test
    void cannot_be_added_twice_nor_take_the_place_of_one_of_the_library() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(JSON)).withMessageContaining("venue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.with(SubjectForms.FORMATION_PROPOSAL))
                .withMessageContaining("formation-proposal");
        assertThatIllegalArgumentException().isThrownBy(() -> Value.object(Forms.COMMUNITY));
    }

    private static MalformedJsonException refusal(LeagueBuildingJson json, Form<?> form, String document) {
        MalformedJsonException refusal =
                catchThrowableOfType(MalformedJsonException.class, () -> json.read(form, document));
        assertThat(refusal).as(document).isNotNull();
        return refusal;
    }
}
