package org.leaguebuilding.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.SimpleErrors;

class LeagueBuildingValidatorTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private final LeagueBuildingValidator validator = new LeagueBuildingValidator(POLICY);

    @AfterEach
    void forget_the_locale() {
        LocaleContextHolder.resetLocaleContext();
    }

    private BindingResult validate(Subject subject) {
        BindingResult errors = new BeanPropertyBindingResult(subject, "subject");
        validator.validate(subject, errors);
        return errors;
    }

    private static Subject violated(String rule) {
        return RuleCases.of(POLICY).caseOf(rule).violated().subject();
    }

    @Test
    void supports_every_kind_of_subject_and_nothing_else() {
        assertThat(POLICY.families())
                .isNotEmpty()
                .allMatch(family -> validator.supports(family.subject().subjectClass()));
        assertThat(validator.supports(String.class)).isFalse();
    }

    @Test
    void finds_no_error_in_what_is_compliant() {
        assertThat(validate(Fixtures.jointProposal()).hasErrors()).isFalse();
    }

    @Test
    void puts_an_error_on_the_path_of_a_violation() {
        Subject scattered = violated("formation.joint.adjacent");
        Finding finding = POLICY.check(scattered).findings().get(0);

        FieldError error = validate(scattered).getFieldErrors().get(0);

        assertThat(error.getField()).isEqualTo("communities[2].adjacentTo");
        assertThat(error.getCodes())
                .contains("formation.joint.adjacent", "formation.joint.adjacent.subject.communities[2].adjacentTo");
        assertThat(error.getArguments())
                .containsExactlyElementsOf(finding.arguments().values());
        assertThat(error.isBindingFailure()).isFalse();
        assertThat(error.getRejectedValue()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void speaks_the_language_of_the_request(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        Subject scattered = violated("formation.joint.adjacent");

        assertThat(validate(scattered).getFieldErrors().get(0).getDefaultMessage())
                .isEqualTo(POLICY.check(scattered).findings().get(0).message(locale));
    }

    @Test
    void counts_what_the_verdict_counts() {
        FormationProposal bare = FormationProposal.builder()
                .from(Fixtures.jointProposal())
                .workCommittee(java.util.Optional.empty())
                .build();
        for (Subject subject :
                ImmutableList.of(bare, violated("formation.joint.adjacent"), Fixtures.cadreAppraisal())) {
            Report report = POLICY.check(subject);

            assertThat(validate(subject).hasErrors()).isEqualTo(!report.isCompliant());
        }
    }

    @Test
    void passes_over_concerns() {
        Report concern = RuleCases.of(POLICY).all().stream()
                .map(rule -> rule.violatedReport())
                .filter(report -> report.isCompliant()
                        && !report.findings(FindingKind.CONCERN).isEmpty())
                .findFirst()
                .orElseThrow();
        Subject subject = violated(
                concern.findings(FindingKind.CONCERN).get(0).rule().id().value());

        assertThat(validate(subject).getErrorCount()).isZero();
    }

    @Test
    void keeps_the_path_of_the_object_around() {
        BindingResult errors = new BeanPropertyBindingResult(new Object(), "filing");
        errors.pushNestedPath("proposal");

        validator.validate(violated("formation.joint.adjacent"), errors);

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("proposal.communities[2].adjacentTo");
    }

    @Test
    void rejects_the_whole_where_errors_take_no_fields_of_others() {
        SimpleErrors errors = new SimpleErrors(violated("formation.joint.adjacent"));

        validator.validate(violated("formation.joint.adjacent"), errors);

        assertThat(errors.getGlobalErrors()).hasSize(1);
        assertThat(errors.getGlobalErrors().get(0).getCode()).isEqualTo("formation.joint.adjacent");
    }
}
