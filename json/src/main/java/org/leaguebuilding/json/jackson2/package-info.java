/**
 * The library's types for hosts with a mapper of Jackson 2: {@link org.leaguebuilding.json.jackson2.LeagueBuildingModule}.
 */
@NullMarked
package org.leaguebuilding.json.jackson2;

import org.jspecify.annotations.NullMarked;
