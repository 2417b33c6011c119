package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.RuleCase;

/**
 * Tries the laws on many subjects of one kind by one edition, drawn from the cases of its rules and from its generator, and keeps
 * what breaks them.
 *
 * @param <S> the type of the subjects
 */
final class LawRun<S extends Subject> {

    /** More than this is too much to complete in all ways. */
    private static final int MOST_UNKNOWN = 4;

    private static final int ANY_SEED = 1_000_000;

    private final Kind<S> kind;
    private final Random random;
    private final ListMultimap<String, String> breaches =
            MultimapBuilder.treeKeys().arrayListValues().build();
    private final Multiset<Rule> open = LinkedHashMultiset.create();
    private final SetMultimap<Rule, String> concerns =
            MultimapBuilder.hashKeys().hashSetValues().build();
    private final SetMultimap<Rule, ImmutableSet<String>> settled =
            MultimapBuilder.hashKeys().hashSetValues().build();
    private final Set<String> silent = new HashSet<>();
    private final Set<String> leftOpen = new HashSet<>();
    private int subjects;
    private long completions;

    private LawRun(Kind<S> kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
    }

    /** Tries them in so many rounds, each of every case and as many generated subjects. */
    static <S extends Subject> LawRun<S> of(Kind<S> kind, long seed, int rounds) {
        LawRun<S> run = new LawRun<>(kind, seed);
        for (int round = 0; round < rounds; round++) {
            for (RuleCase<S> each : kind.cases()) {
                run.tryOn(each);
            }
        }
        return run;
    }

    private void tryOn(RuleCase<S> each) {
        each.unknown().ifPresent(unknown -> tryOn(unknown.subject()));
        tryOn(random.nextInt(3) == 0 ? each.violated().subject() : each.satisfied());
        tryOn(kind.generator().anything(random.nextInt(ANY_SEED)));
    }

    private void tryOn(S base) {
        Draw<S> draw = Draw.of(base, kind.domains(), random);
        if (draw.unknown().size() > MOST_UNKNOWN) {
            return;
        }
        Completions<S> all = Completions.of(draw, kind, random);
        if (all.count() == 0) {
            return;
        }
        subjects++;
        completions += all.count();
        Kind.Answers answers = kind.ask(draw.subject());
        for (RuleCase<S> each : kind.cases()) {
            judge(each.rule(), answers.of(each.rule()), draw, all);
        }
        judge(answers.verdict(), draw, all);
        judgeLeftOpen(all, draw);
    }

    private void judgeLeftOpen(Completions<S> all, Draw<S> draw) {
        all.leftOpen().forEach(rule -> leftOpen.add(rule.toString()));
        all.unfounded()
                .forEach((rule, subject) -> breach(
                        "what " + rule + " leaves open",
                        "leaves " + subject + " open, of which nothing is unknown",
                        draw));
    }

    private void judge(Rule rule, Answer answer, Draw<S> draw, Completions<S> all) {
        Agreement right = all.agreement(rule);
        if (!isRight(rule, answer, right)) {
            right = looksCloser(rule, answer, right, draw, all);
        }
        if (!right.isDefinite()) {
            open.add(rule);
            right.pivotal().forEach(fact -> concerns.put(rule, fact.name()));
        } else if (right.alwaysAsked()) {
            settled.put(rule, draw.unknown().stream().map(Fact::name).collect(ImmutableSet.toImmutableSet()));
        }
        if (Exceptions.isSilentWhereUnknown(rule) && !right.isDefinite()) {
            silent.add(rule.toString());
        }
        if (!isRight(rule, answer, right)) {
            breach(rule, answer, right, draw);
        }
    }

    private static boolean isRight(Rule rule, Answer answer, Agreement right) {
        if (Exceptions.isSilentWhereUnknown(rule)) {
            return answer.violated().equals(right.violated())
                    && answer.missing().isEmpty();
        }
        return right.allows(answer, rule) && right.allowsNames(answer, rule);
    }

    /** The first domains may have been too small for a fact to turn the answer. */
    private Agreement looksCloser(Rule rule, Answer answer, Agreement first, Draw<S> draw, Completions<S> all) {
        Set<String> paths = Sets.union(answer.missing(), first.missing());
        Completions<S> more = Completions.closer(draw, paths, kind, random);
        completions += more.count();
        return all.agreementWith(more, rule);
    }

    private void breach(Rule rule, Answer answer, Agreement right, Draw<S> draw) {
        if (right.allows(answer, rule)) {
            breach("what is named by " + rule, "names " + answer.missing() + ", right is " + right.missing(), draw);
        } else {
            breach("the answer of " + rule, "answers " + answer + ", right is " + right, draw);
        }
    }

    private void judge(Verdict verdict, Draw<S> draw, Completions<S> all) {
        if (verdict != Verdict.UNDETERMINED && !all.verdicts().equals(ImmutableSet.of(verdict))) {
            breach("the verdict", "is " + verdict + ", those of the completions are " + all.verdicts(), draw);
        }
    }

    private void breach(String what, String how, Draw<S> draw) {
        breaches.put(what, how + ", where " + draw.unknown() + " of " + draw.subject() + " is unknown");
    }

    /** What broke the laws: for each rule and law how often, and the shortest example. */
    ImmutableList<String> breaches() {
        return breaches.asMap().entrySet().stream()
                .map(each -> each.getKey() + ", " + each.getValue().size() + " of " + subjects + " subjects; one "
                        + each.getValue().stream()
                                .min(Comparator.comparingInt(String::length))
                                .orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    /** The rules that can be unknown, and were where both outcomes were possible. */
    Set<String> open() {
        return rules(open::contains);
    }

    /** The rules that can be unknown, and were decided while a fact was unknown that can turn them. */
    Set<String> settled() {
        return rules(rule -> settled(rule) > 0);
    }

    /** The rules that can be unknown. */
    Set<String> canBeUnknown() {
        return rules(rule -> true);
    }

    /** All rules. */
    Set<String> rules() {
        return kind.cases().stream().map(each -> each.rule().toString()).collect(ImmutableSet.toImmutableSet());
    }

    private Set<String> rules(Predicate<Rule> wanted) {
        return kind.cases().stream()
                .filter(each -> each.unknown().isPresent() && wanted.test(each.rule()))
                .map(each -> each.rule().toString())
                .collect(ImmutableSet.toImmutableSet());
    }

    private long settled(Rule rule) {
        return settled.get(rule).stream()
                .filter(unknown -> unknown.stream().anyMatch(concerns.get(rule)::contains))
                .count();
    }

    /** The rules that were silent where they are unknown. */
    Set<String> silent() {
        return silent;
    }

    /** The rules that left subjects open of which nothing is unknown, as they may. */
    Set<String> leftOpen() {
        return leftOpen;
    }

    int subjects() {
        return subjects;
    }

    long completions() {
        return completions;
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
