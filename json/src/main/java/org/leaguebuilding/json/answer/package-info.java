/**
 * What a file of subjects is answered with: a {@link org.leaguebuilding.json.answer.LineAnswer} for each line, good or bad, and a {@link
 * org.leaguebuilding.json.answer.CheckSummary} of all.
 */
@NullMarked
package org.leaguebuilding.json.answer;

import org.jspecify.annotations.NullMarked;
