package org.leaguebuilding.json.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactList;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** Records of a host's own are read and written as those of the library are, by what is known of their facts. */
class RecordTablesTest {

    private static final SubjectType<Trip> TRIPS = SubjectType.of("trip", Trip.class, LocalizedText.of("出行", "trip"));

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.of(edition(TRIPS, TripFacts.all()));

    private static final Form<Trip> FORM = JSON.forms().of(TRIPS);

    private static final Trip BARE = new Trip(
            "t-1",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            0,
            OptionalInt.empty(),
            LocalDate.of(2005, 5, 4),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PersonRef.of("u-1"),
            TripKind.STUDY,
            CommunityType.NEW_ESTATE,
            TripMeans.BUS,
            ImmutableSet.of(),
            ImmutableSet.of(TripKind.SPORTS),
            ImmutableMap.of(),
            ImmutableMap.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty(),
            Optional.empty());

    private static final String BARE_TEXT = "{\"subjectType\":\"trip\",\"id\":\"t-1\",\"open\":false,\"guides\":0,"
            + "\"day\":\"2005-05-04\",\"head\":\"u-1\",\"kind\":\"study\",\"from\":\"new-estate\",\"means\":\"bus\","
            + "\"kinds\":[\"sports\"],\"seen\":[]}";

    private static final Trip FULL = new Trip(
            "t-2",
            Optional.of("春游"),
            Optional.of("一路\n顺利"),
            true,
            Optional.of(false),
            2,
            OptionalInt.of(3),
            LocalDate.of(2005, 5, 4),
            Optional.of(ImmutableList.of(LocalDate.of(2005, 5, 5))),
            Optional.of(new BigDecimal("12.5")),
            Optional.of(Ratio.of(1, 2)),
            PersonRef.of("u-1"),
            TripKind.SPORTS,
            CommunityType.of("harbour"),
            TripMeans.of("ferry"),
            ImmutableSet.of("a", "b"),
            ImmutableSet.of(TripKind.SPORTS, TripKind.STUDY),
            ImmutableMap.of("safe", true),
            ImmutableMap.of(TripKind.STUDY, LocalDate.of(2005, 5, 6)),
            ImmutableList.of(new TripStop("s-1", OptionalInt.of(20)), new TripStop("s-2", OptionalInt.empty())),
            ImmutableList.of("lake"),
            Optional.of(new TripStop("s-3", OptionalInt.empty())),
            Optional.empty());

    private static final String FULL_TEXT =
            "{\"subjectType\":\"trip\",\"id\":\"t-2\",\"name\":\"春游\",\"told\":\"一路\\n顺利\","
                    + "\"open\":true,\"repeated\":false,\"guides\":2,\"guests\":3,\"day\":\"2005-05-04\",\"others\":[\"2005-05-05\"],"
                    + "\"score\":\"12.5\",\"share\":\"1/2\",\"head\":\"u-1\",\"kind\":\"sports\",\"from\":\"harbour\",\"means\":\"ferry\","
                    + "\"tags\":[\"a\",\"b\"],\"kinds\":[\"sports\",\"study\"],\"byCode\":{\"safe\":true},"
                    + "\"byKind\":{\"study\":\"2005-05-06\"},\"stops\":[{\"id\":\"s-1\",\"minutes\":20},{\"id\":\"s-2\"}],"
                    + "\"seen\":[\"lake\"],\"end\":{\"id\":\"s-3\"}}";

    /** A family without rules. */
    private static final class Family<S extends Subject> extends RuleFamily<S> {

        private final ImmutableList<SubjectFact> facts;

        Family(SubjectType<S> subject, String edition, ParameterSet parameters, ImmutableList<SubjectFact> facts) {
            super(subject, edition, RuleSet.of(), parameters);
            this.facts = facts;
        }

        @Override
        public ImmutableList<SubjectFact> facts() {
            return facts;
        }

        @Override
        protected Checks judge(S checked, Checks checks) {
            return checks;
        }
    }

    private static <S extends Subject> LeagueBuildingPolicy edition(
            SubjectType<S> subject, ImmutableList<SubjectFact> facts) {
        return Editions.wuhan2005().toBuilder("city")
                .family(ImmutableList.of(), (edition, parameters) -> new Family<>(subject, edition, parameters, facts))
                .build();
    }

    @Nested
    class A_record {

        @Test
        void is_written_component_by_component_in_their_order() {
            assertThat(JSON.write(FORM, FULL)).asString(UTF_8).isEqualTo(FULL_TEXT);
        }

        @Test
        void is_written_without_what_is_absent_or_empty_unless_that_is_stated() {
            assertThat(JSON.write(FORM, BARE)).asString(UTF_8).isEqualTo(BARE_TEXT);
        }

        @Test
        void is_read_as_it_was_written() {
            assertThat(JSON.read(FORM, FULL_TEXT)).isEqualTo(FULL);
            assertThat(JSON.read(FORM, BARE_TEXT)).isEqualTo(BARE);
            assertThat(JSON.read(FORM, BARE_TEXT.replace("\"subjectType\":\"trip\",", "")))
                    .isEqualTo(BARE);
        }

        @Test
        void is_read_with_terms_in_the_place_of_codes() {
            String terms = BARE_TEXT
                    .replace("\"study\"", "\"学习\"")
                    .replace("\"new-estate\"", "\"新建住宅社区\"")
                    .replace("\"bus\"", "\"客车\"");

            assertThat(JSON.read(FORM, terms)).isEqualTo(BARE);
        }

        @Test
        void has_records_of_the_library_in_it_in_their_own_form() {
            String more = BARE_TEXT.replace(
                    "}",
                    ",\"committee\":{\"id\":\"w-1\",\"subdistrictId\":\"s-1\",\"postsAuthorized\":3,\"postsFilled\":2}}");
            Trip trip = JSON.read(FORM, more);

            assertThat(trip.committee())
                    .hasValueSatisfying(
                            committee -> assertThat(committee.postsAuthorized()).isEqualTo(3));
            assertThat(JSON.write(FORM, trip)).asString(UTF_8).isEqualTo(more);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"id\":\"t-1\",     |                          | MISSING_PROPERTY  | /id",
                    "\"open\":false,     |                          | MISSING_PROPERTY  | /open",
                    "\"guides\":0,       |                          | MISSING_PROPERTY  | /guides",
                    "\"seen\":[]         | \"tags\":[]              | MISSING_PROPERTY  | /seen",
                    "\"kinds\":[\"sports\"],|                       | MISSING_PROPERTY  | /kinds",
                    "\"id\":\"t-1\"      | \"id\":\" \"             | MALFORMED_VALUE   | /id",
                    "\"seen\":[]         | \"seen\":[],\"end\":{\"id\":\"\"} | MALFORMED_VALUE | /end/id",
                    "\"seen\":[]         | \"seen\":[],\"scene\":1  | UNKNOWN_PROPERTY  | /scene",
                    "\"seen\":[]         | \"seen\":[],\"seen\":[]  | DUPLICATE_PROPERTY | /seen",
                    "\"seen\":[]         | \"seen\":[],\"tags\":[\"a\",\"a\"] | DUPLICATE_ELEMENT | /tags",
                    "\"guides\":0        | \"guides\":-1            | OUT_OF_RANGE      | /guides",
                    "\"kind\":\"study\"  | \"kind\":\"work\"        | UNKNOWN_CODE      | /kind",
                    "\"trip\"            | \"tour\"                 | SUBJECT_TYPE      | /subjectType",
                    "\"seen\":[]         | \"seen\":[],\"byKind\":{\"work\":\"2005-05-06\"} | UNKNOWN_PROPERTY | /byKind/work"
                })
        void is_read_strictly(String part, String instead, JsonErrorCode code, String pointer) {
            String document = BARE_TEXT.replace(part, instead == null ? "" : instead);
            MalformedJsonException refusal =
                    catchThrowableOfType(MalformedJsonException.class, () -> JSON.read(FORM, document));

            assertThat(refusal).as(document).isNotNull();
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.pointer()).isEqualTo(pointer);
        }

        @Test
        void has_texts_as_long_as_their_kind_allows() {
            String schema = new String(JSON.schema(FORM), UTF_8);

            assertThat(property(schema, "id")).contains("\"maxLength\":128");
            assertThat(property(schema, "name")).contains("\"maxLength\":256");
            assertThat(property(schema, "told")).contains("\"maxLength\":2000");
        }

        @Test
        void is_described_with_the_provisions_and_sizes_of_its_facts() {
            String schema = new String(JSON.schema(FORM), UTF_8);

            assertThat(property(schema, "open")).contains("是否公开 · Open", "\"x-provisions\":[\"P59\"]");
            assertThat(property(schema, "guests")).contains("\"x-provisions\":[\"P58\",\"P59\"]");
            assertThat(property(schema, "kinds")).contains("\"minItems\":1");
            assertThat(property(schema, "tags")).doesNotContain("minItems").contains("\"uniqueItems\":true");
            assertThat(property(schema, "byCode")).contains("additionalProperties");
            assertThat(schema).contains("\"TripStop\":{", "停留分钟 · Minutes");
        }

        private static String property(String schema, String name) {
            int start = schema.indexOf("\"" + name + "\":{");
            assertThat(start).as(name).isNotNegative();
            int end = schema.indexOf("\"title\":", start);
            return schema.substring(start, schema.indexOf('}', schema.indexOf("\"description\":", end)));
        }
    }

    @Nested
    class Tables {

        @Test
        void are_those_of_the_host_with_that_of_the_subject_last() {
            assertThat(RecordTables.of(new Family<>(TRIPS, "city", parameters(), TripFacts.all())))
                    .extracting(binding -> binding.type().getSimpleName())
                    .containsExactly("TripKind", "TripMeans", "TripStop", "Trip");
        }

        @Test
        void are_made_of_records_with_facts_only() {
            assertThat(RecordTables.canMake(new Family<>(TRIPS, "city", parameters(), TripFacts.all())))
                    .isTrue();
            assertThat(RecordTables.canMake(new Family<>(TRIPS, "city", parameters(), ImmutableList.of())))
                    .isFalse();
            assertThat(RecordTables.canMake(new Family<>(
                            SubjectType.of("plain", Plain.class, LocalizedText.of("简单", "plain")),
                            "city",
                            parameters(),
                            idOf("plain"))))
                    .isFalse();
        }

        @Test
        void take_what_no_fact_is_known_of_for_ids() {
            assertThat(RecordTables.of(new Family<>(
                            SubjectType.of("noted", Noted.class, LocalizedText.of("记录", "noted")),
                            "city",
                            parameters(),
                            idOf("noted"))))
                    .extracting(binding -> binding.type().getSimpleName())
                    .containsExactly("Noted");
        }

        @Test
        void are_refused_where_a_component_stands_in_no_form() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> RecordTables.of(new Family<>(
                            SubjectType.of("timed", Timed.class, LocalizedText.of("计时", "timed")),
                            "city",
                            parameters(),
                            idOf("timed"))))
                    .withMessageContaining("Timed.millis: values of type long have no form")
                    .withMessageContaining("Form.of");
            assertThatIllegalStateException()
                    .isThrownBy(() -> RecordTables.of(new Family<>(
                            SubjectType.of("grouped", Grouped.class, LocalizedText.of("分组", "grouped")),
                            "city",
                            parameters(),
                            idOf("grouped"))))
                    .withMessageContaining("Grouped.groups: ");
        }

        @Test
        void let_through_what_a_record_throws_beside_refusals() {
            LeagueBuildingJson json = LeagueBuildingJson.of(
                    edition(SubjectType.of("broken", Broken.class, LocalizedText.of("故障", "broken")), idOf("broken")));
            Form<? extends Subject> form = json.forms().find("broken").orElseThrow();

            assertThatThrownBy(() -> json.read(form, "{\"id\":\"b\"}"))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("out of order");
        }

        private static ImmutableList<SubjectFact> idOf(String subjectType) {
            return FactList.of(subjectType)
                    .fact("form", "Trip", "id", Fact.Kind.ID, Fact.Absence.NEVER)
                    .build();
        }

        private static ParameterSet parameters() {
            return ParameterSet.shipped(ImmutableList.of(), LocalDate.of(2005, 9, 28));
        }
    }

    /** No record. */
    private static final class Plain implements Subject {
        @Override
        public String id() {
            return "p";
        }
    }

    /** A record with a component that no fact is listed of. */
    record Noted(String id, String note) implements Subject {}

    /** A record with a component that stands in no form. */
    record Timed(String id, long millis) implements Subject {}

    /** A record with lists in a list. */
    record Grouped(String id, ImmutableList<ImmutableList<String>> groups) implements Subject {}

    /** A record that fails. */
    record Broken(String id) implements Subject {
        Broken {
            throw new UnsupportedOperationException("out of order");
        }
    }
}
