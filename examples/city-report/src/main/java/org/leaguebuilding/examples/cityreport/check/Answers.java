package org.leaguebuilding.examples.cityreport.check;

import org.leaguebuilding.rule.Report;

/** Writes reports in one form. */
interface Answers {

    void answer(Report report);
}
