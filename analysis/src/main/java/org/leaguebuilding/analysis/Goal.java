package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.rule.Rule;

/** What a search looks for. */
interface Goal {

    /** How far a subject is from it; 0 where it is reached. */
    int distance(Object subject);

    /** The rules whose facts may bring a subject nearer. */
    ImmutableSet<Rule> rules(Object subject);
}
