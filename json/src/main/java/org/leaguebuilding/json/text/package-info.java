/**
 * The texts about malformed input, in the library's two languages. Not exported; the texts about the policy itself are in core.
 * {@link org.leaguebuilding.json.text.JsonTexts} reads them.
 */
@NullMarked
package org.leaguebuilding.json.text;

import org.jspecify.annotations.NullMarked;
