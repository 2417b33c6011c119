package org.leaguebuilding.benchmarks.peers.expressions;

import java.util.Map;

/** An expression that was compiled. */
@FunctionalInterface
public interface Expression {

    /** Its value for variables. */
    Object value(Map<String, Object> variables);
}
