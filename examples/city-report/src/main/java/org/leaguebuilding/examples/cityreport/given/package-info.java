/** A city's own facts: read from files, and joined to the register by ids and codes. */
@NullMarked
package org.leaguebuilding.examples.cityreport.given;

import org.jspecify.annotations.NullMarked;
