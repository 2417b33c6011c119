/** The public register of communities, as real data. */
@NullMarked
package org.leaguebuilding.examples.cityreport.register;

import org.jspecify.annotations.NullMarked;
