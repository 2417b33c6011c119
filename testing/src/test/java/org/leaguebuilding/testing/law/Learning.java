package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.leaguebuilding.rule.Subject;

/** What is known of one subject as its unknown facts become known, a few at a time, until nothing is unknown. */
final class Learning {

    private static final int MOST_UNKNOWN_IN_100 = 60;

    private Learning() {}

    /** The subject from the least known state to the last. */
    static <S extends Subject> ImmutableList<S> of(S base, Kind<S> kind, Random random) {
        ImmutableList.Builder<S> states = ImmutableList.builder();
        S subject = withUnknown(base, kind, random);
        states.add(subject);
        for (List<Fact> unknown = unknown(subject, kind); !unknown.isEmpty(); unknown = unknown(subject, kind)) {
            S more = withKnown(subject, unknown, kind, random);
            if (more.equals(subject)) {
                break; // what else is stated leaves no value that was tried
            }
            subject = more;
            states.add(subject);
        }
        return states.build();
    }

    static <S extends Subject> List<Fact> unknown(S subject, Kind<S> kind) {
        return kind.domains().facts(subject).stream()
                .filter(fact -> !fact.stated())
                .toList();
    }

    private static <S extends Subject> S withUnknown(S base, Kind<S> kind, Random random) {
        Object subject = random.nextInt(3) == 0 ? Draw.shortened(base, random) : base;
        int in100 = random.nextInt(MOST_UNKNOWN_IN_100);
        List<Fact> gone = new ArrayList<>();
        for (Fact fact : kind.domains().facts(subject)) {
            if (random.nextInt(100) < in100 && gone.stream().noneMatch(fact::isWithin)) {
                gone.add(fact);
                subject = Draw.without(subject, fact, kind.domains(), random);
            }
        }
        return kind.typed(subject);
    }

    private static <S extends Subject> S withKnown(S base, List<Fact> unknown, Kind<S> kind, Random random) {
        List<Fact> shuffled = new ArrayList<>(unknown);
        Collections.shuffle(shuffled, random);
        Object subject = base;
        for (Fact fact : shuffled.subList(0, 1 + random.nextInt(shuffled.size()))) {
            subject = Draw.filled(subject, fact, kind.domains(), random);
        }
        return kind.typed(subject);
    }
}
