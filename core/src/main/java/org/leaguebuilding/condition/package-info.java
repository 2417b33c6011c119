/**
 * How declared conditions are judged: {@link org.leaguebuilding.condition.RuleCompiler} makes of a rule as data, once, the objects that
 * judge it, or says what is wrong with it.
 */
@NullMarked
package org.leaguebuilding.condition;

import org.jspecify.annotations.NullMarked;
