/**
 * The library's types for hosts with a mapper of Jackson 3: {@link org.leaguebuilding.json.jackson3.LeagueBuildingModule}.
 */
@NullMarked
package org.leaguebuilding.json.jackson3;

import org.jspecify.annotations.NullMarked;
