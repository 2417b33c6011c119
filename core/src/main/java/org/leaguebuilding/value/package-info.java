/**
 * What every value of the library is built from: refusal of malformed structure, codes, references and exact ratios.
 *
 * <p>Reading order: {@link org.leaguebuilding.value.MalformedValueException} says how construction refuses a value that
 * cannot be right (which field, what it got, what it expected); {@link org.leaguebuilding.value.Coded} and {@link
 * org.leaguebuilding.value.OpenCode} are the closed and the open sets of codes; {@link
 * org.leaguebuilding.value.PersonRef} is all that the library ever knows about a person; {@link
 * org.leaguebuilding.value.Ratio} is an exact rate; {@link org.leaguebuilding.value.LocalizedText} holds a text in the
 * two languages of the library.
 *
 * <p>Construction judges structure only. Whether a well-formed value meets the policy is never decided here: the rule
 * families do that and answer with findings.
 */
@NullMarked
package org.leaguebuilding.value;

import org.jspecify.annotations.NullMarked;
