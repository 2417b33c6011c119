/**
 * What the subjects of the library are built from: codes, references, spans and exact ratios.
 *
 * <p>Reading order: {@link org.leaguebuilding.value.Coded} and {@link org.leaguebuilding.value.OpenCode} are the closed and the
 * open sets of codes, and {@link org.leaguebuilding.value.HasCode} is either of them; {@link
 * org.leaguebuilding.value.PersonRef} is all that the library ever knows about a person; {@link
 * org.leaguebuilding.value.Ratio} is an exact rate; {@link org.leaguebuilding.value.LocalizedText} holds a text in the two
 * languages of the library; {@link org.leaguebuilding.value.HasForm} stands on all that mappers write by a form of the library's
 * only.
 */
@NullMarked
package org.leaguebuilding.value;

import org.jspecify.annotations.NullMarked;
