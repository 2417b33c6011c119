/**
 * Which rules of an edition the tests of a host have met.
 *
 * <p>Reading order: {@link org.leaguebuilding.testing.coverage.RuleCoverage} collects what the tests see; {@link
 * org.leaguebuilding.testing.coverage.RuleCoverageSummary} is what has come of it so far, with a text in both languages and
 * a threshold to hold it against; {@link org.leaguebuilding.testing.coverage.RuleExercise} is the count for one rule.
 *
 * <p>Nothing here needs JUnit or AssertJ; {@link org.leaguebuilding.testing.junit} keeps a collector for JUnit.
 */
@NullMarked
package org.leaguebuilding.testing.coverage;

import org.jspecify.annotations.NullMarked;
