package org.leaguebuilding.cadre;

import org.leaguebuilding.rule.Checks;

/** Something that an appraisal has to show. A class, for a call to one of several classes is shorter than to one of several lambdas. */
abstract class CadreCheck {

    /** The collector after what the appraisal has to show. */
    abstract Checks check(CadreAppraisal subject, Checks checks);
}
