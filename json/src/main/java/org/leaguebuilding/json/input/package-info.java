/**
 * What becomes of input: {@link org.leaguebuilding.json.input.MalformedJsonException} refuses it and says why by a {@link
 * org.leaguebuilding.json.input.JsonErrorCode}; {@link org.leaguebuilding.json.input.ReadLimits} says how large it may be, {@link
 * org.leaguebuilding.json.input.UnknownProperties} what is done with properties that no form names. {@link
 * org.leaguebuilding.json.input.Kept} is a subject with those properties.
 */
@NullMarked
package org.leaguebuilding.json.input;

import org.jspecify.annotations.NullMarked;
