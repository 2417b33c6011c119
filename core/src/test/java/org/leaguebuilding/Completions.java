package org.leaguebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Truth;

/**
 * A subject of which some facts are unknown, with the values that each of them can have. What a rule says about the subject is
 * held against what it says about all of its completions.
 */
public final class Completions<S> {

    private final S partial;
    private final List<Unknown<S>> unknowns = new ArrayList<>();

    private Completions(S partial) {
        this.partial = partial;
    }

    public static <S> Completions<S> of(S partial) {
        return new Completions<>(partial);
    }

    /** An absent fact, and how each of its values is given to the subject. */
    public <V> Completions<S> unknown(String path, Collection<V> values, Function<V, UnaryOperator<S>> given) {
        unknowns.add(new Unknown<>(path, values.stream().map(given).collect(ImmutableList.toImmutableList())));
        return this;
    }

    /**
     * Asserts that the findings are exactly what the completions agree on, or name exactly the absent facts that matter.
     *
     * @param rule the findings of one rule on a subject
     * @return what the completions agree on; unknown where they do not
     */
    public Truth assertExact(Function<S, ImmutableList<Finding>> rule) {
        Set<Truth> outcomes = new HashSet<>();
        ImmutableSet.Builder<String> mattering = ImmutableSet.builder();
        for (int i = 0; i < unknowns.size(); i++) {
            if (matters(i, rule, outcomes)) {
                mattering.add(unknowns.get(i).path());
            }
        }
        ImmutableList<Finding> found = rule.apply(partial);
        if (unknowns.isEmpty()) {
            outcomes.add(outcome(found));
        }
        assertThat(outcomes).isNotEmpty();
        if (outcomes.size() > 1) {
            assertThat(found)
                    .as("%s", partial)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_FACT));
            assertThat(found).as("%s", partial).extracting(Finding::path).containsExactlyElementsOf(mattering.build());
            return Truth.UNKNOWN;
        }
        assertThat(outcome(found))
                .as("%s", partial)
                .isEqualTo(outcomes.iterator().next());
        return outcome(found);
    }

    /** Whether some completion of the other facts leaves the outcome to this one. */
    private boolean matters(int index, Function<S, ImmutableList<Finding>> rule, Set<Truth> outcomes) {
        boolean matters = false;
        Unknown<S> unknown = unknowns.get(index);
        ImmutableList<S> completed = completed(index);
        assertThat(completed).isNotEmpty();
        for (S others : completed) {
            Set<Truth> ofThis = new HashSet<>();
            unknown.values().forEach(value -> ofThis.add(outcome(rule.apply(value.apply(others)))));
            assertThat(ofThis).as("a completion of %s", partial).doesNotContain(Truth.UNKNOWN);
            outcomes.addAll(ofThis);
            matters |= ofThis.size() > 1;
        }
        return matters;
    }

    /** The subject with every unknown fact but one given in all ways. */
    private ImmutableList<S> completed(int but) {
        List<S> completed = List.of(partial);
        for (int i = 0; i < unknowns.size(); i++) {
            if (i != but) {
                completed = given(unknowns.get(i), completed);
            }
        }
        return ImmutableList.copyOf(completed);
    }

    private static <S> List<S> given(Unknown<S> unknown, List<S> subjects) {
        return subjects.stream()
                .flatMap(subject -> unknown.values().stream().map(value -> value.apply(subject)))
                .toList();
    }

    private static Truth outcome(ImmutableList<Finding> found) {
        if (found.isEmpty()) {
            return Truth.TRUE;
        }
        return found.stream().anyMatch(finding -> finding.kind() != FindingKind.MISSING_FACT)
                ? Truth.FALSE
                : Truth.UNKNOWN;
    }

    private record Unknown<S>(String path, ImmutableList<UnaryOperator<S>> values) {}
}
