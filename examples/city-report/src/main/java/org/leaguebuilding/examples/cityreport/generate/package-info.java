/** League facts that no register has, generated from a fixed seed and never passed off as real. */
@NullMarked
package org.leaguebuilding.examples.cityreport.generate;

import org.jspecify.annotations.NullMarked;
