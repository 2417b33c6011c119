/**
 * League organizations: their types and sizes, the subdistrict's work committee, the figures that statutes set for them, and
 * the stages that they go through.
 *
 * <p>Reading order: {@link org.leaguebuilding.organization.OrganizationType}, {@link
 * org.leaguebuilding.organization.WorkCommittee}; {@link org.leaguebuilding.organization.StatutoryFigures} for what League
 * documents set, by date, with {@link org.leaguebuilding.organization.CommitteeFigures}, {@link
 * org.leaguebuilding.organization.TermFigures} and {@link org.leaguebuilding.organization.ElectionFigures}; {@link
 * org.leaguebuilding.organization.Stage}, {@link org.leaguebuilding.organization.StageRequest} and {@link
 * org.leaguebuilding.organization.LifecyclePolicy} for the way from a planned organization to one that demonstrates, {@link
 * org.leaguebuilding.organization.OrganizationHistory} for the way that it went.
 */
@NullMarked
package org.leaguebuilding.organization;

import org.jspecify.annotations.NullMarked;
