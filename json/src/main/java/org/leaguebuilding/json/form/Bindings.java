package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Deduction;
import org.leaguebuilding.assessment.Indicator;
import org.leaguebuilding.assessment.Marks;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.ScoreLine;
import org.leaguebuilding.assessment.ScoreReason;
import org.leaguebuilding.assessment.SubItem;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.assessment.VetoOutcome;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.Direction;
import org.leaguebuilding.diagnosis.Evidence;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.Presence;
import org.leaguebuilding.diagnosis.Problem;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.diagnosis.WeighingUnit;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** All types that stand in JSON on their own. */
public final class Bindings {

    private Bindings() {}

    /**
     * The types of one edition and those of a host's own.
     *
     * @param policy the edition, whose rules findings are read as
     * @param forms forms of which the host's own have types of theirs
     * @return them, in a stable order
     */
    public static ImmutableList<Binding<?>> of(LeagueBuildingPolicy policy, ImmutableList<?> forms) {
        ImmutableList.Builder<Binding<?>> all =
                ImmutableList.<Binding<?>>builder().addAll(of(policy));
        for (Object form : forms) {
            if (form instanceof HostTable<?> own) {
                all.addAll(own.bindings());
            }
        }
        return all.build();
    }

    /**
     * The types of one edition.
     *
     * @param policy the edition, whose rules findings are read as
     * @return them, in a stable order
     */
    public static ImmutableList<Binding<?>> of(LeagueBuildingPolicy policy) {
        EditionTables edition = EditionTables.of(policy);
        Rules rules = edition.rules();
        Parameters parameters = new Parameters(policy);
        Table<Criterion> criterion = SchemeTables.criterion(rules);
        return ImmutableList.<Binding<?>>builder()
                .addAll(FormBindings.all())
                .add(
                        binding(PersonRef.class, Codecs.PERSON),
                        binding(LocalizedText.class, ValueTables.LOCALIZED_TEXT),
                        binding(Ratio.class, NumberCodecs.RATIO),
                        binding(ResponsibilityChain.class, ResponsibilityTables.CHAIN),
                        subjectType(),
                        binding(Criterion.class, criterion),
                        binding(Deduction.class, SchemeTables.deduction(criterion)),
                        binding(SubItem.class, SchemeTables.subItem(criterion)),
                        binding(Indicator.class, SchemeTables.indicator(criterion)),
                        binding(Veto.class, SchemeTables.veto(criterion)),
                        binding(Basis.class, BasisCodec.BASIS),
                        binding(Scheme.class, SchemeTables.scheme(rules)),
                        binding(Marks.class, ScoreTables.MARKS),
                        binding(ScoreReason.class, ScoreTables.reason(criterion)),
                        Binding.spoken(ScoreLine.class, locale -> ScoreTables.line(criterion, locale)),
                        binding(VetoOutcome.class, ScoreTables.vetoOutcome(criterion)),
                        Binding.spoken(Score.class, locale -> ScoreTables.score(rules, locale)),
                        Binding.spoken(BundledResult.class, ScoreTables::bundled),
                        binding(Measure.class, DiagnosisTables.MEASURE),
                        binding(Presence.class, DiagnosisTables.PRESENCE),
                        binding(Problem.class, DiagnosisTables.PROBLEM),
                        binding(Direction.class, DiagnosisTables.DIRECTION),
                        binding(WeighingUnit.class, DiagnosisTables.WEIGHING_UNIT),
                        binding(Evidence.class, DiagnosisTables.EVIDENCE),
                        binding(ProblemDiagnosis.class, DiagnosisTables.PROBLEM_DIAGNOSIS),
                        binding(Diagnosis.class, DiagnosisTables.DIAGNOSIS),
                        binding(Dispersion.class, DiagnosisTables.DISPERSION),
                        binding(FindingKind.class, ReportTables.KIND),
                        Binding.spoken(Finding.class, locale -> ReportTables.finding(rules, locale)),
                        Binding.spoken(Report.class, locale -> ReportTables.report(edition, locale)),
                        Binding.spoken(Decision.class, locale -> ReportTables.decision(edition, locale)),
                        Binding.spoken(Rule.class, locale -> RuleTables.rule(rules, locale)),
                        Binding.spoken(ParameterTable.TYPE, locale -> ParameterTable.of(parameters, locale)),
                        Binding.spoken(Trace.class, locale -> RuleTables.trace(edition, locale)),
                        Binding.spoken(Trace.Step.class, locale -> RuleTables.step(rules, locale)),
                        Binding.spoken(ModeAdvice.class, locale -> AdviceTables.modeAdvice(rules, locale)),
                        Binding.spoken(FormationAdvice.class, locale -> AdviceTables.advice(rules, locale)))
                .build();
    }

    @SuppressWarnings("unchecked") // a kind of subject has a type parameter, its class has none
    private static Binding<?> subjectType() {
        return new Binding<>((Class<SubjectType<?>>) (Class<?>) SubjectType.class, SubjectTypeCodec.CODEC);
    }

    private static <T> Binding<T> binding(Class<T> type, Codec<T> codec) {
        return new Binding<>(type, codec);
    }
}
