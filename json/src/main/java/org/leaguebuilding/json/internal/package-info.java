/** What the packages of json share: texts by language. Not exported. */
@NullMarked
package org.leaguebuilding.json.internal;

import org.jspecify.annotations.NullMarked;
