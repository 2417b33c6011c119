package org.leaguebuilding.analysis;

import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * Which subjects a claim about an edition speaks of, and how far the analysis goes. It is counted in elements and checks, never in time.
 * Immutable and thread-safe.
 *
 * @param elements the most elements of each list of parts, from 1
 * @param checks the most subjects that are checked in one search, from 1; a claim takes several searches, from
 *     other subjects and in wider scopes, and one that is not proven longer ones
 */
public record Scope(int elements, int checks) implements HasNoForm {

    /** More than it takes to find a subject of each kind that complies with the shipped edition, from little that is stated. */
    private static final int USUAL_CHECKS = 5_000;

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if a number is below 1
     */
    public Scope {
        positive("elements", elements);
        positive("checks", checks);
    }

    private static void positive(String field, int value) {
        if (value < 1) {
            throw new MalformedValueException("Scope", field, value, Expectation.POSITIVE);
        }
    }

    /**
     * {@return subjects with so many elements in each list, and 5,000 checks in one search}
     *
     * @param elements the most elements of each list of parts, from 1
     * @throws MalformedValueException if it is below 1
     */
    public static Scope atMost(int elements) {
        return new Scope(elements, USUAL_CHECKS);
    }

    /**
     * {@return the same scope with another number of checks}
     *
     * @param most the most subjects that are checked in one search, from 1
     * @throws MalformedValueException if it is below 1
     */
    public Scope checks(int most) {
        return new Scope(elements, most);
    }
}
