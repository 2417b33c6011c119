/** What is counted over the answers for a city, for tables and charts. */
@NullMarked
package org.leaguebuilding.examples.cityreport.figures;

import org.jspecify.annotations.NullMarked;
