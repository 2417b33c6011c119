/**
 * For hosts that bind their own classes with a mapper of Jackson 3: add {@link
 * org.leaguebuilding.json.jackson3.LeagueBuildingModule} to it, and the library's types inside those classes are read and
 * written as {@link org.leaguebuilding.json.LeagueBuildingJson} does. Hosts without a mapper need nothing from here.
 */
@NullMarked
package org.leaguebuilding.json.jackson3;

import org.jspecify.annotations.NullMarked;
