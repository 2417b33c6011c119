package org.leaguebuilding.condition;

import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** The opposite of a condition. */
record NotTest(Test test) implements Test {

    @Override
    public Truth of(Object owner) {
        return test.of(owner).not();
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        test.missing(owner, prefix, into);
    }
}
