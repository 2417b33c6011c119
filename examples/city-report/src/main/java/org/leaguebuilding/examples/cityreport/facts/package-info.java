/** The first of three steps, facts, checks and printing: what is known about a city, wherever it comes from. */
@NullMarked
package org.leaguebuilding.examples.cityreport.facts;

import org.jspecify.annotations.NullMarked;
