package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;

/**
 * What one rule says of one subject.
 *
 * @param asked whether it applies
 * @param violated the elements that violate it, or the paths of those that have no index
 * @param missing the paths of what it names as missing
 */
record Answer(boolean asked, ImmutableSet<String> violated, ImmutableSet<String> missing) {

    /** The arguments of rules that tell apart what is asked of the subject. */
    private static final ImmutableSet<String> WHAT_IS_ASKED =
            ImmutableSet.of("measure", "subject", "need", "have", "carrier", "level");

    static final Answer SILENT = new Answer(false, ImmutableSet.of(), ImmutableSet.of());
    static final Answer HOLDS = new Answer(true, ImmutableSet.of(), ImmutableSet.of());

    Answer and(Trace.Step step, boolean ofSeveral) {
        if (step.holds() == Truth.TRUE) {
            return asked ? this : HOLDS;
        }
        return step.holds() == Truth.FALSE
                ? new Answer(true, with(violated, ofSeveral ? "together" : element(step)), missing)
                : new Answer(true, violated, with(missing, step.path()));
    }

    private static ImmutableSet<String> with(Set<String> places, String place) {
        Set<String> all = new TreeSet<>(places);
        all.add(place);
        return ImmutableSet.copyOf(all);
    }

    /**
     * A rule that is asked of an element may find fault with either of its facts; one that is asked of the subject may be asked
     * several things.
     */
    private static String element(Trace.Step step) {
        String path = step.path();
        int end = path.indexOf(']') + 1;
        if (end > 0) {
            return path.substring(0, end);
        }
        return path
                + step.facts().entrySet().stream()
                        .filter(fact -> WHAT_IS_ASKED.contains(fact.getKey()))
                        .map(fact -> " by " + fact.getKey() + " " + fact.getValue())
                        .collect(Collectors.joining());
    }

    /** Whether both say the same of the subject, also where only one applies. */
    boolean agreesWith(Answer other) {
        return violated.equals(other.violated) && missing.equals(other.missing);
    }

    /**
     * Whether another answer, given when more is known, leaves standing what this one decides: where the rule is violated, that
     * it is, and where it is not, and nothing is missing, that it is not. A rule that is silent where it is unknown decides by
     * its violations alone.
     */
    boolean isBorneOutBy(Answer later, Rule rule) {
        boolean decided = missing.isEmpty() && !Exceptions.isSilentWhereUnknown(rule);
        return (later.violated.containsAll(violated) || (Exceptions.mayMove(rule) && !later.violated.isEmpty()))
                && (!decided || agreesWith(later) || (Exceptions.mayMove(rule) && later.missing.isEmpty()));
    }

    @Override
    public String toString() {
        return !asked
                ? "silent"
                : violated.isEmpty() && missing.isEmpty() ? "holds" : "violated " + violated + ", missing " + missing;
    }
}
