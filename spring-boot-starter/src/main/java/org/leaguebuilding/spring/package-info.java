/**
 * What an application of Spring Boot 3 or 4 gets by having this artifact: the {@link org.leaguebuilding.policy.LeagueBuildingPolicy} that
 * {@link org.leaguebuilding.spring.LeagueBuildingProperties} name, a {@link org.leaguebuilding.json.LeagueBuildingJson} for it, the module for
 * the application's mapper, and a {@link org.leaguebuilding.spring.LeagueBuildingValidator}. Each gives way to a bean of the
 * application's own.
 */
@NullMarked
package org.leaguebuilding.spring;

import org.jspecify.annotations.NullMarked;
