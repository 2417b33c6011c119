/** The files that commands write. */
@NullMarked
package org.leaguebuilding.examples.cityreport.output;

import org.jspecify.annotations.NullMarked;
