/**
 * Editions as data: what a city changes in another edition, each change with its basis. A file says it, or Java does; both come to
 * equal documents with equal hashes. Read {@link org.leaguebuilding.edition.EditionDocument} first, then {@link
 * org.leaguebuilding.edition.Change} and {@link org.leaguebuilding.edition.Condition}.
 */
@NullMarked
package org.leaguebuilding.edition;

import org.jspecify.annotations.NullMarked;
