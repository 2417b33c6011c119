/**
 * How construction refuses a value whose structure cannot be right: {@link
 * org.leaguebuilding.validation.MalformedValueException} names the field, the value that it got and the {@link
 * org.leaguebuilding.validation.Expectation} that it does not meet.
 *
 * <p>Construction judges structure only. Whether a well-formed value meets the policy is never decided here: the rule
 * families do that and answer with findings.
 */
@NullMarked
package org.leaguebuilding.validation;

import org.jspecify.annotations.NullMarked;
