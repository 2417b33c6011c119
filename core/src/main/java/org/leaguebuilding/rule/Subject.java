package org.leaguebuilding.rule;

/**
 * What a family of rules checks: a proposal, a request, a record, a survey. Implementations are values: immutable,
 * thread-safe, and well-formed once constructed.
 */
public interface Subject {

    /**
     * The subject's id, by which reports name it.
     *
     * @return the id; unique among the subjects that a host handles together
     */
    String id();
}
