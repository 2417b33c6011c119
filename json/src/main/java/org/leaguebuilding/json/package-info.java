/**
 * JSON for hosts, with Jackson 2 or Jackson 3, whichever is there.
 *
 * <p>Reading order: {@link org.leaguebuilding.json.LeagueBuildingJson} reads and writes single documents and files of one document a
 * line. What a document is, a {@link org.leaguebuilding.json.Form} says: {@link org.leaguebuilding.json.SubjectForms} has those of
 * subjects, {@link org.leaguebuilding.json.Forms} those of answers. Files are an {@link org.leaguebuilding.json.NdjsonReader} of {@link
 * org.leaguebuilding.json.NdjsonLine}s and an {@link org.leaguebuilding.json.NdjsonWriter}. {@link org.leaguebuilding.json.Decisions}
 * makes reports with the receipt by which they can be made again.
 *
 * <p>What becomes of input is in {@link org.leaguebuilding.json.input}: one exception for whatever is wrong with it, limits, and what is
 * done with properties that no form names. A host with subjects of its own writes their form with a {@link
 * org.leaguebuilding.json.FormBuilder} and {@link org.leaguebuilding.json.Value}s.
 *
 * <p>No argument may be null, unless it is marked so: null is answered with a {@link java.lang.NullPointerException} that names the
 * parameter, before anything is read or written.
 *
 * <p>Hosts that bind classes of their own find a module for their mapper in the packages {@code jackson2} and {@code jackson3}.
 */
@NullMarked
package org.leaguebuilding.json;

import org.jspecify.annotations.NullMarked;
