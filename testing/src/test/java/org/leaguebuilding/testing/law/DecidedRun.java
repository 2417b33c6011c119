package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.RuleCase;

/**
 * Tries on many subjects of one kind by one edition, as long as they come and with any number of unknown facts, that what is
 * decided stays so while more becomes known, and keeps what was turned around.
 *
 * @param <S> the type of the subjects
 */
final class DecidedRun<S extends Subject> {

    private static final int ANY_SEED = 1_000_000;

    private final Kind<S> kind;
    private final Random random;
    private final Map<String, String> breaches = new TreeMap<>();
    private final Set<String> held = new HashSet<>();
    private final Set<String> violated = new HashSet<>();
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);

    private DecidedRun(Kind<S> kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
    }

    static <S extends Subject> DecidedRun<S> of(Kind<S> kind, long seed, int rounds) {
        DecidedRun<S> run = new DecidedRun<>(kind, seed);
        for (int round = 0; round < rounds; round++) {
            for (RuleCase<S> each : kind.cases()) {
                run.tryOn(
                        run.random.nextInt(3) == 0
                                ? each.satisfied()
                                : each.violated().subject());
                each.unknown().ifPresent(unknown -> run.tryOn(unknown.subject()));
                run.tryOn(kind.generator().anything(run.random.nextInt(ANY_SEED)));
            }
        }
        return run;
    }

    private void tryOn(S base) {
        List<S> states = Learning.of(base, kind, random);
        Kind.Answers before = kind.ask(states.get(0));
        for (int i = 1; i < states.size(); i++) {
            Kind.Answers after = kind.ask(states.get(i));
            for (RuleCase<S> each : kind.cases()) {
                judge(each.rule(), before, after, states.get(i - 1), states.get(i));
            }
            if (before.verdict() != Verdict.UNDETERMINED) {
                verdicts.add(before.verdict());
                if (after.verdict() != before.verdict()) {
                    breach("the verdict", before.verdict(), after.verdict(), states.get(i - 1), states.get(i));
                }
            }
            before = after;
        }
        judgeLast(before, states.get(states.size() - 1));
    }

    private void judgeLast(Kind.Answers answers, S subject) {
        if (Learning.unknown(subject, kind).isEmpty()) {
            for (Rule rule : answers.leftOpen()) {
                if (!LeftOpen.allows(rule, subject)) {
                    breaches.putIfAbsent(
                            "what " + rule + " leaves open",
                            rule + " leaves " + subject + " open, of which nothing is unknown");
                }
            }
        }
    }

    private void judge(Rule rule, Kind.Answers before, Kind.Answers after, S early, S late) {
        Answer one = before.of(rule);
        Answer other = after.of(rule);
        if (!one.violated().isEmpty()) {
            violated.add(rule.toString());
        } else if (one.asked() && one.missing().isEmpty()) {
            held.add(rule.toString());
        }
        if (!one.isBorneOutBy(other, rule)) {
            breach(rule.toString(), one, other, early, late);
        }
    }

    private void breach(String what, Object before, Object after, S early, S late) {
        breaches.putIfAbsent(
                what, what + " is turned around: first " + before + " of " + early + ", then " + after + " of " + late);
    }

    /** What was turned around, the first example of each. */
    ImmutableList<String> breaches() {
        return ImmutableList.copyOf(breaches.values());
    }

    /** The rules that were found to hold while a fact was unknown. */
    Set<String> held() {
        return held;
    }

    /** The rules that were found violated while a fact was unknown. */
    Set<String> violated() {
        return violated;
    }

    /** The verdicts that were given while a fact was unknown. */
    Set<Verdict> verdicts() {
        return verdicts;
    }

    /** All rules. */
    ImmutableSet<String> rules() {
        return kind.cases().stream().map(each -> each.rule().toString()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
