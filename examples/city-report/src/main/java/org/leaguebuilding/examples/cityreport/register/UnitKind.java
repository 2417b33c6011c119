package org.leaguebuilding.examples.cityreport.register;

/** What a village-level unit of the register is, by its number and its name together. */
public enum UnitKind {

    /** A residents' committee or a unit like one: what the policy calls a community. */
    COMMUNITY,

    /** A villagers' committee or a unit like one, such as the living area of a farm. */
    VILLAGE,

    /** A number for a zone without inhabitants, so that everything in the zone has one. */
    PLACEHOLDER,

    /** A unit whose number and name contradict each other, or whose number is outside of the known ranges. */
    DOUBTFUL
}
