/**
 * What the packages of json share. Not exported. {@link org.leaguebuilding.json.internal.JsonTexts} has the texts about
 * malformed input in the library's two languages; the texts about the policy itself are in core.
 */
@NullMarked
package org.leaguebuilding.json.internal;

import org.jspecify.annotations.NullMarked;
