/**
 * JUnit 5: a parameterized test over every rule of an edition, and a coverage of rules that can fail a class or a run.
 *
 * <p>Reading order: {@link org.leaguebuilding.testing.junit.EveryRule} goes on a parameterized test; {@link
 * org.leaguebuilding.testing.junit.RequireRuleCoverage} goes on a test class and hands its tests a {@link
 * org.leaguebuilding.testing.coverage.RuleCoverage}; {@link org.leaguebuilding.testing.junit.EditionUnderTest} names an
 * edition of the host's own to both.
 */
@NullMarked
package org.leaguebuilding.testing.junit;

import org.jspecify.annotations.NullMarked;
