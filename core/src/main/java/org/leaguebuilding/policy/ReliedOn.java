package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Deduction;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.honor.HonorRules;
import org.leaguebuilding.rule.Rule;

/** The rules that other parts of an edition rely on, so that they cannot be switched off. */
final class ReliedOn {

    /** Of a proposal in no known mode, and of a nomination for a title of another level, no further rule is looked at. */
    private static final ImmutableSet<Rule> GUARDS = ImmutableSet.of(FormationRules.MODE_KNOWN, HonorRules.LEVEL_MATCH);

    private ReliedOn() {}

    /** These, and those from which the edition's scheme scores. */
    static ImmutableSet<Rule> by(Scheme scheme) {
        Stream<Criterion> deductions = scheme.indicators().stream()
                .flatMap(indicator -> indicator.subItems().stream())
                .flatMap(item -> item.deductions().stream())
                .map(Deduction::criterion);
        Stream<Criterion> vetoes = scheme.vetoes().stream().map(Veto::criterion);
        Stream<Rule> scored = Stream.concat(deductions, vetoes)
                .filter(Criterion.OfRule.class::isInstance)
                .map(criterion -> ((Criterion.OfRule) criterion).rule());
        return Stream.concat(GUARDS.stream(), scored).collect(ImmutableSet.toImmutableSet());
    }
}
