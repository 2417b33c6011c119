/** The second of three steps, facts, checks and printing: what the policy says about a city. */
@NullMarked
package org.leaguebuilding.examples.cityreport.answers;

import org.jspecify.annotations.NullMarked;
