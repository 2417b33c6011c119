package org.leaguebuilding.json;

import org.leaguebuilding.formation.FormationProposal;

/** A host that reads proposals with a mapper and the library's module. */
interface Host {

    /**
     * Reads a proposal.
     *
     * @throws Exception whatever the mapper throws
     */
    FormationProposal read(Handover how, String document) throws Exception;

    /** Makes a tree of a value and writes the tree. */
    String writeTree(Object value) throws Exception;

    /** Makes maps and lists of a value, and the value of these. */
    <T> T convert(T value) throws Exception;

    /** Writes a class of the host's whose own properties are those of a proposal and a number. */
    String writeUnwrapped(FormationProposal proposal) throws Exception;

    /** Reads a filing of a tree that holds the proposal itself. */
    FormationProposal readEmbedded(FormationProposal proposal) throws Exception;

    /** Reads a tree in which an object stands for a count. */
    FormationProposal readEmbeddedCount(String document) throws Exception;

    /** Reads with a parser that looks for names that come twice by itself. */
    FormationProposal readDetecting(String document) throws Exception;

    /** Writes a class of the host's. */
    String write(Object value) throws Exception;

    /** Reads a class of the host's. */
    <T> T read(String document, Class<T> type) throws Exception;
}
