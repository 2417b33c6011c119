/**
 * League organizations: their types ({@link org.leaguebuilding.organization.OrganizationType}), the subdistrict's work committee
 * ({@link org.leaguebuilding.organization.WorkCommittee}), what condition they are in ({@link
 * org.leaguebuilding.organization.OrganizationCondition}) and the five things that they should have ({@link
 * org.leaguebuilding.organization.Have}).
 */
@NullMarked
package org.leaguebuilding.organization;

import org.jspecify.annotations.NullMarked;
