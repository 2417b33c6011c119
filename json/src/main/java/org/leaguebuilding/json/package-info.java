/**
 * JSON for hosts, with Jackson 2 or Jackson 3, whichever is there.
 *
 * <p>Reading order: {@link org.leaguebuilding.json.LeagueBuildingJson} reads and writes single documents, of a kind that {@link
 * org.leaguebuilding.json.DocumentType} names; {@link org.leaguebuilding.json.NdjsonReader} and {@link
 * org.leaguebuilding.json.NdjsonWriter} do files of any size, one document a line, each an {@link
 * org.leaguebuilding.json.NdjsonLine}. Whatever is wrong with an input is one exception, {@link
 * org.leaguebuilding.json.input.MalformedJsonException}, with a {@link org.leaguebuilding.json.input.JsonErrorCode}; how much is read is set
 * by {@link org.leaguebuilding.json.input.ReadLimits}, what becomes of properties that no form names by {@link
 * org.leaguebuilding.json.input.UnknownProperties}. A {@link org.leaguebuilding.json.receipt.Decision} is a report with the receipt by which
 * it can be made again.
 *
 * <p>No argument may be null, unless it is marked so: null is answered with a {@link java.lang.NullPointerException} that names the
 * parameter, before anything is read or written.
 *
 * <p>Hosts that bind classes of their own find a module for their mapper in the packages {@code jackson2} and {@code jackson3}.
 */
@NullMarked
package org.leaguebuilding.json;

import org.jspecify.annotations.NullMarked;
