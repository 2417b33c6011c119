package org.leaguebuilding.examples.cityreport.generate;

import java.util.Optional;
import java.util.Random;

/** Seeded chance. The same code of a unit always gives the same throws, whatever else is generated. */
final class Dice {

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    static Dice of(long seed, String topic, String code) {
        return new Dice(new Random(seed * 31 * 31 + topic.hashCode() * 31L + code.hashCode()));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The value, or nothing where chance has it that the fact was not collected. */
    <T> Optional<T> known(int chance, T value) {
        return percent(chance) ? Optional.of(value) : Optional.empty();
    }
}
