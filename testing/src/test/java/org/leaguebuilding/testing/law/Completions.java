package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.validation.MalformedValueException;

/** All ways to complete a subject over the domains of its unknown facts, and what the edition answers in each. */
final class Completions<S extends Subject> {

    /** How many values of each of so many unknown facts are tried. */
    private static final int[] VALUES = {0, 48, 20, 9, 5};

    /** How many are tried in a closer look at so many of them, while of the others only few are. */
    private static final int[] MORE_VALUES = {0, 300, 45, 14, 8};

    private static final int FEW = 3;

    private final Kind<S> kind;
    private final ImmutableList<Fact> facts;
    private final List<List<Object>> domains = new ArrayList<>();
    private final List<Kind.@Nullable Answers> answers = new ArrayList<>();
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private final Set<Rule> leftOpen = new HashSet<>();
    private final Map<Rule, S> unfounded = new LinkedHashMap<>();
    private int count;

    private Completions(Kind<S> kind, ImmutableList<Fact> facts) {
        this.kind = kind;
        this.facts = facts;
    }

    /** Over domains of the same size. */
    static <S extends Subject> Completions<S> of(Draw<S> draw, Kind<S> kind, Random random) {
        return of(draw, kind, random, fact -> VALUES[draw.unknown().size()]);
    }

    /** Over larger domains of the facts at some paths, and small ones of the others. */
    static <S extends Subject> Completions<S> closer(Draw<S> draw, Set<String> paths, Kind<S> kind, Random random) {
        long size = draw.unknown().stream()
                .filter(fact -> paths.contains(fact.path()))
                .count();
        return of(draw, kind, random, fact -> paths.contains(fact.path()) ? MORE_VALUES[(int) size] : FEW);
    }

    private static <S extends Subject> Completions<S> of(
            Draw<S> draw, Kind<S> kind, Random random, ToIntFunction<Fact> sizes) {
        Completions<S> completions = new Completions<>(kind, draw.unknown());
        for (Fact fact : draw.unknown()) {
            completions.domains.add(kind.domains().of(fact, draw.subject(), random, sizes.applyAsInt(fact)));
        }
        completions.complete(draw.subject(), 0);
        return completions;
    }

    private void complete(S subject, int from) {
        if (from == facts.size()) {
            Kind.Answers all = kind.ask(subject);
            all.leftOpen().forEach(rule -> noteLeftOpen(rule, subject));
            answers.add(all);
            verdicts.add(all.verdict());
            count++;
            return;
        }
        for (Object value : domains.get(from)) {
            S next = with(facts.get(from), subject, value);
            if (next == null) {
                answers.addAll(Collections.nCopies(span(from), null));
            } else {
                complete(next, from + 1);
            }
        }
    }

    private void noteLeftOpen(Rule rule, S subject) {
        if (LeftOpen.allows(rule, subject)) {
            leftOpen.add(rule);
        } else {
            unfounded.putIfAbsent(rule, subject);
        }
    }

    /** The subject with one more fact; null where it cannot be. */
    private @Nullable S with(Fact fact, S subject, Object value) {
        try {
            return kind.typed(fact.place().with(subject, value));
        } catch (MalformedValueException refused) {
            return null;
        }
    }

    /** How many completions there are below one value of a fact. */
    private int span(int from) {
        int span = 1;
        for (int i = from + 1; i < domains.size(); i++) {
            span *= domains.get(i).size();
        }
        return span;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    Set<Verdict> verdicts() {
        return verdicts;
    }

    /** The rules that left a completion open as they may. */
    Set<Rule> leftOpen() {
        return leftOpen;
    }

    /** The rules that left a completion open although nothing is unknown of it, each with the first such one. */
    Map<Rule, S> unfounded() {
        return unfounded;
    }

    /** What they agree on about one rule. */
    Agreement agreement(Rule rule) {
        Set<Answer> different = different(rule);
        return Agreement.of(different, different.size() == 1 ? ImmutableSet.of() : pivotal(rule));
    }

    /** What they and others agree on about one rule. */
    Agreement agreementWith(Completions<S> others, Rule rule) {
        return Agreement.of(
                Sets.union(different(rule), others.different(rule)),
                Sets.union(pivotal(rule), others.pivotal(rule)).immutableCopy());
    }

    private Set<Answer> different(Rule rule) {
        Set<Answer> different = new HashSet<>();
        for (Kind.@Nullable Answers each : answers) {
            if (each != null) {
                different.add(each.of(rule));
            }
        }
        return different;
    }

    /** The facts for each of which there are two completions that differ in it only, and in what the rule answers. */
    private ImmutableSet<Fact> pivotal(Rule rule) {
        ImmutableSet.Builder<Fact> pivotal = ImmutableSet.builder();
        for (int i = 0; i < facts.size(); i++) {
            if (turns(i, rule)) {
                pivotal.add(facts.get(i));
            }
        }
        return pivotal.build();
    }

    private boolean turns(int fact, Rule rule) {
        int span = span(fact);
        int block = span * domains.get(fact).size();
        for (int start = 0; start < answers.size(); start += block) {
            for (int offset = start; offset < start + span; offset++) {
                if (turns(rule, offset, start + block, span)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean turns(Rule rule, int from, int end, int step) {
        Answer first = null;
        for (int at = from; at < end; at += step) {
            Kind.Answers here = answers.get(at);
            if (here != null) {
                Answer answer = here.of(rule);
                if (first != null && !answer.agreesWith(first)) {
                    return true;
                }
                first = answer;
            }
        }
        return false;
    }
}
