package org.leaguebuilding.examples.cityreport.given;

import org.leaguebuilding.examples.cityreport.facts.FactPlace;

/**
 * A value and where it stands.
 *
 * @param <T> the value's type
 * @param value the value
 * @param at where it stands
 */
record Placed<T>(T value, FactPlace at) {}
