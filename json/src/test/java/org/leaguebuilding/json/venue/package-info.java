/** A family of rules of a host's own, with all that it takes: subject, rule, parameter, check, texts and form. */
@NullMarked
package org.leaguebuilding.json.venue;

import org.jspecify.annotations.NullMarked;
