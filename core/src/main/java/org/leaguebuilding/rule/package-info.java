/**
 * The kernel of every check: rules as constants, three-valued logic, findings, reports and verdicts, parameters with
 * their origin.
 *
 * <p>Reading order: a {@link org.leaguebuilding.rule.Rule} says everything about a rule but its test; {@link
 * org.leaguebuilding.rule.Checks} collects what the plain code of a family finds, with {@link
 * org.leaguebuilding.rule.Truth} true, false or unknown; each {@link org.leaguebuilding.rule.Finding} is data and is
 * put into words for the reader's locale only when asked; a {@link org.leaguebuilding.rule.Report} joins the findings
 * about one subject to a {@link org.leaguebuilding.rule.Verdict}; a {@link org.leaguebuilding.rule.Trace} tells what
 * held, what failed and what was not looked at; a {@link org.leaguebuilding.source.Parameter} is a figure or choice of an
 * edition with its origin.
 *
 * <p>Checks are pure: no clock, locale, file, network or system property, and no exception for a well-formed subject.
 */
@NullMarked
package org.leaguebuilding.rule;

import org.jspecify.annotations.NullMarked;
