/**
 * One table per type: the single place that names its properties. Reader, writer, Chinese aliases and JSON Schema come from
 * it. Not exported.
 *
 * <p>Most tables are made by the build from the records of {@code core}: {@link org.leaguebuilding.json.table.Forms} on this
 * package names the documents, and a record {@code Head} within one has {@code HeadTable}. They are two switches over the
 * places of their rows: a fresh process would wait longer for functions of each property to be linked than for its first
 * document. Others are written by hand, with two functions for each property ({@link
 * org.leaguebuilding.json.table.FunctionTable}) or as switches too, as those of reports are: where something is derived,
 * depends on the edition, or is one of alternatives.
 *
 * <p>Reading order: {@link org.leaguebuilding.json.table.Table} reads and writes by tables; {@link
 * org.leaguebuilding.json.table.Codecs} are the values between, and a {@link org.leaguebuilding.json.table.Draft} is a value
 * while it is read.
 */
@Forms({@Forms.Document(type = FormationProposal.class, subjectType = FormationPolicy.SUBJECT_TYPE, implied = true)})
@NullMarked
package org.leaguebuilding.json.table;

import org.jspecify.annotations.NullMarked;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
