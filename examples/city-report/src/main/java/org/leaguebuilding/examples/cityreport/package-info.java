/** The command line: {@link org.leaguebuilding.examples.cityreport.CityReport} is its main class. */
@NullMarked
package org.leaguebuilding.examples.cityreport;

import org.jspecify.annotations.NullMarked;
