package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.assertRefused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;

/** Findings of a host's family tell its facts by their titles and the names of their places, as those of the library do. */
class CheckedTest {

    private static final FactPath SEATS = FactPath.of("rooms[].memberCount");

    private static final Rule RULE = TestRules.texted(
                    Rule.define("city.rooms.seats", Severity.VIOLATION).from(Provision.P59))
            .build();

    /** A host's subject. */
    private record House(String id, ImmutableList<String> rooms) implements Subject {}

    /** A family whose facts borrow the titles of a community's. */
    private static final class HousePolicy extends RuleFamily<House> {

        HousePolicy() {
            super(
                    SubjectType.of("house", House.class, LocalizedText.of("房屋", "house")),
                    "city",
                    RuleSet.of(RULE),
                    ParameterSet.shipped(ImmutableList.of(), LocalDate.of(2005, 9, 28)));
        }

        @Override
        public ImmutableList<SubjectFact> facts() {
            return FactList.of("house")
                    .fact("community", "Community", "rooms", Fact.Kind.LIST, Fact.Absence.NONE)
                    .elements(Fact.Kind.OBJECT, Fact.Size.ANY)
                    .fact("community", "Community", "rooms[].memberCount", Fact.Kind.COUNT, Fact.Absence.UNKNOWN)
                    .unit(Fact.Unit.PERSON)
                    .build();
        }

        @Override
        protected Optional<String> nameOf(House house, String list, int index) {
            return list.equals("rooms") ? FactList.nameOf(house.rooms(), index, name -> name) : Optional.empty();
        }

        @Override
        protected Checks judge(House house, Checks checks) {
            return checks.requireAt(RULE, Truth.UNKNOWN, SEATS, 0);
        }
    }

    /** A family that gives out neither facts nor names. */
    private static final class SilentPolicy extends RuleFamily<House> {

        SilentPolicy() {
            super(
                    SubjectType.of("house", House.class, LocalizedText.of("房屋", "house")),
                    "city",
                    RuleSet.of(RULE),
                    ParameterSet.shipped(ImmutableList.of(), LocalDate.of(2005, 9, 28)));
        }

        @Override
        protected Checks judge(House house, Checks checks) {
            return checks.requireAt(RULE, Truth.UNKNOWN, SEATS, 0);
        }
    }

    private static final House HOUSE = new House("h-1", ImmutableList.of("东厅"));

    private static final HousePolicy FAMILY = new HousePolicy();

    @Test
    void a_missing_fact_is_told_by_its_title_and_the_name_of_its_place() {
        Finding finding = FAMILY.check(HOUSE).findings().get(0);

        assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请填报社区东厅的团员人数");
        assertThat(finding.place()).contains("东厅");
        assertThat(FAMILY.trace(HOUSE).report().findings().get(0).remedy(Locale.CHINA))
                .isEqualTo("请填报社区东厅的团员人数");
    }

    @Test
    void one_that_was_stored_is_told_by_its_title_and_the_number_of_its_place() {
        Finding stored = Finding.of(FAMILY, RULE, FindingKind.MISSING_FACT, "rooms[0].memberCount", ImmutableMap.of());

        assertThat(stored.remedy(Locale.CHINA)).isEqualTo("请填报第1个社区的团员人数");
        assertThat(stored.place()).isEmpty();
        assertThat(stored.withPlace("东厅").remedy(Locale.CHINA)).isEqualTo("请填报社区东厅的团员人数");
    }

    @Test
    void one_at_a_place_that_the_family_does_not_have_is_told_as_that_of_another_type_of_subject() {
        Finding stored =
                Finding.of(FAMILY, RULE, FindingKind.MISSING_FACT, "communities[0].memberCount", ImmutableMap.of());

        assertThat(stored.remedy(Locale.CHINA)).isEqualTo("请填报第1个社区的团员人数");
    }

    @Test
    void one_of_a_family_without_facts_is_told_by_its_path() {
        Finding finding = new SilentPolicy().check(HOUSE).findings().get(0);

        assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请填报第1个对象的“rooms[].memberCount”");
        assertThat(finding.place()).isEmpty();
    }

    @Test
    void the_facts_of_a_family_are_asked_for_once() {
        assertThat(FAMILY.factIndex()).isSameAs(FAMILY.factIndex());
        assertThat(FAMILY.anySubject()).isSameAs(FAMILY.anySubject());
    }

    @Test
    @SuppressWarnings("NullAway") // a host's code may do so
    void a_stored_finding_of_no_family_is_refused() {
        assertRefused(
                () -> Finding.of(null, RULE, FindingKind.MISSING_FACT, "rooms", ImmutableMap.of()),
                "Finding.family",
                Expectation.PRESENT);
    }
}
