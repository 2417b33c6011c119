/** The state of a whole city, district by district. */
@NullMarked
package org.leaguebuilding.examples.cityreport.report;

import org.jspecify.annotations.NullMarked;
