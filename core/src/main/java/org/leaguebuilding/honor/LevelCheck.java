package org.leaguebuilding.honor;

import org.leaguebuilding.rule.Checks;

/** The unit is of the title's level; all that is looked at where it is not, or where nothing else is asked for. */
final class LevelCheck extends HonorCheck {

    @Override
    Checks check(HonorNomination subject, Checks checks) {
        return requireLevel(subject, checks);
    }
}
