/**
 * The edition of a city that is not Wuhan. {@link org.leaguebuilding.examples.custompolicy.ExampleCity} puts it together from
 * {@link org.leaguebuilding.examples.custompolicy.CampusMode}, {@link org.leaguebuilding.examples.custompolicy.CityScheme} and
 * {@link org.leaguebuilding.examples.custompolicy.CityProvisions}; {@link
 * org.leaguebuilding.examples.custompolicy.CustomPolicy} prints what that changes.
 */
@NullMarked
package org.leaguebuilding.examples.custompolicy;

import org.jspecify.annotations.NullMarked;
