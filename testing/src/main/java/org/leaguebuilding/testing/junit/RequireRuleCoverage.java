package org.leaguebuilding.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Requires that the tests of a class, or of a run, see findings of so many rules of an edition. A test has seen what it asserts about by
 * {@link org.leaguebuilding.testing.LeagueBuildingAssertions}, and the reports that a {@link
 * org.leaguebuilding.testing.fixture.RuleCase} gives it:
 *
 * <pre>{@code
 * @RequireRuleCoverage(minimumPercent = 90, families = "formation")
 * class ProposalServiceTest {
 *     @Test
 *     void a_head_is_asked_for() {
 *         assertThat(service.check(headless)).lacks("formation.head.named");
 *     }
 * }
 * }</pre>
 *
 * <p>What it sees otherwise, on a screen or in another thread say, it records itself: it takes the {@link
 * org.leaguebuilding.testing.coverage.RuleCoverage} as a parameter; see {@link RuleCoverageExtension}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RuleCoverageExtension.class)
public @interface RequireRuleCoverage {

    /**
     * The least share of rules of which the tests have to see a finding.
     *
     * @return whole percent, from 0 (nothing is required, only told) to 100
     */
    int minimumPercent();

    /** {@return the id of a shipped edition, such as {@code wuhan-2005} or {@code wuhan-2005@2026-01-01}} */
    String edition() default "wuhan-2005";

    /**
     * An edition of the host's own, which then is taken in place of {@link #edition()}.
     *
     * @return the class that names it; {@link EditionUnderTest} itself for none
     */
    Class<? extends EditionUnderTest> of() default EditionUnderTest.class;

    /** {@return the first segments of the ids of the rules to be covered, such as {@code formation}; empty for all} */
    String[] families() default {};

    /** {@return over which tests the rules are counted; by default those of the class and of those nested in it} */
    CoverageScope scope() default CoverageScope.TEST_CLASS;
}
