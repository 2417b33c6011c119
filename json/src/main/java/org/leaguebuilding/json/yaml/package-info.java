/** Parsers of YAML, for hosts that have Jackson's format for it; nothing else of the module needs it. */
@NullMarked
package org.leaguebuilding.json.yaml;

import org.jspecify.annotations.NullMarked;
