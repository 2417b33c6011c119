/**
 * League organizations: their types and sizes, the subdistrict's work committee, and the figures that statutes set for
 * them.
 *
 * <p>Reading order: {@link org.leaguebuilding.organization.OrganizationType}, {@link
 * org.leaguebuilding.organization.WorkCommittee}.
 */
@NullMarked
package org.leaguebuilding.organization;

import org.jspecify.annotations.NullMarked;
