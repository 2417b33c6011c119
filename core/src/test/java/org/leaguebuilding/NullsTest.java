package org.leaguebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.cadre.CadreParameters;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.condition.FactScope;
import org.leaguebuilding.condition.RuleCompiler;
import org.leaguebuilding.condition.Surroundings;
import org.leaguebuilding.coverage.CommunityRates;
import org.leaguebuilding.coverage.DispersionCompletions;
import org.leaguebuilding.coverage.RateSample;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.formation.CustomMode;
import org.leaguebuilding.formation.DeclaredMode;
import org.leaguebuilding.formation.FailedConditionException;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.kit.Nulls;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.Ledger;
import org.leaguebuilding.policy.PolicyBuilder;
import org.leaguebuilding.policy.SubjectFacts;
import org.leaguebuilding.rule.Answers;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactCatalogue;
import org.leaguebuilding.rule.FactList;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.FactReader;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.KeyedPaths;
import org.leaguebuilding.rule.PlacedFact;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleChanges;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.PlainForm;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.statute.CommitteeFigures;
import org.leaguebuilding.statute.ElectionFigures;
import org.leaguebuilding.statute.StatutoryFigures;
import org.leaguebuilding.statute.TermFigures;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.HasCode;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.OpenCode;

/** What a host may call refuses null at once and names the parameter. */
class NullsTest {

    private static final ImmutableMap<Class<?>, Object> SAMPLES = samples();

    private static final ImmutableSet<String> IDS = ImmutableSet.of(CadreParameters.TRAINING_HOURS.id(), "a");

    private static ImmutableMap<Class<?>, Object> samples() {
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        ParameterKey<?> key = CadreParameters.TRAINING_HOURS;
        LocalizedText text = LocalizedText.of("甲", "a");
        ImmutableMap.Builder<Class<?>, Object> samples = ImmutableMap.<Class<?>, Object>builder()
                .put(LeagueBuildingPolicy.class, policy)
                .put(PolicyBuilder.class, policy.toBuilder("city"))
                .put(PolicyBuilder.FamilyFactory.class, (PolicyBuilder.FamilyFactory)
                        (edition, parameters) -> policy.cadre())
                .put(RuleFamily.class, policy.cadre())
                .put(Subject.class, Specimens.of(CadreAppraisal.class))
                .put(Ledger.class, Ledger.of(policy))
                .put(StatutoryFigures.class, policy.statutes())
                .put(CommitteeFigures.class, policy.statutes().committees())
                .put(ElectionFigures.class, policy.statutes().elections())
                .put(TermFigures.class, policy.statutes().terms())
                .put(ParameterSet.class, policy.cadre().parameters())
                .put(ParameterKey.class, key)
                .put(ParameterType.class, key.type())
                .put(ParameterType.Guard.class, (ParameterType.Guard<Object>) (id, value) -> value)
                .put(PlainForm.class, key.type().plainForm().orElseThrow())
                .put(RuleChanges.class, RuleChanges.NONE)
                .put(RuleCheck.class, new RuleCheck() {
                    @Override
                    public Rule rule() {
                        return (Rule) Specimens.of(Rule.class);
                    }

                    @Override
                    public Checks check(Object subject, Checks checks) {
                        return checks;
                    }
                })
                .put(EditionDocument.class, Specimens.of(EditionDocument.class))
                .put(EditionDocument.Builder.class, EditionDocument.define("a", text))
                .put(DeclaredRule.Builder.class, DeclaredRule.define("a.b", Severity.VIOLATION))
                .put(EditionErrors.class, new EditionErrors())
                .put(
                        RuleCompiler.class,
                        new RuleCompiler((Surroundings) Specimens.of(Surroundings.class), new EditionErrors()))
                .put(FactScope.class, FactScope.of(policy.cadre()))
                .put(MalformedEditionException.class, new MalformedEditionException(ImmutableList.of()))
                .put(ImmutableCollection.class, ImmutableList.of())
                .put(Throwable.class, new IllegalStateException())
                .put(
                        FailedConditionException.class,
                        new FailedConditionException(ModeId.of("a"), RuleId.of("a.b"), null))
                .put(
                        DeclaredMode.class,
                        DeclaredMode.of(ModeId.of("a"), text, Provision.P28, false, ImmutableList.of()))
                .put(Parameter.class, policy.cadre().parameters().get(key))
                .put(FormationMode.class, policy.formation().modes().get(0))
                .put(Checks.class, Checks.quiet())
                .put(Answers.class, Answers.of(UnaryOperator.identity()))
                .put(FactPath.class, FactPath.of("a"))
                .put(FactList.class, FactList.of("cadre-appraisal"))
                .put(FactReader.class, new FactReader() {})
                .put(KeyedPaths.class, KeyedPaths.of("a", Severity.class))
                .put(SubjectFact.class, SubjectFacts.of("cadre-appraisal").get(0))
                .put(FactCatalogue.class, new SubjectFacts())
                .put(FactTree.class, FactTree.of(SubjectFacts.of("cadre-appraisal")))
                .put(PlacedFact.class, placed(policy))
                .put(RateSample.class, RateSample.of(ImmutableList.of()))
                .put(DispersionCompletions.class, DispersionCompletions.of(ImmutableList.of()))
                .put(RollUp.class, RollUp.of("a", ImmutableList.of((CommunityRates)
                        Specimens.of(CommunityRates.class))))
                .put(Rule.Builder.class, Rule.define("a.b", Severity.VIOLATION))
                .put(CustomMode.Builder.class, CustomMode.define(ModeId.of("own")))
                .put(
                        MalformedValueException.class,
                        new MalformedValueException("Type", "field", "value", Expectation.PRESENT))
                .put(Locale.class, Locale.ROOT)
                .put(Class.class, UnitLevel.class)
                .put(Enum.class, UnitLevel.CITY)
                .put(Collection.class, ImmutableList.of())
                .put(Iterable.class, ImmutableList.of())
                .put(List.class, ImmutableList.of())
                .put(ImmutableList.class, ImmutableList.of())
                .put(ImmutableSet.class, ImmutableSet.of())
                .put(ImmutableMap.class, ImmutableMap.of())
                .put(Set.class, ImmutableSet.of())
                .put(Range.class, Range.all())
                .put(LocalDate.class, policy.day())
                .put(BiConsumer.class, (BiConsumer<Object, Object>) (one, other) -> {})
                .put(Function.class, Function.identity())
                .put(Supplier.class, (Supplier<Object>) () -> "a")
                .put(UnaryOperator.class, UnaryOperator.identity())
                .put(Coded.class, Verdict.COMPLIANT)
                .put(HasCode.class, ModeId.JOINT)
                .put(OpenCode.class, ModeId.JOINT);
        policy.families().forEach(family -> samples.put(family.getClass(), family));
        return samples.buildOrThrow();
    }

    private static PlacedFact placed(LeagueBuildingPolicy policy) {
        return policy.cadre()
                .placed(
                        (CadreAppraisal) Specimens.of(CadreAppraisal.class),
                        SubjectFacts.of("cadre-appraisal").get(0),
                        "id");
    }

    private static @Nullable Object sample(Type type) {
        Class<?> raw = TypeToken.of(type).getRawType();
        if (SAMPLES.containsKey(raw)) {
            return SAMPLES.get(raw);
        }
        if (raw.isArray()) {
            return Array.newInstance(raw.getComponentType(), 0);
        }
        if (raw.getSimpleName().equals("Builder")) {
            return builder(raw.getEnclosingClass());
        }
        return Specimens.of(type instanceof ParameterizedType ? type : raw);
    }

    private static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no builder of " + type, e);
        }
    }

    /** What checks call for each fact and each subject: a null there would be an error of the library, and to look for it costs time. */
    private static boolean isOfChecks(Executable entry) {
        return entry.getDeclaringClass().equals(Checks.class)
                || entry.getDeclaringClass().equals(Truth.class)
                || ImmutableList.copyOf(entry.getParameterTypes()).contains(Checks.class);
    }

    /** What a host implements, and the library calls. */
    private static boolean isOfHosts(Executable entry) {
        return entry.getDeclaringClass().isAnnotationPresent(FunctionalInterface.class);
    }

    /** Those of records are held by {@link RecordsTest}, with components that fit each other. */
    private static boolean isOfRecord(Executable entry) {
        return entry.getDeclaringClass().isRecord()
                && entry.getName().equals(entry.getDeclaringClass().getName());
    }

    /** The value of a parameter is named by the parameter's id, which is {@code a} where the test gives it. */
    private static Optional<String> refusedField(Throwable thrown) {
        if (!(thrown instanceof MalformedValueException refusal)) {
            return Optional.empty();
        }
        return IDS.contains(refusal.field()) ? Optional.of("value") : Optional.of(refusal.field());
    }

    @Test
    void is_refused_by_everything_that_is_exported() throws Exception {
        Nulls nulls = Nulls.of(LeagueBuildingPolicy.class, NullsTest::sample, NullsTest::refusedField)
                .without(NullsTest::isOfChecks)
                .without(NullsTest::isOfHosts)
                .without(NullsTest::isOfRecord);

        assertThat(nulls.entries()).hasSizeGreaterThan(200);
        assertThat(nulls.faults()).isEmpty();
    }
}
