/**
 * How a community's League cadre is appraised before being given more: three criteria, training, and selection in step with the
 * Party organization's reserve cadres.
 *
 * <p>Reading order: {@link org.leaguebuilding.cadre.CadreAppraisal} is the subject, which holds a reference to the
 * person and nothing else about him or her; {@link org.leaguebuilding.cadre.CadreRules} names every rule; {@link
 * org.leaguebuilding.cadre.CadrePolicy} checks.
 */
@NullMarked
package org.leaguebuilding.cadre;

import org.jspecify.annotations.NullMarked;
