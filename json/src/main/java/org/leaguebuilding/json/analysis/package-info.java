/** The tables of what the analysis answers. They are loaded where a host asks for one, so that a host without the analysis needs nothing of it. */
@NullMarked
package org.leaguebuilding.json.analysis;

import org.jspecify.annotations.NullMarked;
