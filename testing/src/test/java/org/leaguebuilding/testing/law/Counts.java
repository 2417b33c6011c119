package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.value.Ratio;

/** The counts that one unknown count could be: from none to very many, beside those near which answers turn. */
final class Counts {

    static final int MANY = 1_000_000;

    /** Far more than that, so that it decides beside stated ones that are many. */
    static final int MOST = 1_000_000_000;

    /** Far more than others, far fewer than very many. */
    private static final int SOME = 30_000;

    /** Up to this whole every part is tried. */
    private static final int SMALL_WHOLE = 6;

    /** The parts of figures and what each is a part of, of which sums and rates are judged. */
    private static final ImmutableBiMap<String, String> WHOLES = ImmutableBiMap.of(
            "UnitFigures.leadersRecognizing", "UnitFigures.leadersAsked",
            "UnitFigures.organizedCommunities", "UnitFigures.communities",
            "UnitFigures.youthReached", "UnitFigures.youth",
            "UnitFigures.activities", "UnitFigures.organizations",
            "UnitFigures.tasksFromBelow", "UnitFigures.tasks");

    private final Figures parameters;
    private final ImmutableList<Fact> facts;
    private final Fact fact;
    private final @Nullable String whole;
    private final @Nullable String part;

    Counts(Figures parameters, ImmutableList<Fact> facts, Fact fact) {
        this.parameters = parameters;
        this.facts = facts;
        this.fact = fact;
        this.whole = WHOLES.get(fact.name());
        this.part = WHOLES.inverse().get(fact.name());
    }

    /** Fills in the counts, the most important first, and tells how many these are. */
    int fill(Set<Object> all, Object subject) {
        ImmutableSet<Integer> beside = beside();
        all.add(0);
        all.add(MOST);
        all.addAll(beside);
        all.add(1);
        int first = Math.min(all.size(), 5);
        if (whole != null) {
            all.add(SOME);
            fillParts(all, whole);
            first = Math.min(all.size(), 15);
        } else if (part != null) {
            all.add(SOME);
            fillWholes(all, part);
            first = Math.min(all.size(), 15);
        }
        fillShares(all, beside);
        long sum = sumOfOthers(fact.name());
        for (int figure : parameters.counts()) {
            addAround(all, figure);
            addAround(all, figure - sum);
        }
        Figures.in(subject).counts().forEach(count -> addAround(all, count));
        addAround(all, sum);
        return first;
    }

    /** What the fact's owner states: where the fact is a part or a whole, the other of the two. */
    private ImmutableSet<Integer> beside() {
        if (whole == null && part == null) {
            return Figures.in(fact.owner()).counts();
        }
        return facts.stream()
                .filter(other -> other.parent().equals(fact.parent()))
                .filter(other -> other.name().equals(whole) || other.name().equals(part))
                .filter(other -> other.value() instanceof Integer)
                .map(other -> (Integer) other.value())
                .collect(ImmutableSet.toImmutableSet());
    }

    private void fillShares(Set<Object> all, ImmutableSet<Integer> beside) {
        for (int count : beside) {
            for (int part = 0; count <= SMALL_WHOLE && part < count; part++) {
                all.add(part);
            }
            parameters.rates().forEach(floor -> addAround(all, share(count, floor)));
            addAround(all, count);
        }
        all.add(2);
    }

    /** The parts with which all parts reach a floor of all wholes, and those whose rate is that of another element. */
    private void fillParts(Set<Object> all, String ofWhole) {
        int own = beside().stream().findFirst().orElse(MOST);
        long wholes = sumOfOthers(ofWhole) + own;
        long parts = sumOfOthers(fact.name());
        for (Ratio rate : otherRates(fact.name(), ofWhole)) {
            all.add((int) share(own, rate));
        }
        for (Ratio floor : parameters.rates()) {
            addAround(all, share(wholes, floor) - parts);
        }
    }

    private void fillWholes(Set<Object> all, String ofPart) {
        int own = beside().stream().findFirst().orElse(SOME);
        long parts = sumOfOthers(ofPart) + own;
        long wholes = sumOfOthers(fact.name());
        for (Ratio rate : otherRates(ofPart, fact.name())) {
            if (rate.numerator() > 0) {
                all.add((int) Math.min(own * rate.denominator() / rate.numerator(), MOST));
            }
        }
        for (Ratio floor : parameters.rates()) {
            if (floor.numerator() > 0) {
                addAround(all, parts * floor.denominator() / floor.numerator() - wholes);
            }
        }
    }

    /** The rates of the other elements that are known, and the one that is nearest to all of them: the sum of squares by the sum. */
    private Set<Ratio> otherRates(String ofPart, String ofWhole) {
        Set<Ratio> rates = new LinkedHashSet<>();
        double sum = 0;
        double squares = 0;
        for (Fact one : facts) {
            for (Fact other : facts) {
                if (one.name().equals(ofPart)
                        && other.name().equals(ofWhole)
                        && one.parent().equals(other.parent())
                        && one.value() instanceof Integer partly
                        && other.value() instanceof Integer wholly
                        && wholly > 0) {
                    rates.add(Ratio.of(partly, wholly));
                    sum += (double) partly / wholly;
                    squares += Math.pow((double) partly / wholly, 2);
                }
            }
        }
        if (sum > 0) {
            rates.add(Ratio.of(Math.round(squares / sum * MANY), MANY));
        }
        return rates;
    }

    /** Rounded up. */
    private static long share(long whole, Ratio floor) {
        return -Math.floorDiv(-whole * floor.numerator(), floor.denominator());
    }

    private static void addAround(Set<Object> all, long figure) {
        for (long near : new long[] {figure, figure - 1, figure + 1}) {
            if (near >= 0 && near <= Integer.MAX_VALUE) {
                all.add((int) near);
            }
        }
    }

    /** What a fact of the other elements comes to, as far as it is stated. */
    private long sumOfOthers(String name) {
        long sum = 0;
        for (Fact other : facts) {
            if (other.name().equals(name)
                    && !other.parent().equals(fact.parent())
                    && other.value() instanceof Integer count) {
                sum += count;
            }
        }
        return sum;
    }
}
