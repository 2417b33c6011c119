package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * Fills in the absent facts of a small subject in every way there is, and holds the answers about it against those about its
 * completions: a rule is unknown exactly where they differ, and names exactly the facts that make them differ.
 *
 * @param <S> the kind of subject
 */
public final class Completions<S> {

    private final RuleSet rules;
    private final Function<S, Report> check;
    private final S subject;
    private final List<String> paths = new ArrayList<>();
    private final List<Integer> strides = new ArrayList<>();

    /** All completions by what each fact is filled in with, the first fact changing fastest; empty where it is malformed. */
    private List<Optional<S>> completions;

    private Completions(RuleSet rules, Function<S, Report> check, S subject) {
        this.rules = rules;
        this.check = check;
        this.subject = subject;
        this.completions = List.of(Optional.of(subject));
    }

    /** A subject all of whose facts are stated so far. */
    public static <S> Completions<S> of(RuleSet rules, Function<S, Report> check, S subject) {
        return new Completions<>(rules, check, subject);
    }

    /** Takes in a fact that is absent in the subject; values that make it malformed are left out. */
    public <T> void fill(String path, List<T> values, BiFunction<S, T, S> fillIn) {
        paths.add(path);
        strides.add(completions.size());
        List<Optional<S>> filled = new ArrayList<>();
        for (T value : values) {
            for (Optional<S> completion : completions) {
                filled.add(completion.flatMap(one -> filled(one, value, fillIn)));
            }
        }
        completions = filled;
    }

    private static <S, T> Optional<S> filled(S completion, T value, BiFunction<S, T, S> fillIn) {
        try {
            return Optional.of(fillIn.apply(completion, value));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    /**
     * Holds the answers against each other.
     *
     * @param weaker rules that may be unknown although all completions violate them
     * @return how each rule came out
     */
    public ImmutableMap<Rule, Truth> assertExact(Rule... weaker) {
        List<ImmutableMap<Rule, Truth>> answers = new ArrayList<>();
        for (Optional<S> completion : completions) {
            answers.add(
                    completion.map(one -> Lines.truths(rules, check.apply(one))).orElseGet(ImmutableMap::of));
        }
        ImmutableMap<Rule, Truth> truths = Lines.truths(rules, check.apply(subject));
        assertThat(rules.rules()).isNotEmpty();
        for (Rule rule : rules.rules()) {
            Truth agreed = agreed(rule, answers);
            Truth said = truth(rule, truths);
            if (said == Truth.UNKNOWN
                    && agreed == Truth.FALSE
                    && List.of(weaker).contains(rule)) {
                continue;
            }
            assertThat(said).as("%s of %s", rule, subject).isEqualTo(agreed);
            if (agreed == Truth.UNKNOWN && answers.stream().anyMatch(answer -> isDecided(rule, answer))) {
                assertThat(named(rule)).as("%s of %s", rule, subject).isEqualTo(mattering(rule, answers));
            }
        }
        return truths;
    }

    private static Truth agreed(Rule rule, List<ImmutableMap<Rule, Truth>> answers) {
        Set<Truth> given = new HashSet<>();
        for (ImmutableMap<Rule, Truth> answer : answers) {
            if (!answer.isEmpty()) {
                given.add(truth(rule, answer));
            }
        }
        return given.size() == 1 ? given.iterator().next() : Truth.UNKNOWN;
    }

    /** Where even a complete subject leaves a rule unknown, there is nothing to measure. */
    private static boolean isDecided(Rule rule, ImmutableMap<Rule, Truth> answer) {
        return !answer.isEmpty() && truth(rule, answer) != Truth.UNKNOWN;
    }

    private static Truth truth(Rule rule, ImmutableMap<Rule, Truth> answer) {
        return Objects.requireNonNull(answer.get(rule));
    }

    private ImmutableSet<String> named(Rule rule) {
        return check.apply(subject).findings().stream()
                .filter(finding -> finding.rule().equals(rule) && finding.kind() == FindingKind.MISSING_FACT)
                .map(Finding::path)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The facts of which a change alone turns the rule, in some completion. */
    private ImmutableSet<String> mattering(Rule rule, List<ImmutableMap<Rule, Truth>> answers) {
        ImmutableSet.Builder<String> mattering = ImmutableSet.builder();
        for (int fact = 0; fact < paths.size(); fact++) {
            int stride = strides.get(fact);
            int next = fact + 1 < strides.size() ? strides.get(fact + 1) : answers.size();
            Map<Integer, Set<Truth>> byOtherFacts = new HashMap<>();
            for (int i = 0; i < answers.size(); i++) {
                if (!answers.get(i).isEmpty()) {
                    int others = (i % stride) + (i / next) * next;
                    byOtherFacts
                            .computeIfAbsent(others, same -> new HashSet<>())
                            .add(truth(rule, answers.get(i)));
                }
            }
            if (byOtherFacts.values().stream().anyMatch(given -> given.size() > 1)) {
                mattering.add(paths.get(fact));
            }
        }
        return mattering.build();
    }

    /** All subsets of a list, for facts that are sets. */
    public static <T> ImmutableList<ImmutableSet<T>> subsets(List<T> all) {
        ImmutableList.Builder<ImmutableSet<T>> subsets = ImmutableList.builder();
        for (int bits = 0; bits < (1 << all.size()); bits++) {
            ImmutableSet.Builder<T> subset = ImmutableSet.builder();
            for (int i = 0; i < all.size(); i++) {
                if (((bits >> i) & 1) == 1) {
                    subset.add(all.get(i));
                }
            }
            subsets.add(subset.build());
        }
        return subsets.build();
    }
}
