/** The two languages of the library: {@link org.leaguebuilding.text.Language}. */
@NullMarked
package org.leaguebuilding.text;

import org.jspecify.annotations.NullMarked;
