package org.leaguebuilding.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.testing.fixture.RuleCases;

class ViolationsTest {

    private final List<String> called = new ArrayList<>();

    /** The context of a provider that is not Hibernate Validator. */
    private final ConstraintValidatorContext context = (ConstraintValidatorContext) Proxy.newProxyInstance(
            ViolationsTest.class.getClassLoader(),
            new Class<?>[] {ConstraintValidatorContext.class},
            (proxy, method, arguments) -> {
                called.add(method.getName());
                if (method.getName().equals("unwrap")) {
                    throw new ValidationException("not mine");
                }
                return null;
            });

    @Test
    void of_another_provider_speak_both_languages() {
        Finding finding = RuleCases.of(Editions.wuhan2005())
                .caseOf("formation.joint.adjacent")
                .violatedReport()
                .findings()
                .get(0);

        String template = Violations.in(context).template(finding);

        assertThat(template).isEqualTo(finding.message(Locale.CHINA) + " / " + finding.message(Locale.ENGLISH));
        assertThat(called).containsExactly("unwrap", "disableDefaultConstraintViolation");
    }
}
