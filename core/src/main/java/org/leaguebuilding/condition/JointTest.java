package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** All of some conditions, or at least one. */
final class JointTest implements Test {

    /** The answer of one condition that decides all. */
    private final Truth decisive;

    private final Test[] tests;

    JointTest(boolean all, ImmutableList<Test> tests) {
        this.decisive = all ? Truth.FALSE : Truth.TRUE;
        this.tests = tests.toArray(new Test[0]);
    }

    @Override
    public Truth of(Object owner) {
        Truth joint = decisive.not();
        for (Test test : tests) {
            Truth one = test.of(owner);
            if (one == decisive) {
                return decisive;
            }
            if (one == Truth.UNKNOWN) {
                joint = Truth.UNKNOWN;
            }
        }
        return joint;
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        for (Test test : tests) {
            if (test.of(owner) == Truth.UNKNOWN) {
                test.missing(owner, prefix, into);
            }
        }
    }
}
