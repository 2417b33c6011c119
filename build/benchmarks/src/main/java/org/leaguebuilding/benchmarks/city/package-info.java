/**
 * A whole city of any size: what each family takes per community, and that it takes no more where there are a hundred times
 * as many.
 */
@NullMarked
package org.leaguebuilding.benchmarks.city;

import org.jspecify.annotations.NullMarked;
