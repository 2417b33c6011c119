/**
 * For hosts that bind their own classes with a mapper of Jackson 2: add {@link
 * org.leaguebuilding.json.jackson2.LeagueBuildingModule} to it, and the library's types inside those classes are read and
 * written as {@link org.leaguebuilding.json.LeagueBuildingJson} does. Hosts without a mapper need nothing from here.
 */
@NullMarked
package org.leaguebuilding.json.jackson2;

import org.jspecify.annotations.NullMarked;
