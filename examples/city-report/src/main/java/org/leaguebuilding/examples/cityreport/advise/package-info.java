/** Which modes of formation suit a community. */
@NullMarked
package org.leaguebuilding.examples.cityreport.advise;

import org.jspecify.annotations.NullMarked;
