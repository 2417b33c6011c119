package org.leaguebuilding.examples.cityreport.generate;

/**
 * What a seed makes of a city: the same seed always gives the same facts.
 *
 * @param seed the seed
 */
public record Chance(long seed) {

    /** The seed of the report where nothing is given. */
    public static final Chance USUAL = new Chance(883L);

    /**
     * Dice for one topic in one unit. They always fall the same, whatever else is generated.
     *
     * @param topic the topic
     * @param code the unit's code
     * @return the dice
     */
    Dice dice(String topic, String code) {
        return Dice.of(seed, topic, code);
    }
}
