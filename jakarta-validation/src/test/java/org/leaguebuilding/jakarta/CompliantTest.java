package org.leaguebuilding.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/** What Hibernate Validator makes of the constraint. */
class CompliantTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final RuleCase<?> ADJACENT = RuleCases.of(POLICY).caseOf("formation.joint.adjacent");
    private static final FormationProposal SCATTERED =
            (FormationProposal) ADJACENT.violated().subject();
    private static final FormationProposal UNKNOWN =
            (FormationProposal) ADJACENT.unknown().orElseThrow().subject();

    /** A host's own class. */
    record Filing(String number, @Compliant @Nullable FormationProposal proposal) {}

    /** Another one, with subjects in containers. */
    record Batch(List<@Compliant FormationProposal> proposals, Optional<@Compliant FormationProposal> urgent) {}

    /** One that takes what cannot be judged yet. */
    record Draft(@Compliant(undetermined = true) FormationProposal proposal) {}

    /** One with an edition of a later day. */
    record Today(
            @Compliant(edition = "wuhan-2005@2026-01-01") FormationProposal proposal) {}

    /** One with a message of its own. */
    record Branded(@Compliant(message = "{rule}: {en}") FormationProposal proposal) {}

    /** One with an edition of the host's own. */
    record OfCity(@Compliant(of = City.class) FormationProposal proposal) {}

    /** One with an edition that there is not. */
    record OfNowhere(@Compliant(edition = "wuhan-2006") FormationProposal proposal) {}

    /** One with an edition that cannot be made. */
    record OfNobody(
            @Compliant(of = EditionSourceWithArguments.class)
            FormationProposal proposal) {}

    /** An edition by which no proposal is too small. */
    static final class City implements EditionSource {
        @Override
        public LeagueBuildingPolicy policy() {
            return Editions.wuhan2005().asOf(java.time.LocalDate.of(2026, 1, 1));
        }
    }

    record EditionSourceWithArguments(LeagueBuildingPolicy policy) implements EditionSource {}

    private static Validator validator(Locale locale) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure().defaultLocale(locale);
        return configuration.buildValidatorFactory().getValidator();
    }

    private static <T> Set<ConstraintViolation<T>> validate(T value) {
        return validator(Locale.ENGLISH).validate(value);
    }

    private static <T> ConstraintViolation<T> only(Set<ConstraintViolation<T>> violations) {
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    @Nested
    class A_property {

        @Test
        void is_valid_where_the_subject_complies_or_is_absent() {
            assertThat(validate(new Filing("7", Fixtures.jointProposal()))).isEmpty();
            assertThat(validate(new Filing("7", null))).isEmpty();
        }

        @Test
        void has_a_violation_for_each_finding_on_its_path() {
            Report report = POLICY.check(SCATTERED);

            ConstraintViolation<Filing> violation = only(validate(new Filing("7", SCATTERED)));

            assertThat(violation.getPropertyPath()).hasToString("proposal.communities[2].adjacentTo");
            assertThat(violation.getMessage())
                    .isEqualTo(report.findings().get(0).message(Locale.ENGLISH));
            assertThat(violation.getInvalidValue()).isEqualTo(SCATTERED);
        }

        @Test
        void has_the_finding_as_payload() {
            ConstraintViolation<Filing> violation = only(validate(new Filing("7", SCATTERED)));

            HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = own.getDynamicPayload(Finding.class);

            assertThat(finding).isEqualTo(POLICY.check(SCATTERED).findings().get(0));
        }

        @Test
        void has_messages_and_payloads_of_their_own_where_there_are_several_findings() {
            FormationProposal bare = FormationProposal.builder()
                    .from(SCATTERED)
                    .workCommittee(Optional.empty())
                    .partyOrganization(Optional.empty())
                    .build();
            Report report = POLICY.check(bare);

            assertThat(validate(new Filing("7", bare)))
                    .hasSizeGreaterThan(1)
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(report.findings().stream()
                            .filter(finding -> finding.kind() != FindingKind.CONCERN)
                            .map(finding -> finding.message(Locale.ENGLISH))
                            .toList());
        }

        @ParameterizedTest
        @CsvSource({"zh-CN", "zh-Hans-CN", "zh", "en", "fr"})
        void speaks_the_language_of_the_interpolator(Locale locale) {
            ConstraintViolation<Filing> violation = only(validator(locale).validate(new Filing("7", SCATTERED)));

            assertThat(violation.getMessage())
                    .isEqualTo(POLICY.check(SCATTERED).findings().get(0).message(locale));
        }

        @Test
        void is_invalid_where_facts_are_missing_unless_they_may_be() {
            assertThat(validate(new Filing("7", UNKNOWN))).isNotEmpty();
            assertThat(validate(new Draft(UNKNOWN))).isEmpty();
            assertThat(validate(new Draft(SCATTERED))).hasSize(1);
        }

        @Test
        void is_valid_where_there_are_concerns_only() {
            Subject concern = RuleCases.of(POLICY).all().stream()
                    .filter(rule -> rule.violated().subject() instanceof FormationProposal
                            && rule.violatedReport().isCompliant()
                            && !rule.violatedReport().findings().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .violated()
                    .subject();

            assertThat(validate(new Filing("7", (FormationProposal) concern))).isEmpty();
        }

        @Test
        void shows_what_looks_like_a_parameter_or_an_expression_as_it_is() {
            FormationProposal odd = FormationProposal.builder()
                    .from(SCATTERED)
                    .communities(SCATTERED.communities().stream()
                            .map(community -> Community.builder()
                                    .from(community)
                                    .name("${1+1}{en}\\" + community.name())
                                    .build())
                            .toList())
                    .build();

            assertThat(only(validate(new Filing("7", odd))).getMessage())
                    .isEqualTo(POLICY.check(odd).findings().get(0).message(Locale.ENGLISH));
        }

        @Test
        void may_have_a_message_of_the_hosts_own() {
            assertThat(only(validate(new Branded(SCATTERED))).getMessage())
                    .isEqualTo("formation.joint.adjacent: "
                            + POLICY.check(SCATTERED).findings().get(0).message(Locale.ENGLISH));
        }
    }

    @Nested
    class An_element {

        @Test
        void of_a_list_has_its_index_in_the_path() {
            Batch batch = new Batch(List.of(Fixtures.jointProposal(), SCATTERED), Optional.empty());

            assertThat(only(validate(batch)).getPropertyPath())
                    .hasToString("proposals[1].<list element>.communities[2].adjacentTo");
        }

        @Test
        void of_an_optional_is_the_property_itself() {
            assertThat(only(validate(new Batch(List.of(), Optional.of(SCATTERED))))
                            .getPropertyPath())
                    .hasToString("urgent.communities[2].adjacentTo");
        }
    }

    @Nested
    class An_edition {

        @Test
        void of_another_day_is_named_by_its_id() {
            assertThat(validate(new Today(SCATTERED))).hasSameSizeAs(counted("wuhan-2005@2026-01-01"));
        }

        @Test
        void of_the_hosts_own_is_named_by_its_class() {
            assertThat(validate(new OfCity(SCATTERED))).hasSameSizeAs(counted("wuhan-2005@2026-01-01"));
        }

        private static List<Finding> counted(String edition) {
            return Editions.find(edition).orElseThrow().check(SCATTERED).findings().stream()
                    .filter(finding -> finding.kind() != FindingKind.CONCERN)
                    .toList();
        }

        @Test
        void that_there_is_not_is_refused_by_its_id() {
            assertThatThrownBy(() -> validate(new OfNowhere(SCATTERED)))
                    .isInstanceOf(ValidationException.class)
                    .hasStackTraceContaining("“wuhan-2006” is not a shipped edition");
        }

        @Test
        void whose_class_cannot_be_made_is_refused_by_its_name() {
            assertThatThrownBy(() -> validate(new OfNobody(SCATTERED)))
                    .isInstanceOf(ValidationException.class)
                    .hasStackTraceContaining("needs a constructor without parameters");
        }
    }
}
