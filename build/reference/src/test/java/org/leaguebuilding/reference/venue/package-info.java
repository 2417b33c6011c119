/** A twelfth family, as a family of the library is written: records, rules, parameters, checks, texts, a fixture, and nothing else. */
@NullMarked
package org.leaguebuilding.reference.venue;

import org.jspecify.annotations.NullMarked;
