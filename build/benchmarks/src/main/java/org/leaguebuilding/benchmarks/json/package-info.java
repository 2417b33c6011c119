/**
 * JSON of formation proposals: the library beside a reader and a writer written by hand on Jackson's streaming core, beside
 * Jackson databind, and beside a parser that only goes through the tokens.
 */
@NullMarked
package org.leaguebuilding.benchmarks.json;

import org.jspecify.annotations.NullMarked;
