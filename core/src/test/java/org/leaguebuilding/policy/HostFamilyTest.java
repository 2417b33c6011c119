package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.cadre.CadreParameters;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** A host adds a family about subjects of its own. */
class HostFamilyTest {

    private static final NoProvision TRIAL = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private static final ParameterKey<Integer> LEAST_SEATS =
            ParameterKey.ofDefault("venue.least-seats", ParameterType.count(), 20);

    private static final Rule SEATS = Rule.define("venue.seats", Severity.VIOLATION)
            .from(TRIAL)
            .arguments("seats", "least")
            .reads(LEAST_SEATS)
            .title(LocalizedText.of("活动场所座位应足够", "A venue has enough seats"))
            .message(LocalizedText.of("座位{seats}个，少于{least}个", "There are {seats} seats, fewer than {least}"))
            .remedy(LocalizedText.of("请增加座位", "Add seats"))
            .build();

    private static final LeagueBuildingPolicy CITY = Editions.wuhan2005().toBuilder("city-with-venues")
            .family(ImmutableList.of(LEAST_SEATS), VenuePolicy::new)
            .build();

    record Venue(String id, OptionalInt seats) implements Subject {}

    record Hall(String id) implements Subject {}

    private static final SubjectType<Hall> HALLS = SubjectType.of("hall", Hall.class, LocalizedText.of("礼堂", "hall"));

    static final class VenuePolicy extends RuleFamily<Venue> {

        static final SubjectType<Venue> SUBJECT =
                SubjectType.of("venue", Venue.class, LocalizedText.of("活动场所", "venue"));

        private static final FactPath PATH = FactPath.of("seats");

        private final int least;

        VenuePolicy(String edition, ParameterSet parameters) {
            super(SUBJECT, edition, new RuleSet(ImmutableList.of(SEATS)), parameters);
            this.least = parameters.value(LEAST_SEATS);
        }

        @Override
        protected Checks judge(Venue venue, Checks checks) {
            Truth enough = venue.seats().isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(venue.seats().getAsInt() >= least);
            return checks.requireCount(SEATS, enough, PATH, venue.seats().orElse(0), least);
        }
    }

    @Test
    void stands_after_those_of_the_library() {
        assertThat(CITY.families()).hasSize(12);
        assertThat(CITY.families().get(11).subject()).isEqualTo(VenuePolicy.SUBJECT);
        assertThat(CITY.families().subList(0, 11))
                .extracting(family -> family.subject().code())
                .containsExactlyElementsOf(Editions.wuhan2005().families().stream()
                        .map(family -> family.subject().code())
                        .toList());
        assertThat(CITY.rules().rules())
                .endsWith(SEATS)
                .hasSize(Editions.wuhan2005().rules().rules().size() + 1);
        assertThat(CITY.parameters())
                .contains(CITY.family(VenuePolicy.SUBJECT).parameters().get(LEAST_SEATS));
    }

    @Test
    void has_no_facts_as_data_unless_it_says_so() {
        assertThat(CITY.family(VenuePolicy.SUBJECT).facts()).isEmpty();
    }

    @Test
    void checks_its_subjects_as_the_library_checks_its_own() {
        assertThat(CITY.check(new Venue("v1", OptionalInt.of(20))).isCompliant())
                .isTrue();
        assertThat(CITY.verdict(new Venue("v1", OptionalInt.of(19)))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(CITY.check(new Venue("v1", OptionalInt.empty())).findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.MISSING_FACT);
        assertThat(CITY.trace(new Venue("v1", OptionalInt.of(20))).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.holds()).isEqualTo(Truth.TRUE));
        assertThat(CITY.check(new Venue("v1", OptionalInt.of(1))))
                .hasToString("venue v1 by city-with-venues: non-compliant "
                        + "[venue.seats violation at seats {seats=1, least=20}]");
    }

    @Test
    void has_parameters_that_a_city_sets_and_that_stay_on_another_day() {
        LeagueBuildingPolicy lax =
                CITY.toBuilder("lax").set(LEAST_SEATS, 5, TRIAL).build().asOf(LocalDate.of(2026, 1, 1));

        assertThat(lax.verdict(new Venue("v1", OptionalInt.of(5)))).isEqualTo(Verdict.COMPLIANT);
        assertThat(lax.family(VenuePolicy.SUBJECT).parameters().get(LEAST_SEATS).origin())
                .isEqualTo(Origin.LOCAL);
        assertThat(lax.family(VenuePolicy.SUBJECT).edition()).isEqualTo("lax@2026-01-01");
    }

    @Test
    void is_unknown_to_an_edition_without_it() {
        Venue venue = new Venue("v1", OptionalInt.of(20));

        refuses(() -> Editions.wuhan2005().check(venue), "subject", Expectation.SUBJECT_TYPE);
        refuses(() -> Editions.wuhan2005().family(VenuePolicy.SUBJECT), "type", Expectation.SUBJECT_TYPE);
    }

    @Test
    void is_found_by_a_kind_of_which_only_the_code_is_known() {
        assertThat(CITY.family(SubjectType.named("venue"))).isSameAs(CITY.family(VenuePolicy.SUBJECT));
        assertThat(CITY.family(SubjectType.named("formation-proposal"))).isSameAs(CITY.formation());
        refuses(() -> CITY.family(SubjectType.named("hall")), "type", Expectation.SUBJECT_TYPE);
    }

    @Test
    void is_not_found_by_a_kind_of_the_same_code_and_another_class() {
        SubjectType<FormationProposal> other =
                SubjectType.of("venue", FormationProposal.class, LocalizedText.of("活动场所", "venue"));

        refuses(() -> CITY.family(other), "type", Expectation.SUBJECT_TYPE);
    }

    @Test
    void cannot_be_there_twice() {
        PolicyBuilder twice = CITY.toBuilder("twice").family(ImmutableList.of(LEAST_SEATS), VenuePolicy::new);

        refuses(twice::build, "families", Expectation.DISTINCT);
    }

    @Test
    void cannot_check_what_another_family_checks_by_another_name() {
        SubjectType<Venue> sameSubjects = SubjectType.of("hall", Venue.class, LocalizedText.of("礼堂", "hall"));
        PolicyBuilder twice = CITY.toBuilder("twice")
                .family(
                        ImmutableList.of(),
                        (edition, parameters) -> idle(sameSubjects, edition, RuleSet.of(), parameters));

        refuses(twice::build, "families", Expectation.DISTINCT);
    }

    /** A family that applies none of its rules. */
    private static <S extends Subject> RuleFamily<S> idle(
            SubjectType<S> subjects, String edition, RuleSet rules, ParameterSet parameters) {
        return new RuleFamily<>(subjects, edition, rules, parameters) {
            @Override
            protected Checks judge(S subject, Checks checks) {
                return checks;
            }
        };
    }

    private static PolicyBuilder withKeys(LeagueBuildingPolicy edition, ParameterKey<?>... keys) {
        return edition.toBuilder("city-with-halls")
                .family(ImmutableList.copyOf(keys), (id, parameters) -> idle(HALLS, id, RuleSet.of(), parameters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cadre.training-hours", "formation.maximum-members.branch", "organization.member-age"})
    void cannot_have_a_parameter_with_an_id_of_the_library(String id) {
        ParameterKey<Integer> hosts = ParameterKey.ofDefault(id, ParameterType.count(), 1);
        PolicyBuilder hiding = withKeys(Editions.wuhan2005(), hosts);

        refuses(hiding::build, "key", Expectation.OWN_ID);
    }

    @Test
    void cannot_have_another_parameter_with_an_id_of_another_family() {
        ParameterKey<Integer> sameId = ParameterKey.ofDefault(LEAST_SEATS.id(), ParameterType.count(), 1);
        PolicyBuilder hiding = withKeys(CITY, sameId);

        refuses(hiding::build, "key", Expectation.DISTINCT);
    }

    @Test
    void cannot_have_two_parameters_with_one_id() {
        ParameterKey<Integer> sameId = ParameterKey.ofDefault(LEAST_SEATS.id(), ParameterType.count(), 1);
        PolicyBuilder hiding = withKeys(Editions.wuhan2005(), LEAST_SEATS, sameId);

        refuses(hiding::build, "keys", Expectation.DISTINCT);
    }

    @Test
    void a_city_sets_no_parameter_by_another_key_of_the_same_id() {
        ParameterKey<Integer> sameId = ParameterKey.ofDefault(LEAST_SEATS.id(), ParameterType.count(), 1);
        PolicyBuilder lost = CITY.toBuilder("lost").set(sameId, 2, TRIAL);

        refuses(lost::build, "key", Expectation.PARAMETER);
    }

    @Test
    void may_read_parameters_of_other_families() {
        LeagueBuildingPolicy city = withKeys(CITY, LEAST_SEATS, CadreParameters.TRAINING_HOURS)
                .set(CadreParameters.TRAINING_HOURS, 24, TRIAL)
                .set(LEAST_SEATS, 30, TRIAL)
                .build();

        assertThat(city.families().get(12).parameters().value(CadreParameters.TRAINING_HOURS))
                .isEqualTo(24);
        assertThat(city.families().get(12).parameters().value(LEAST_SEATS)).isEqualTo(30);
        assertThat(city.parameters())
                .extracting(Parameter::id)
                .doesNotHaveDuplicates()
                .contains("cadre.training-hours", "venue.least-seats");
    }

    @Test
    void cannot_have_a_rule_with_an_id_of_the_library() {
        Rule sameId = Rule.define("cadre.training", Severity.VIOLATION)
                .from(TRIAL)
                .title(LocalizedText.of("培训", "training"))
                .message(LocalizedText.of("培训不足", "too little training"))
                .remedy(LocalizedText.of("请培训", "train"))
                .build();
        PolicyBuilder hiding = Editions.wuhan2005().toBuilder("city")
                .family(
                        ImmutableList.of(),
                        (edition, parameters) -> idle(HALLS, edition, RuleSet.of(sameId), parameters));

        refuses(hiding::build, "rules", Expectation.DISTINCT);
    }

    @Test
    void a_parameter_that_no_family_reads_is_refused_when_it_is_set() {
        PolicyBuilder lost = Editions.wuhan2005().toBuilder("lost").set(LEAST_SEATS, 5, TRIAL);

        refuses(lost::build, "key", Expectation.PARAMETER);
    }

    @Test
    void a_value_out_of_range_is_refused_with_the_id_of_the_parameter() {
        PolicyBuilder city = Editions.wuhan2005().toBuilder("city");

        refuses(() -> city.set(CadreParameters.TRAINING_HOURS, -1, TRIAL), "cadre.training-hours", Expectation.COUNT);
    }

    @Test
    void is_called_by_its_own_title_and_those_of_the_library_by_theirs() {
        assertThat(VenuePolicy.SUBJECT.title(Locale.CHINA)).isEqualTo("活动场所");
        assertThat(VenuePolicy.SUBJECT.title(Locale.ENGLISH)).isEqualTo("venue");
        assertThat(FormationPolicy.SUBJECT.title(Locale.CHINA)).isEqualTo("建团方案");
        assertThat(FormationPolicy.SUBJECT.title(Locale.ENGLISH)).isEqualTo("formation proposal");
        assertThat(SubjectType.named("something-else").title(Locale.CHINA)).isEqualTo("something-else");
        assertThat(SubjectType.named("venue")).isEqualTo(VenuePolicy.SUBJECT).hasSameHashCodeAs(VenuePolicy.SUBJECT);
    }

    @Test
    void every_family_of_the_library_has_a_title_in_both_languages() {
        assertThat(Editions.wuhan2005().families()).hasSize(11).allSatisfy(family -> {
            SubjectType<?> subject = family.subject();
            assertThat(subject.title(Locale.CHINA)).isNotEqualTo(subject.code());
            assertThat(subject.title(Locale.ENGLISH)).isNotEqualTo(subject.code());
            assertThat(Editions.wuhan2005().family(subject)).isSameAs(family);
        });
    }

    private static void refuses(ThrowingCallable call, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(call)
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }
}
