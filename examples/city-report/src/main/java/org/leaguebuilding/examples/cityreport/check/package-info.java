/** Subjects checked line by line. */
@NullMarked
package org.leaguebuilding.examples.cityreport.check;

import org.jspecify.annotations.NullMarked;
