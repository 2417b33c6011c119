package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.leaguebuilding.internal.Decimals;
import org.leaguebuilding.rule.Truth;

/**
 * The grades that some completion of the unknown facts gives. Fact after fact it keeps what can have come about: the marks
 * lost in lines that are done with and in each line that later facts still reach, and the grade that vetoes leave at best.
 * What comes to the same is kept once, so that there is little of it, unless many facts are shared among many lines. Used
 * once, by one thread.
 */
final class PossibleGrades {

    /** So much is kept before every grade between the worst and the best one is called possible. */
    private static final int MOST_STATES = 50_000;

    /** Marks have no more digits after the point. */
    private static final int DIGITS = 4;

    private final Scheme scheme;
    private final ImmutableList<ScoreLine> lines;
    private final ImmutableList<VetoOutcome> vetoes;
    private final ImmutableList<UnknownFact> facts;
    private final long[] full;
    private final int[] lastFact;

    PossibleGrades(
            Scheme scheme,
            ImmutableList<ScoreLine> lines,
            ImmutableList<VetoOutcome> vetoes,
            ImmutableList<UnknownFact> facts) {
        this.scheme = scheme;
        this.lines = lines;
        this.vetoes = vetoes;
        this.facts = facts;
        this.full = lines.stream().mapToLong(line -> units(line.fullMarks())).toArray();
        this.lastFact = new int[full.length];
        Arrays.fill(lastFact, -1);
        for (int fact = 0; fact < facts.size(); fact++) {
            for (int line = 0; line < lastFact.length; line++) {
                lastFact[line] = facts.get(fact).reaches(lines.get(line)) ? fact : lastFact[line];
            }
        }
    }

    /**
     * A fact, or a few that hang on each other.
     *
     * @param ways for each way in which it may turn out, the criteria that it leaves unmet then
     */
    record UnknownFact(ImmutableSet<ImmutableSet<String>> ways) {

        boolean reaches(ScoreLine line) {
            return line.reasons().stream()
                    .anyMatch(reason -> ways.stream()
                            .anyMatch(way -> way.contains(reason.criterion().id())));
        }
    }

    /** The grades, from the lowest. */
    ImmutableList<Grade> find() {
        Set<State> states = new LinkedHashSet<>();
        states.add(known());
        for (int fact = 0; fact < facts.size(); fact++) {
            Set<State> next = new LinkedHashSet<>();
            for (ImmutableSet<String> way : facts.get(fact).ways()) {
                Turn turn = turn(way, fact);
                states.forEach(state -> next.add(turn.after(state)));
            }
            if (next.size() > MOST_STATES) {
                return between();
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
        long[] lost = lines.stream().mapToLong(line -> units(line.lost())).toArray();
        int ceiling = scheme.bands().size() - 1;
        for (VetoOutcome outcome : vetoes) {
            if (outcome.holds() == Truth.FALSE) {
                ceiling = Math.min(ceiling, scheme.rank(outcome.veto().ceiling()));
            }
        }
        return new Turn(new long[lost.length], scheme.bands().size() - 1, -1)
                .after(new State(ceiling, 0, ImmutableLongArray.copyOf(lost)));
    }

    /** What one way in which a fact turns out does. */
    private Turn turn(ImmutableSet<String> unmet, int fact) {
        long[] losses = new long[full.length];
        for (int line = 0; line < losses.length; line++) {
            for (ScoreReason reason : lines.get(line).reasons()) {
                losses[line] += unmet.contains(reason.criterion().id()) ? units(reason.amount()) : 0;
            }
        }
        int ceiling = scheme.bands().size() - 1;
        for (VetoOutcome outcome : vetoes) {
            if (unmet.contains(outcome.veto().criterion().id())) {
                ceiling = Math.min(ceiling, scheme.rank(outcome.veto().ceiling()));
            }
        }
        return new Turn(losses, ceiling, fact);
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

    /**
     * What can have come about.
     *
     * @param ceiling the rank of the best grade that vetoes leave
     * @param lost the marks lost in lines that no later fact reaches
     * @param open the marks lost in each other line; 0 for the former
     */
    private record State(int ceiling, long lost, ImmutableLongArray open) {}

    /** One way in which a fact turns out: what it takes from each line, and how it caps the grade. */
    private final class Turn {

        private final long[] losses;
        private final int ceiling;
        private final int fact;

        Turn(long[] losses, int ceiling, int fact) {
            this.losses = losses;
            this.ceiling = ceiling;
            this.fact = fact;
        }

        State after(State state) {
            long done = state.lost();
            ImmutableLongArray.Builder open = ImmutableLongArray.builder(losses.length);
            for (int line = 0; line < losses.length; line++) {
                long lost = Math.min(state.open().get(line) + losses[line], full[line]);
                boolean closed = lastFact[line] <= fact;
                done += closed ? lost : 0;
                open.add(closed ? 0 : lost);
            }
            return new State(Math.min(state.ceiling(), ceiling), done, open.build());
        }
    }
}
