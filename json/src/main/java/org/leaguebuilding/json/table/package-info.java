/**
 * One table per type: the single place that names its properties. Reader, writer, Chinese aliases and JSON Schema come from
 * it. Not exported.
 *
 * <p>Reading order: {@link org.leaguebuilding.json.table.LeadershipTables} are the tables of one family and show how a later
 * type gets its own; {@link org.leaguebuilding.json.table.Table} reads and writes by them; {@link
 * org.leaguebuilding.json.table.Codecs} are the values between, and a {@link org.leaguebuilding.json.table.Draft} is a value
 * while it is read. A table has two functions for each property ({@link
 * org.leaguebuilding.json.table.FunctionTable}), or is written out as two switches over the places of its rows, as those of
 * proposals and reports are: a fresh process would wait longer for the functions to be linked than for its first document.
 */
@NullMarked
package org.leaguebuilding.json.table;

import org.jspecify.annotations.NullMarked;
