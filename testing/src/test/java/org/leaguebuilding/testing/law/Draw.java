package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * A subject of which a few facts are unknown, drawn from one that a host could have: its lists are made short, some of its
 * facts are set anew, and all that is unknown is filled in, save a few facts that are likely to have to do with one another.
 *
 * @param <S> the type of the subjects
 * @param subject the subject
 * @param unknown what is unknown of it
 */
record Draw<S>(S subject, ImmutableList<Fact> unknown) {

    private static final int LONGEST_LIST = 4;
    private static final int SET_ANEW_IN_100 = 12;
    private static final int MOST_TRIES = 5;

    /** How many facts are left unknown, each as likely as it stands here. */
    private static final int[] SIZES = {1, 1, 2, 2, 2, 3, 3, 3, 4};

    /** Draws one. */
    static <S> Draw<S> of(S base, Domains domains, Random random) {
        Object subject = shortened(base, random);
        subject = setAnew(subject, domains, random);
        ImmutableList<Fact> facts = domains.facts(subject);
        ImmutableSet<Fact> open = chosen(facts, random);
        for (Fact fact : facts) {
            if (open.stream().anyMatch(fact::isWithin)) {
                continue;
            }
            if (open.contains(fact)) {
                subject = without(subject, fact, domains, random);
            } else if (!fact.stated()) {
                subject = filled(subject, fact, domains, random);
            }
        }
        ImmutableList<Fact> unknown =
                domains.facts(subject).stream().filter(fact -> !fact.stated()).collect(ImmutableList.toImmutableList());
        return new Draw<>(typed(base, subject), unknown);
    }

    @SuppressWarnings("unchecked") // lenses keep the type
    private static <S> S typed(S base, Object subject) {
        if (base.getClass() != subject.getClass()) {
            throw new IllegalStateException("another type of subject");
        }
        return (S) subject;
    }

    /** The subject with fewer elements in its lists; of some kinds of elements one that is not listed is unknown. */
    static Object shortened(Object base, Random random) {
        Object subject = base;
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            if (component.getType() == ImmutableList.class) {
                subject = shortened(subject, Lens.component(component), random);
            }
        }
        return subject;
    }

    private static Object shortened(Object base, Lens list, Random random) {
        Object subject = base;
        int most = random.nextInt(3) == 0 ? random.nextInt(LONGEST_LIST) : LONGEST_LIST;
        List<Object> elements = new ArrayList<>((List<?>) list.get(base));
        while (elements.size() > most) {
            elements.remove(random.nextInt(elements.size()));
            try {
                subject = list.with(base, ImmutableList.copyOf(elements));
            } catch (MalformedValueException refused) {
                // other elements need this one
            }
        }
        return subject;
    }

    private static Object setAnew(Object base, Domains domains, Random random) {
        Object subject = base;
        for (Fact fact : domains.facts(base)) {
            if (fact.stated() && random.nextInt(100) < SET_ANEW_IN_100) {
                subject = filled(subject, fact, domains, random);
            }
        }
        return subject;
    }

    /** The subject with any value of the fact; as it is where none of those tried may stand there. */
    static Object filled(Object subject, Fact fact, Domains domains, Random random) {
        List<Object> values = domains.any(fact, subject);
        for (int tries = 0; tries < MOST_TRIES && !values.isEmpty(); tries++) {
            try {
                return fact.place().with(subject, values.get(random.nextInt(values.size())));
            } catch (MalformedValueException refused) {
                // another value may be allowed there
            }
        }
        return subject;
    }

    /** The subject without the fact, or with less of it. */
    static Object without(Object subject, Fact fact, Domains domains, Random random) {
        if (!fact.stated()) {
            return subject;
        }
        if (fact.owner() instanceof CheckedSubject) {
            return fact.place().with(subject, Verdict.UNDETERMINED);
        }
        boolean between = fact.type() == RateBounds.class && random.nextInt(3) > 0;
        return fact.place().with(subject, between ? anyBounds(domains.any(fact, subject), random) : null);
    }

    /** A rate that is known only between two of some. */
    private static RateBounds anyBounds(List<Object> rates, Random random) {
        Ratio one = ((RateBounds) rates.get(random.nextInt(rates.size()))).lower();
        Ratio other = ((RateBounds) rates.get(random.nextInt(rates.size()))).lower();
        return one.compareTo(other) < 0 ? RateBounds.of(one, other) : RateBounds.of(other, one);
    }

    /** First one of any kind, then such as are of its kind, of its owner, or others. */
    private static ImmutableSet<Fact> chosen(ImmutableList<Fact> facts, Random random) {
        Set<Fact> chosen = new LinkedHashSet<>();
        if (facts.isEmpty()) {
            return ImmutableSet.of();
        }
        List<Fact> absent = facts.stream().filter(fact -> !fact.stated()).toList();
        Fact first = ofAnyKind(absent.isEmpty() || random.nextInt(2) == 0 ? facts : absent, random);
        chosen.add(first);
        int size = SIZES[random.nextInt(SIZES.length)];
        for (int i = 1; i < size; i++) {
            Predicate<Fact> near = switch (random.nextInt(5)) {
                case 0, 1 -> fact -> fact.name().equals(first.name());
                case 2, 3 -> fact -> fact.parent().equals(first.parent());
                default -> fact -> true;
            };
            List<Fact> others = facts.stream()
                    .filter(near)
                    .filter(fact -> !chosen.contains(fact))
                    .toList();
            if (!others.isEmpty()) {
                chosen.add(ofAnyKind(others, random));
            }
        }
        return ImmutableSet.copyOf(chosen);
    }

    private static Fact ofAnyKind(List<Fact> facts, Random random) {
        Map<String, List<Fact>> kinds =
                facts.stream().collect(Collectors.groupingBy(Fact::name, TreeMap::new, Collectors.toList()));
        List<Fact> kind = ImmutableMap.copyOf(kinds).values().asList().get(random.nextInt(kinds.size()));
        return kind.get(random.nextInt(kind.size()));
    }
}
