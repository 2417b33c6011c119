package org.leaguebuilding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.coverage.ShareTally;
import org.leaguebuilding.diagnosis.Evidence;
import org.leaguebuilding.diagnosis.RateEvidence;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Locator;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

/** Valid components for the constructor of every record, found by their types: lists have one element, optionals none. */
public final class Specimens {

    private static final Rule RULE = Editions.wuhan2005().rules().rules().stream()
            .filter(rule -> rule.id().value().startsWith("assessment."))
            .findFirst()
            .orElseThrow();

    private static final Optional<LocalizedText> TEXT = Optional.of(LocalizedText.of("甲", "a"));

    private static final RuleWords WORDS = new RuleWords(TEXT, TEXT, TEXT, Optional.empty());

    /** Types whose instances do not come from a constructor of theirs, or only from fitting components. */
    private static final ImmutableMap<Class<?>, Object> BY_TYPE = ImmutableMap.<Class<?>, Object>builder()
            .put(String.class, "a")
            .put(Object.class, "a")
            .put(int.class, 1)
            .put(Integer.class, 1)
            .put(long.class, 1L)
            .put(boolean.class, true)
            .put(Boolean.class, true)
            .put(BigDecimal.class, BigDecimal.valueOf(100))
            .put(LocalDate.class, LocalDate.of(2005, 9, 28))
            .put(Optional.class, Optional.empty())
            .put(OptionalInt.class, OptionalInt.empty())
            .put(OptionalLong.class, OptionalLong.empty())
            .put(Range.class, Range.all())
            .put(ImmutableSetMultimap.class, ImmutableSetMultimap.of())
            .put(DateSpan.class, DateSpan.ofYear(2005))
            .put(Locator.class, Provision.P28.locators().get(0))
            .put(Basis.class, Provision.P28)
            .put(Rule.class, RULE)
            .put(SubjectType.class, SubjectType.named("a"))
            .put(Finding.class, Finding.of(RULE, FindingKind.MISSING_FACT, "a", ImmutableMap.of()))
            .put(Report.class, Report.of("a", "a", "a", ImmutableList.of()))
            .put(Criterion.class, Criterion.own("a", LocalizedText.of("甲", "a")))
            .put(ShareTally.class, ShareTally.NONE)
            .put(Base.class, new Base.Shipped("wuhan-2005", Optional.empty()))
            .put(Operand.class, Operand.of(1))
            .put(Condition.class, Condition.present("a"))
            .put(RuleWords.class, WORDS)
            .put(Change.class, new Change.OfParameter("a", 1L, "a"))
            .put(RuleFamily.class, Editions.wuhan2005().cadre())
            .put(
                    ResponsibilityChain.class,
                    ResponsibilityChain.of(ImmutableList.of(
                            ResponsibleUnit.of("a", UnitLevel.DISTRICT),
                            ResponsibleUnit.of("b", UnitLevel.SUBDISTRICT, "a"))))
            .buildOrThrow();

    /** Components that have to differ from what their type usually gets. */
    private static final ImmutableMap<String, Object> BY_COMPONENT = ImmutableMap.<String, Object>builder()
            .put("RuleId.value", "a.b")
            .put("DeclaredRule.id", "a.b")
            .put("Surroundings.parameters", ImmutableMap.of())
            .put("Parameter.id", "a.b")
            .put("GradeBand.fromInclusive", BigDecimal.ZERO)
            .put("Directive.toUnitId", "b")
            .put("SharedResource.providerCommunityId", "b")
            .put("StageRequest.organizationId", "b")
            .put("DateSpan.endExclusive", LocalDate.of(2005, 9, 29))
            .put("DiagnosisInput.unitId", "b")
            .put("LeadingBody.level", UnitLevel.DISTRICT)
            .put("DiagnosisInput.unitLevel", UnitLevel.SUBDISTRICT)
            .put("Locator.item", Provision.P28.locators().get(0).item())
            .put("Locator.line", Provision.P28.locators().get(0).line())
            .put("Locator.part", Provision.P28.locators().get(0).part())
            .put("Illegible.printed", "*")
            .buildOrThrow();

    private Specimens() {}

    /** Components that the record accepts. */
    public static @Nullable Object[] componentsOf(Class<?> type) {
        return components(type, Object.class);
    }

    /** Calls the record's own constructor, and throws what that throws. */
    public static Object construct(Class<?> type, @Nullable Object[] components) throws Throwable {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static @Nullable Object[] components(Class<?> type, Type argument) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component(type, component, argument))
                .toArray();
    }

    private static Object component(Class<?> type, RecordComponent component, Type argument) {
        Object own = BY_COMPONENT.get(type.getSimpleName() + "." + component.getName());
        if (own != null) {
            return own;
        }
        boolean variable = component.getGenericType() instanceof TypeVariable<?>;
        return of(variable ? argument : component.getGenericType());
    }

    /** A value of a type. */
    public static Object of(Type type) {
        Type[] arguments = type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[0];
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        Object known = BY_TYPE.get(raw);
        if (known != null) {
            return known;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == ImmutableList.class) {
            return ImmutableList.of(of(arguments[0]));
        }
        if (raw == ImmutableSet.class) {
            return ImmutableSet.of(of(arguments[0]));
        }
        if (raw == ImmutableMap.class) {
            return mapOf((Class<?>) arguments[0], of(arguments[1]));
        }
        return record(raw == Evidence.class ? RateEvidence.class : raw, arguments.length == 0 ? raw : arguments[0]);
    }

    private static ImmutableMap<Object, Object> mapOf(Class<?> key, Object value) {
        Object[] keys = key.isEnum() ? key.getEnumConstants() : new Object[] {of(key)};
        return Arrays.stream(keys).collect(ImmutableMap.toImmutableMap(each -> each, each -> value));
    }

    private static Object record(Class<?> type, Type argument) {
        try {
            return construct(type, components(type, argument));
        } catch (Throwable refused) {
            throw new AssertionError("no specimen of " + type + ": give fitting components here", refused);
        }
    }
}
