package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What is known of the facts of the types of subjects, by which findings name facts and places. The build makes the library's
 * own catalogue and a {@link java.util.ServiceLoader} finds it, because rules are compiled before the subjects are; hosts read it
 * as {@code SubjectFacts}. Implementations are immutable and thread-safe.
 */
public interface FactCatalogue {

    /**
     * The types of subjects.
     *
     * @return their codes, such as {@code formation-proposal}
     */
    ImmutableList<String> types();

    /**
     * The facts of a type of subject.
     *
     * @param subjectType its code, one of {@link #types()}
     * @return them, each before those within it
     */
    ImmutableList<SubjectFact> facts(String subjectType);

    /**
     * The type of a subject.
     *
     * @param subject the subject
     * @return the code of its type; empty for a subject of a host's own
     */
    Optional<String> typeOf(Object subject);

    /**
     * What an element of a list in a subject is called; never anything about a person.
     *
     * @param subject the subject
     * @param list where the list stands, such as {@code chain.units}
     * @param index the element's index, from 0
     * @return its name, else its id; empty where it has neither or there is no such element
     */
    Optional<String> nameOf(Object subject, String list, int index);
}
