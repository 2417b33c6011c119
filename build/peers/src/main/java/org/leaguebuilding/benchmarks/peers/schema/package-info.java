/** What a JSON Schema can say of the rules. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.schema;

import org.jspecify.annotations.NullMarked;
