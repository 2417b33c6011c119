/** What the tests of core, json and testing share. Never published. */
@NullMarked
package org.leaguebuilding.kit;

import org.jspecify.annotations.NullMarked;
