package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;

/** The goals of searches about the rules of one edition. */
final class Goals {

    /** More than all other rules of a family. */
    private static final int FAR = 1_000;

    private final Judge<?> judge;
    private @Nullable Object last;
    private ImmutableSet<Failure> failures = ImmutableSet.of();

    Goals(Judge<?> judge) {
        this.judge = judge;
    }

    /** What fails, of the subject that was asked about last without another check: its distance is followed by its rules. */
    @SuppressWarnings("ReferenceEquality") // the very subject
    private ImmutableSet<Failure> failures(Object subject) {
        if (subject != last) {
            failures = Failure.andConcerns(judge.check(subject));
            last = subject;
        }
        return failures;
    }

    private static boolean isOf(Failure failure, Rule rule) {
        return failure.rule().equals(rule) && failure.kind() != FindingKind.MISSING_FACT;
    }

    private static boolean isGrave(Failure failure) {
        return failure.kind() != FindingKind.CONCERN && failure.rule().severity() != Severity.CONCERN;
    }

    private static int count(ImmutableSet<Failure> failures, Predicate<Failure> counts) {
        return (int) failures.stream().filter(counts).count();
    }

    private static ImmutableSet<Rule> rules(ImmutableSet<Failure> failures, Predicate<Failure> counts) {
        return failures.stream().filter(counts).map(Failure::rule).collect(ImmutableSet.toImmutableSet());
    }

    /** A subject that is compliant, rules that are left aside apart. */
    Goal compliant(ImmutableSet<Rule> aside) {
        Predicate<Failure> counts = failure -> isGrave(failure) && !aside.contains(failure.rule());
        return new Goal() {
            @Override
            public int distance(Object subject) {
                return count(failures(subject), counts);
            }

            @Override
            public ImmutableSet<Rule> rules(Object subject) {
                return Goals.rules(failures(subject), counts);
            }
        };
    }

    /** A subject of which a rule does not hold, whatever the others say. */
    Goal failing(Rule rule) {
        return new Goal() {
            @Override
            public int distance(Object subject) {
                return count(failures(subject), failure -> isOf(failure, rule)) > 0 ? 0 : 1;
            }

            @Override
            public ImmutableSet<Rule> rules(Object subject) {
                return ImmutableSet.of(rule);
            }
        };
    }

    /** A subject of which a rule does not hold and another one is not violated. */
    Goal failingWithout(Rule rule, Rule other) {
        return new Goal() {
            @Override
            public int distance(Object subject) {
                ImmutableSet<Failure> failures = failures(subject);
                boolean fails = count(failures, failure -> isOf(failure, rule)) > 0;
                return (fails ? 0 : FAR) + count(failures, failure -> isOf(failure, other));
            }

            @Override
            public ImmutableSet<Rule> rules(Object subject) {
                return ImmutableSet.of(rule, other);
            }
        };
    }
}
