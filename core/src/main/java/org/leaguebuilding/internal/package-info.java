/**
 * What the packages of the library share and hosts never see: structural checks, texts by language, and the style of
 * the generated builders. Not exported.
 *
 * <p>Reading order: {@link org.leaguebuilding.internal.Structure} checks the fields of values; {@link
 * org.leaguebuilding.internal.Bundle} reads the texts of a package, each a {@link
 * org.leaguebuilding.internal.TextTemplate}; {@link org.leaguebuilding.internal.Shape} is put on every record that
 * has a builder.
 */
@NullMarked
package org.leaguebuilding.internal;

import org.jspecify.annotations.NullMarked;
