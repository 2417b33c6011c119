/** Why subjects came out as they did, what would mend them, and what to ask first: of one, and of all in a file. */
@NullMarked
package org.leaguebuilding.examples.cityreport.analysis;

import org.jspecify.annotations.NullMarked;
