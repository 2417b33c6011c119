package org.leaguebuilding.analysis;

/** What can be wrong with an edition. */
public enum DefectKind {
    /** No subject can be compliant, because rules contradict each other. */
    CONTRADICTION,
    /** A rule can never fail, so that it asks for nothing. */
    DEAD_RULE,
    /** Where a rule fails another one always fails as well, so that it adds nothing. */
    IMPLIED_RULE,
    /** A community in some state has no mode of formation. */
    GAP,
    /** A fact that rules of the shipped edition read, and none of this one. */
    UNREAD_FACT
}
