/**
 * The stages that a League organization goes through, from a planned one to one that demonstrates.
 *
 * <p>Reading order: {@link org.leaguebuilding.lifecycle.Stage}; {@link org.leaguebuilding.lifecycle.StageRequest} asks for a
 * stage, {@link org.leaguebuilding.lifecycle.OrganizationHistory} is the way that an organization went; {@link
 * org.leaguebuilding.lifecycle.LifecycleRules} and {@link org.leaguebuilding.lifecycle.LifecyclePolicy} judge both.
 */
@NullMarked
package org.leaguebuilding.lifecycle;

import org.jspecify.annotations.NullMarked;
