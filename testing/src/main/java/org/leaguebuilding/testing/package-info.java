/**
 * AssertJ assertions on what the library hands out: reports and findings, traces, advice, scores, diagnoses, editions
 * and their parameters.
 *
 * <p>Reading order: {@link org.leaguebuilding.testing.LeagueBuildingAssertions} is the one to import; {@link
 * org.leaguebuilding.testing.ReportAssert} is the one most used. A failure shows the whole report, each finding with rule,
 * kind, path, arguments, and in both languages what it says and what would mend it.
 *
 * <p>What is asserted about may be null, and fails the assertion. No other argument of this module may be null: null is answered with a
 * {@link java.lang.NullPointerException} that names the parameter.
 *
 * <p>The other packages are {@link org.leaguebuilding.testing.fixture subjects to test with}, {@link
 * org.leaguebuilding.testing.coverage which rules the tests have met}, and {@link org.leaguebuilding.testing.junit both for
 * JUnit}.
 */
@NullMarked
package org.leaguebuilding.testing;

import org.jspecify.annotations.NullMarked;
