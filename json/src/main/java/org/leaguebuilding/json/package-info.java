/**
 * JSON for hosts: {@link org.leaguebuilding.json.LeagueBuildingJson} reads and writes single documents, {@link
 * org.leaguebuilding.json.NdjsonReader} and {@link org.leaguebuilding.json.NdjsonWriter} files of any size, one document
 * per line. Whatever is wrong with an input is one exception, {@link org.leaguebuilding.json.MalformedJsonException}.
 */
@NullMarked
package org.leaguebuilding.json;

import org.jspecify.annotations.NullMarked;
