/**
 * Editions as files, in JSON and YAML: {@link org.leaguebuilding.json.edition.EditionReader} reads them strictly, {@link
 * org.leaguebuilding.json.edition.EditionWriter} writes them in their one canonical form.
 */
@NullMarked
package org.leaguebuilding.json.edition;

import org.jspecify.annotations.NullMarked;
