package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.analysis.DefectKind;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.diagnosis.Direction;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.Problem;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.kit.Nulls;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.testing.coverage.RuleCoverage;
import org.leaguebuilding.testing.coverage.RuleCoverageSummary;
import org.leaguebuilding.testing.fixture.Draws;
import org.leaguebuilding.testing.fixture.Examples;
import org.leaguebuilding.testing.fixture.FamilyFixture;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;
import org.leaguebuilding.testing.fixture.Step;
import org.leaguebuilding.testing.freeze.FreezingGate;
import org.leaguebuilding.testing.freeze.FrozenFindings;
import org.leaguebuilding.testing.freeze.KnownFinding;
import org.leaguebuilding.validation.MalformedValueException;

/** What a host may call refuses null at once and names the parameter; only what is asserted about may be null. */
class NullsTest {

    private static final ImmutableMap<Class<?>, Object> SAMPLES = samples();

    private static ImmutableMap<Class<?>, Object> samples() {
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        Report report = Reports.mixed();
        FormationAdvice advice = policy.advise(Fixtures.community(), ImmutableList.of());
        RuleCases cases = RuleCases.of(policy);
        RuleCase<FormationProposal> one = cases.caseOf("formation.joint.adjacent", FormationProposal.class);
        Rule rule = one.rule();
        RuleCoverage coverage = RuleCoverage.of(policy);
        DiagnosisAssert diagnosis = LeagueBuildingAssertions.assertThat(policy.diagnose(Fixtures.diagnosisInput()));
        return ImmutableMap.<Class<?>, Object>builder()
                .put(LeagueBuildingPolicy.class, policy)
                .put(Report.class, report)
                .put(Finding.class, report.findings().get(0))
                .put(Trace.class, policy.trace(Fixtures.jointProposal()))
                .put(FormationAdvice.class, advice)
                .put(RuleCases.class, cases)
                .put(RuleCase.class, one)
                .put(Step.class, one.violated())
                .put(RuleFamily.class, policy.formation())
                .put(SubjectType.class, FormationPolicy.SUBJECT)
                .put(Generators.class, Generators.of(policy))
                .put(Examples.class, Examples.of(policy))
                .put(FamilyFixture.class, new OwnFixture())
                .put(Draws.class, Draws.of(1))
                .put(RuleCoverage.class, coverage)
                .put(RuleCoverageSummary.class, coverage.summary())
                .put(RuleSet.class, policy.rules())
                .put(Rule.class, rule)
                .put(RuleId.class, rule.id())
                .put(Rule[].class, new Rule[] {rule})
                .put(String.class, "1")
                .put(String[].class, new String[] {"1"})
                .put(Basis[].class, new Basis[] {Provision.P28})
                .put(Verdict.class, Verdict.COMPLIANT)
                .put(Severity.class, Severity.VIOLATION)
                .put(Origin.class, Origin.SOURCE)
                .put(ModeId.class, ModeId.of("joint"))
                .put(Problem.class, Problem.LOW_RECOGNITION)
                .put(Problem[].class, new Problem[] {Problem.LOW_RECOGNITION})
                .put(Measure.class, Measure.RECOGNITION)
                .put(Direction.class, Direction.NETWORK)
                .put(Grade.class, Grade.of("good"))
                .put(Grade[].class, new Grade[] {Grade.of("good")})
                .put(Locale.class, Locale.ROOT)
                .put(Subject.class, Fixtures.jointProposal())
                .put(Object.class, Fixtures.jointProposal())
                .put(Class.class, FormationProposal.class)
                .put(Supplier.class, (Supplier<Integer>) () -> 1)
                .put(Collection.class, ImmutableList.of())
                .put(List.class, List.of(1))
                .put(Object[].class, new Object[] {1})
                .put(Optional.class, Optional.empty())
                .put(Iterable.class, ImmutableList.of())
                .put(Path.class, Path.of("nowhere"))
                .put(FreezingGate.class, FreezingGate.at(Path.of("nowhere")))
                .put(FrozenFindings.class, FrozenFindings.of(ImmutableList.of()))
                .put(KnownFinding.class, new KnownFinding("type", "subject", "rule", "kind", "place"))
                .put(ImmutableList.class, ImmutableList.of())
                .put(ImmutableSet.class, ImmutableSet.of())
                .put(int.class, 1)
                .put(long.class, 1L)
                .put(ReportAssert.class, LeagueBuildingAssertions.assertThat(report))
                .put(
                        FindingsAssert.class,
                        new FindingsAssert(LeagueBuildingAssertions.assertThat(report), report.findings(), "any"))
                .put(FindingAssert.class, new FindingAssert(null))
                .put(TraceAssert.class, new TraceAssert(null))
                .put(AdviceAssert.class, new AdviceAssert(null))
                .put(
                        ModeAdviceAssert.class,
                        new ModeAdviceAssert(
                                new AdviceAssert(null), advice.modes().get(0)))
                .put(ScoreAssert.class, new ScoreAssert(null))
                .put(BundledResultAssert.class, new BundledResultAssert(null))
                .put(DiagnosisAssert.class, diagnosis)
                .put(EditionDefectsAssert.class, new EditionDefectsAssert(null))
                .put(RepairsAssert.class, new RepairsAssert<FormationProposal>(null))
                .put(DefectKind.class, DefectKind.GAP)
                .put(ProblemAssert.class, diagnosis.rulesOut(Problem.LOW_RECOGNITION))
                .put(PolicyAssert.class, LeagueBuildingAssertions.assertThat(policy))
                .put(ParameterAssert.class, new ParameterAssert(null))
                .buildKeepingLast();
    }

    /** A fixture with what every fixture has. */
    private static final class OwnFixture implements FamilyFixture<FormationProposal> {
        @Override
        public SubjectType<FormationProposal> subject() {
            return FormationPolicy.SUBJECT;
        }

        @Override
        public ImmutableMap<String, FormationProposal> examples(RuleFamily<FormationProposal> family) {
            return ImmutableMap.of();
        }

        @Override
        public ImmutableList<RuleCase<FormationProposal>> cases(RuleFamily<FormationProposal> family) {
            return ImmutableList.of();
        }
    }

    @Test
    void is_refused_by_everything_that_is_exported() throws Exception {
        Nulls nulls = Nulls.of(
                        LeagueBuildingAssertions.class,
                        type -> SAMPLES.get(TypeToken.of(type).getRawType()),
                        NullsTest::refusedField)
                .without(entry -> Modifier.isAbstract(entry.getModifiers())); // a host's own

        assertThat(nulls.entries()).hasSizeGreaterThan(90);
        assertThat(nulls.faults()).isEmpty();
    }

    private static Optional<String> refusedField(Throwable thrown) {
        return thrown instanceof MalformedValueException refusal ? Optional.of(refusal.field()) : Optional.empty();
    }
}
