/**
 * How responsibility runs from the city to the communities, and how a district plans: the chain as a graph, goals, tasks,
 * what is handed down and reported back, initiative from below.
 *
 * <p>Reading order: {@link org.leaguebuilding.responsibility.ResponsibilityChain} is the graph of units; {@link
 * org.leaguebuilding.responsibility.ResponsibilityPlan} is the subject, a district's plan along that chain; {@link
 * org.leaguebuilding.responsibility.ResponsibilityRules} names every rule; {@link
 * org.leaguebuilding.responsibility.ResponsibilityPolicy} checks, with the figures of {@link
 * org.leaguebuilding.responsibility.ResponsibilityParameters}.
 */
@NullMarked
package org.leaguebuilding.responsibility;

import org.jspecify.annotations.NullMarked;
