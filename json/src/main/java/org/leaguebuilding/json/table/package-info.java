/**
 * One table per type: the single place that names its properties. Reader, writer, Chinese aliases and JSON Schema come from
 * it. Not exported.
 *
 * <p>Reading order: {@link org.leaguebuilding.json.table.FormationTables} are the tables of formation and show how a later
 * type gets its own; {@link org.leaguebuilding.json.table.Table} reads and writes by them; {@link
 * org.leaguebuilding.json.table.Codecs} are the values between.
 */
@NullMarked
package org.leaguebuilding.json.table;

import org.jspecify.annotations.NullMarked;
