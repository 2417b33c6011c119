/** Rules of editions that are files, against the same rules written in Java. */
@NullMarked
package org.leaguebuilding.benchmarks.declared;

import org.jspecify.annotations.NullMarked;
