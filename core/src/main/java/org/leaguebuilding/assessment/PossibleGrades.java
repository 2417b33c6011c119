package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Decimals;

/**
 * The grades that some completion of the unknown facts gives. Fact after fact it keeps what can have come about: the marks
 * lost so far, in each line that later facts still reach apart from the rest, and the grade that vetoes leave at best. What
 * comes to the same is kept once, so that there is little of it, unless many facts are shared among many lines. Used once, by
 * one thread.
 */
final class PossibleGrades {

    /** So much work is done before every grade between the worst and the best one is called possible. */
    private static final long MOST_STEPS = 2_000_000;

    /** Marks have no more digits after the point. */
    private static final int DIGITS = 4;

    private final Scheme scheme;
    private final ImmutableList<ScoreLine> lines;
    private final ImmutableList<VetoOutcome> vetoes;
    private final ImmutableList<UnknownFact> facts;

    /** Where the unknown criteria take marks away. */
    private final ListMultimap<String, Loss> losses = LinkedListMultimap.create();

    /** The lines that several facts reach, each with its place among them and the last of the facts. */
    private final Map<Integer, Shared> shared = new LinkedHashMap<>();

    PossibleGrades(
            Scheme scheme,
            ImmutableList<ScoreLine> lines,
            ImmutableList<VetoOutcome> vetoes,
            ImmutableList<UnknownFact> facts) {
        this.scheme = scheme;
        this.lines = lines;
        this.vetoes = vetoes;
        this.facts = facts;
        for (int line = 0; line < lines.size(); line++) {
            for (ScoreReason reason : lines.get(line).reasons()) {
                if (reason.holds() == Truth.UNKNOWN) {
                    losses.put(reason.criterion().id(), new Loss(line, units(reason.amount())));
                }
            }
        }
        findShared();
    }

    private void findShared() {
        Map<Integer, Integer> reached = new LinkedHashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            for (int line : linesOf(facts.get(fact))) {
                if (reached.put(line, fact) != null) {
                    int place = shared.containsKey(line) ? shared.get(line).place() : shared.size();
                    shared.put(line, new Shared(place, fact));
                }
            }
        }
    }

    private Set<Integer> linesOf(UnknownFact fact) {
        Set<Integer> reached = new LinkedHashSet<>();
        for (ImmutableSet<String> way : fact.ways()) {
            way.forEach(criterion -> losses.get(criterion).forEach(loss -> reached.add(loss.line())));
        }
        return reached;
    }

    /**
     * A fact, or a few that hang on each other.
     *
     * @param ways for each way in which it may turn out, the criteria that it leaves unmet then
     */
    record UnknownFact(ImmutableSet<ImmutableSet<String>> ways) {}

    /** The grades, from the lowest. */
    ImmutableList<Grade> find() {
        Set<State> states = new LinkedHashSet<>();
        states.add(known());
        long steps = 0;
        for (int fact = 0; fact < facts.size(); fact++) {
            Set<State> next = new LinkedHashSet<>();
            for (ImmutableSet<String> way : facts.get(fact).ways()) {
                steps += states.size() * (1L + shared.size());
                if (steps > MOST_STEPS) {
                    return between();
                }
                Turn turn = turn(way, fact);
                states.forEach(state -> next.add(turn.after(state)));
            }
            states = next;
        }
        BitSet ranks = new BitSet();
        states.forEach(state -> ranks.set(rank(state)));
        return ranks.stream()
                .mapToObj(rank -> scheme.bands().get(rank).grade())
                .collect(ImmutableList.toImmutableList());
    }

    /** What is lost before anything unknown turns out. */
    private State known() {
        long lost = 0;
        long[] open = new long[shared.size()];
        for (int line = 0; line < lines.size(); line++) {
            Shared place = shared.get(line);
            if (place == null) {
                lost += units(lines.get(line).lost());
            } else {
                open[place.place()] = units(lines.get(line).lost());
            }
        }
        int ceiling = highest();
        for (VetoOutcome outcome : vetoes) {
            if (outcome.holds() == Truth.FALSE) {
                ceiling = Math.min(ceiling, scheme.rank(outcome.veto().ceiling()));
            }
        }
        return new State(ceiling, lost, ImmutableLongArray.copyOf(open));
    }

    /** What one way in which a fact turns out does. */
    private Turn turn(ImmutableSet<String> unmet, int fact) {
        Map<Integer, Long> byLine = new LinkedHashMap<>();
        unmet.forEach(criterion ->
                losses.get(criterion).forEach(loss -> byLine.merge(loss.line(), loss.amount(), Long::sum)));
        long lost = 0;
        long[] open = new long[shared.size()];
        for (Map.Entry<Integer, Long> loss : byLine.entrySet()) {
            ScoreLine line = lines.get(loss.getKey());
            Shared place = shared.get(loss.getKey());
            if (place == null) {
                long before = units(line.lost());
                lost += Math.min(before + loss.getValue(), units(line.fullMarks())) - before;
            } else {
                open[place.place()] = loss.getValue();
            }
        }
        int ceiling = highest();
        for (VetoOutcome outcome : vetoes) {
            if (unmet.contains(outcome.veto().criterion().id())) {
                ceiling = Math.min(ceiling, scheme.rank(outcome.veto().ceiling()));
            }
        }
        return new Turn(lost, open, ceiling, fact);
    }

    private int highest() {
        return scheme.bands().size() - 1;
    }

    private int rank(State state) {
        BigDecimal score = Decimals.HUNDRED.subtract(BigDecimal.valueOf(state.lost(), DIGITS));
        return Math.min(state.ceiling(), scheme.bandOf(score));
    }

    /** From the grade if all that is unknown turned out badly to the grade if all of it turned out well. */
    private ImmutableList<Grade> between() {
        Marks total = Score.total(lines);
        int worst = scheme.bandOf(total.lower());
        int best = scheme.bandOf(total.upper());
        for (VetoOutcome outcome : vetoes) {
            int ceiling = scheme.rank(outcome.veto().ceiling());
            worst = outcome.holds() == Truth.TRUE ? worst : Math.min(worst, ceiling);
            best = outcome.holds() == Truth.FALSE ? Math.min(best, ceiling) : best;
        }
        return scheme.bands().subList(worst, best + 1).stream()
                .map(GradeBand::grade)
                .collect(ImmutableList.toImmutableList());
    }

    private static long units(BigDecimal marks) {
        return marks.movePointRight(DIGITS).longValueExact();
    }

    private record Loss(int line, long amount) {}

    private record Shared(int place, int lastFact) {}

    /**
     * What can have come about.
     *
     * @param ceiling the rank of the best grade that vetoes leave
     * @param lost the marks lost, but for those in lines that later facts reach, too
     * @param open the marks lost in each of these lines; 0 for one that is done with
     */
    private record State(int ceiling, long lost, ImmutableLongArray open) {}

    /** One way in which a fact turns out: what it takes from each line, and how it caps the grade. */
    private final class Turn {

        private final long lost;
        private final long[] open;
        private final int ceiling;
        private final int fact;

        Turn(long lost, long[] open, int ceiling, int fact) {
            this.lost = lost;
            this.open = open;
            this.ceiling = ceiling;
            this.fact = fact;
        }

        State after(State state) {
            long sum = state.lost() + lost;
            long[] left = state.open().toArray();
            for (Map.Entry<Integer, Shared> entry : shared.entrySet()) {
                int place = entry.getValue().place();
                long full = units(lines.get(entry.getKey()).fullMarks());
                left[place] = Math.min(left[place] + open[place], full);
                if (entry.getValue().lastFact() == fact) {
                    sum += left[place];
                    left[place] = 0;
                }
            }
            return new State(Math.min(state.ceiling(), ceiling), sum, ImmutableLongArray.copyOf(left));
        }
    }
}
