package org.leaguebuilding.testing.junit;

/** Over which tests rules are counted. */
public enum CoverageScope {
    /** The tests of the annotated class and of those nested in it; judged after the last of them. */
    TEST_CLASS,
    /**
     * All classes of the run that are annotated alike: same edition and families. They share one collector, and the
     * greatest of their thresholds is judged when the run ends.
     */
    RUN
}
