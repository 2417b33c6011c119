/**
 * What a community's League organization does in a year: the programme, its activities, whom and what they serve, which
 * needs they start from, and how well they are done.
 *
 * <p>Reading order: {@link org.leaguebuilding.activity.ActivityProgramme} is the subject, a list of {@link
 * org.leaguebuilding.activity.Activity}; {@link org.leaguebuilding.activity.ServiceOrientation}, {@link
 * org.leaguebuilding.activity.YouthNeed} and {@link org.leaguebuilding.activity.WorkStyle} are what an activity declares;
 * {@link org.leaguebuilding.activity.ActivityRules} names every rule; {@link org.leaguebuilding.activity.ActivityPolicy}
 * checks; {@link org.leaguebuilding.activity.ServiceShare} measures how far the work has turned to service.
 */
@NullMarked
package org.leaguebuilding.activity;

import org.jspecify.annotations.NullMarked;
