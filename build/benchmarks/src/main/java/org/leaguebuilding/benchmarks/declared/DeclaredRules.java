package org.leaguebuilding.benchmarks.declared;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.leaguebuilding.condition.FactScope;
import org.leaguebuilding.condition.RuleCompiler;
import org.leaguebuilding.condition.Surroundings;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.Hearing;
import org.leaguebuilding.guarantee.HearingSubject;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

/** Rules about guarantees as they stand in a file, and as they would be written in Java. */
public enum DeclaredRules {
    /** A fact is as wanted. */
    COMPARISON(
            "fundingArranged",
            Condition.is("fundingArranged", true),
            guarantee -> Truth.of(guarantee.fundingArranged())),

    /** Of a list, so many elements are as wanted. */
    COUNT(
            "hearings",
            Condition.count(
                    "hearings",
                    Condition.of("subjects", Operator.CONTAINS, HearingSubject.DEVELOPMENT),
                    Bound.atLeast(1)),
            guarantee -> Truth.of(countOfDevelopment(guarantee) >= 1)),

    /** Two conditions hold, and a third one does not. */
    JOINT(
            "venueArranged",
            new Condition.Joint(
                    true,
                    ImmutableList.of(
                            Condition.is("fundingArranged", true),
                            Condition.is("venueArranged", true),
                            new Condition.Not(Condition.count("hearings", Bound.atMost(0))))),
            guarantee -> Truth.of(guarantee.fundingArranged())
                    .and(Truth.of(guarantee.venueArranged()))
                    .and(Truth.of(!guarantee.hearings().isEmpty())));

    private static final LocalizedText WORDS = LocalizedText.of("试算", "a trial");
    private static final Basis TRIAL = NoProvision.because(WORDS);
    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // immutable as its Javadoc says
    private final Condition condition;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<CommunityGuarantee, Truth> holds;

    DeclaredRules(String path, Condition condition, Function<CommunityGuarantee, Truth> holds) {
        this.path = path;
        this.condition = condition;
        this.holds = holds;
    }

    /** An edition that has this rule in addition. */
    static LeagueBuildingPolicy edition(RuleCheck rule) {
        return POLICY.toBuilder("trial").rule(GuaranteePolicy.SUBJECT, rule).build();
    }

    /** The rule as it is compiled from what a file says. */
    RuleCheck declared() {
        EditionErrors errors = new EditionErrors();
        DeclaredRule rule = DeclaredRule.define("guarantee.trial", Severity.VIOLATION)
                .from(TRIAL)
                .words(WORDS, WORDS, WORDS)
                .path(path)
                .condition(condition)
                .build();
        Surroundings surroundings =
                new Surroundings(POLICY.id(), ImmutableMap.of(), ImmutableMap.of(), POLICY.families());
        return new RuleCompiler(surroundings, errors)
                .compile(rule, FactScope.of(POLICY.guarantee()), TRIAL, "")
                .orElseThrow(() -> new IllegalStateException(errors.all().toString()));
    }

    /** The same in Java. */
    RuleCheck written() {
        return new Written(
                Rule.define("guarantee.trial", Severity.VIOLATION)
                        .from(TRIAL)
                        .title(WORDS)
                        .message(WORDS)
                        .remedy(WORDS)
                        .build(),
                FactPath.of(path),
                holds);
    }

    private record Written(Rule rule, FactPath path, Function<CommunityGuarantee, Truth> holds) implements RuleCheck {

        @Override
        public Checks check(Object subject, Checks checks) {
            return checks.require(rule, holds.apply((CommunityGuarantee) subject), path);
        }
    }

    private static int countOfDevelopment(CommunityGuarantee guarantee) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        int count = 0;
        for (int i = 0; i < hearings.size(); i++) {
            if (hearings.get(i).subjects().contains(HearingSubject.DEVELOPMENT)) {
                count++;
            }
        }
        return count;
    }
}
