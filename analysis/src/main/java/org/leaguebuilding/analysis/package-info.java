/**
 * What an edition's answers rest on: why a rule came out as it did, what would mend a subject, and what to ask first. The unchanged check
 * decides; the analysis chooses what to ask it.
 */
@NullMarked
package org.leaguebuilding.analysis;

import org.jspecify.annotations.NullMarked;
