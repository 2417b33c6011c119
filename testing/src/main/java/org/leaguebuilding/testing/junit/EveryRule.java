package org.leaguebuilding.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test once for every rule of an edition, with the {@link org.leaguebuilding.rule.Rule} and its {@link
 * org.leaguebuilding.testing.fixture.RuleCase}:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EveryRule(edition = "wuhan-2005")
 * void the_screen_shows_the_rule(Rule rule, RuleCase<?> example) {
 *     assertThat(screen.render(example.violatedReport())).contains(rule.title(Locale.CHINA));
 * }
 * }</pre>
 *
 * <p>A rule without a case is an error that names it, not a rule left out: a host that adds rules gives their cases by
 * {@link EditionUnderTest#cases()}, or limits the test with {@link #families()}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(EveryRuleProvider.class)
public @interface EveryRule {

    /**
     * A shipped edition.
     *
     * @return its id, such as {@code wuhan-2005} or {@code wuhan-2005@2026-01-01}
     */
    String edition() default "wuhan-2005";

    /**
     * An edition of the host's own, which then is taken in place of {@link #edition()}.
     *
     * @return the class that names it; {@link EditionUnderTest} itself for none
     */
    Class<? extends EditionUnderTest> of() default EditionUnderTest.class;

    /**
     * The families whose rules are taken.
     *
     * @return the first segments of rule ids, such as {@code formation}; empty for all
     */
    String[] families() default {};
}
