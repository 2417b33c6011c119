/**
 * The checks by which the constructors of all packages refuse malformed structure, and the style of the generated builders. Not
 * exported.
 *
 * <p>Reading order: {@link org.leaguebuilding.structure.Structure} checks the fields of values; {@link
 * org.leaguebuilding.structure.Shape} is put on every record that has a builder.
 */
@NullMarked
package org.leaguebuilding.structure;

import org.jspecify.annotations.NullMarked;
