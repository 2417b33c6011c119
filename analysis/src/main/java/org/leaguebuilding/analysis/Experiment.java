package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Random;

/**
 * Finds which facts the rules of a family read: it goes from a subject to others by a few random changes, and there changes each fact by
 * itself. What no change shows is not found, so claims that rest on this alone are sampled.
 */
final class Experiment {

    private static final long SEED = 20050901; // any number, as long as it is the same in each run
    private static final int ROUNDS = 400; // facts that matter only beside certain others need many
    private static final int MOST_STEPS = 6; // from the subject that is asked about

    private final Judge<?> judge;
    private final Random random;

    private Experiment(Judge<?> judge, Random random) {
        this.judge = judge;
        this.random = random;
    }

    /** The same for the same subject in each run. */
    static ImmutableSetMultimap<String, String> on(Judge<?> judge) {
        return on(judge, new Random(SEED), ROUNDS);
    }

    /** {@return the paths of the facts by the ids of the rules that read them} */
    static ImmutableSetMultimap<String, String> on(Judge<?> judge, Random random, int rounds) {
        ImmutableSetMultimap.Builder<String, String> facts = ImmutableSetMultimap.builder();
        Experiment experiment = new Experiment(judge, random);
        for (int round = 0; round < rounds; round++) {
            experiment.changeEach(experiment.walk(), facts);
        }
        return facts.build();
    }

    private void changeEach(Object from, ImmutableSetMultimap.Builder<String, String> facts) {
        ImmutableSet<Failure> before = Failure.andConcerns(judge.check(from));
        for (Place place : judge.places(from)) {
            ImmutableSet<Failure> after = Failure.andConcerns(judge.check(judge.anything(place, from, random)));
            for (Failure failure : Sets.symmetricDifference(before, after)) {
                facts.put(failure.rule().id().value(), place.fact().path());
            }
        }
    }

    private Object walk() {
        Object at = judge.subject();
        for (int step = random.nextInt(MOST_STEPS); step > 0; step--) {
            ImmutableList<Place> places = judge.places(at);
            at = judge.anything(places.get(random.nextInt(places.size())), at, random);
        }
        return at;
    }
}
