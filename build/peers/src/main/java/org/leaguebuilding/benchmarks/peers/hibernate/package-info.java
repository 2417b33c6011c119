/** The rules in Hibernate Validator: constraints at the getters of beans, a group for each mode, and one constraint for what spans fields. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.hibernate;

import org.jspecify.annotations.NullMarked;
