/**
 * Writes the reference in {@code docs/} from the catalogue of an edition, and from the example of each rule.
 *
 * <p>Reading order: {@link org.leaguebuilding.reference.Reference} makes all pages; {@link
 * org.leaguebuilding.reference.Catalogue} is what they are made of, with a {@link org.leaguebuilding.reference.FamilyPage}
 * for each family of rules; {@link org.leaguebuilding.reference.Words} puts it into one language. A template per page is in
 * {@code src/main/jte}. {@link org.leaguebuilding.reference.EditionPages} writes them for the edition of a city, whose {@link
 * org.leaguebuilding.reference.LocalChanges} they show. A test holds the pages against the files, and writes them with {@code -Ddocs.write=true}.
 */
@NullMarked
package org.leaguebuilding.reference;

import org.jspecify.annotations.NullMarked;
