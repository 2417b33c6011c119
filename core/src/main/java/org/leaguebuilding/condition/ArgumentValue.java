package org.leaguebuilding.condition;

/** Gives the argument of a text for a subject or an element. */
@FunctionalInterface
interface ArgumentValue {

    /** The argument as findings take it: a count, a code, a day, an id, or an empty optional where it is absent. */
    Object of(Object owner);
}
