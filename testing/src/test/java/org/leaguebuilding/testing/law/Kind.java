package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.fixture.SubjectGenerator;

/**
 * One kind of subject, by one edition, with what the laws need of it.
 *
 * @param <S> the type of the subjects
 * @param generator draws subjects
 * @param cases the cases of its rules
 * @param domains what its unknown facts could be
 */
record Kind<S extends Subject>(SubjectGenerator<S> generator, List<RuleCase<S>> cases, Domains domains) {

    /** The codes of all kinds. */
    static Stream<String> codes() {
        return Editions.wuhan2005().families().stream()
                .map(family -> family.subject().code());
    }

    /** The kind of a code. */
    static Kind<?> of(String code, LeagueBuildingPolicy policy) {
        return of(
                Generators.of(policy).all().stream()
                        .filter(generator -> generator.family().subject().code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                policy);
    }

    private static <S extends Subject> Kind<S> of(SubjectGenerator<S> generator, LeagueBuildingPolicy policy) {
        List<RuleCase<S>> cases =
                RuleCases.of(policy).on(generator.family().subject().subjectClass());
        ImmutableSet<String> read = cases.stream()
                .flatMap(each -> each.rule().parameters().stream())
                .map(ParameterKey::id)
                .collect(ImmutableSet.toImmutableSet());
        List<Parameter<?>> parameters = policy.parameters().stream()
                .filter(parameter -> read.contains(parameter.id()))
                .toList();
        return new Kind<>(generator, cases, new Domains(policy, parameters));
    }

    /**
     * What the edition says of one subject.
     *
     * @param byRule the answers of the rules that apply
     * @param verdict the verdict
     */
    record Answers(Map<Rule, Answer> byRule, Verdict verdict) {

        Answer of(Rule rule) {
            return byRule.getOrDefault(rule, Answer.SILENT);
        }

        /** The rules that name something missing. */
        List<Rule> leftOpen() {
            List<Rule> open = new ArrayList<>();
            byRule.forEach((rule, answer) -> {
                if (!answer.missing().isEmpty()) {
                    open.add(rule);
                }
            });
            return open;
        }
    }

    /** Checks a subject. */
    Answers ask(S subject) {
        Trace trace = generator.family().trace(subject);
        Map<Rule, Answer> byRule = new HashMap<>();
        for (Trace.Step step : trace.steps()) {
            Rule rule = step.rule();
            byRule.put(rule, byRule.getOrDefault(rule, Answer.SILENT).and(step, Exceptions.asksSeveral(rule)));
        }
        return new Answers(byRule, trace.report().verdict());
    }

    S typed(Object subject) {
        return generator.family().subject().subjectClass().cast(subject);
    }

    @Override
    public String toString() {
        return generator.family().subject().code();
    }
}
