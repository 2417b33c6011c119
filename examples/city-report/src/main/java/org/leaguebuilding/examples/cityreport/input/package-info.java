/** The files that commands read. */
@NullMarked
package org.leaguebuilding.examples.cityreport.input;

import org.jspecify.annotations.NullMarked;
