package org.leaguebuilding.testing.law;

import static org.leaguebuilding.rule.Fact.Absence.UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorParameters;
import org.leaguebuilding.leadership.TargetManagement;
import org.leaguebuilding.lifecycle.HaveEvidence;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.internal.Records;
import org.leaguebuilding.value.Coded;

/**
 * The facts of subjects that can be unknown, in one place. A component that is optional is one of them, unless it is
 * declared that its absence means that there is none. Besides there are entries of maps and elements of lists that are
 * unknown where they are not listed, and values that say themselves that they leave the fact open.
 */
final class UnknownFacts {

    /** What is declared of each component: of one that is absent, and of a key that a map has not. */
    private static final ImmutableMap<String, SubjectFact> DECLARED = Editions.wuhan2005().families().stream()
            .flatMap(family -> family.facts().stream())
            .collect(ImmutableMap.toImmutableMap(
                    fact -> fact.owner() + "." + fact.name(), Function.identity(), (one, same) -> one));

    private final ImmutableSet<SubjectType<?>> checkedTypes;
    private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();

    /** The outermost part that the facts being added belong to. */
    private Object element = "";

    private UnknownFacts(ImmutableSet<SubjectType<?>> checkedTypes) {
        this.checkedTypes = checkedTypes;
    }

    /** All of them by an edition, stated or not. */
    static ImmutableList<Fact> of(Object subject, LeagueBuildingPolicy policy) {
        UnknownFacts found = new UnknownFacts(policy.honor().parameters().value(HonorParameters.CHECKED_SUBJECT_TYPES));
        found.addRecord(subject, "", Lens.whole());
        return found.facts.build();
    }

    private void addRecord(Object owner, String prefix, Lens place) {
        if (prefix.indexOf('.') == prefix.length() - 1) {
            element = owner;
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            String name = owner.getClass().getSimpleName() + "." + component.getName();
            Lens inner = place.then(Lens.component(component));
            Object value = Records.read(component, owner);
            if (value instanceof Optional<?> || value instanceof OptionalInt) {
                addOptional(owner, component, name, prefix + component.getName(), inner);
            } else if (value instanceof List<?> list) {
                addList(list, prefix + component.getName(), inner);
                addUnlisted(owner, list, name, prefix + component.getName(), inner);
            } else if (value instanceof ImmutableMap<?, ?> map && keys(name).length > 0) {
                addEntries(owner, map, name, prefix + component.getName(), inner);
            } else if (value instanceof ResponsibilityChain chain) {
                addList(chain.units(), prefix + component.getName() + ".units", inner.then(Lens.units()));
            } else if (name.equals("CheckedSubject.verdict")) {
                add(prefix + component.getName(), name, owner, Verdict.class, null, inner, value);
            }
        }
    }

    private static boolean isUnknownWhereAbsent(String name) {
        return declared(name).absence() == UNKNOWN;
    }

    /** The keys that a map may have; none where they are the host's own. */
    private static Object[] keys(String map) {
        return declared(map)
                .codes()
                .map(type -> (Object[]) type.getEnumConstants())
                .orElseGet(() -> new Object[0]);
    }

    private static SubjectFact declared(String name) {
        return Objects.requireNonNull(DECLARED.get(name), name);
    }

    private void addOptional(Object owner, RecordComponent component, String name, String path, Lens place) {
        Object value = Lens.component(component).get(owner);
        if (name.equals("DistrictLeadership.targetManagement")) {
            Object nothing = TargetManagement.builder().build();
            addRecord(value == null ? nothing : value, path + ".", place.orValue(nothing));
            return;
        }
        if (isUnknownWhereAbsent(name) && !isOfCity(owner)) {
            add(path, name, owner, typeOf(component), null, place, value);
        }
        if (value instanceof Record inside && !(inside instanceof Attestation)) {
            addRecord(inside, path + ".", place);
        }
    }

    /** A city answers to nobody within the chain, so for a city absent is taken as empty. */
    private static boolean isOfCity(Object owner) {
        return owner instanceof ResponsibleUnit unit && unit.level() == UnitLevel.CITY;
    }

    private void addList(List<?> list, String path, Lens place) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record element) {
                addRecord(element, path + "[" + i + "].", place.then(Lens.element(i)));
            }
        }
    }

    /** One that is not listed is unknown: a have of a request, a youth group of a survey, a check that a title asks for. */
    private void addUnlisted(Object owner, List<?> list, String name, String path, Lens place) {
        ImmutableSet<?> listed = list.stream().map(UnknownFacts::keyOf).collect(ImmutableSet.toImmutableSet());
        ImmutableList<?> keys = ImmutableList.of();
        Class<?> type = Object.class;
        if (owner instanceof StageRequest && name.equals("StageRequest.haves")) {
            keys = ImmutableList.copyOf(Have.values());
            type = HaveEvidence.class;
        } else if (owner instanceof CoverageSurvey && name.equals("CoverageSurvey.groups")) {
            keys = ImmutableList.copyOf(YouthGroup.values());
            type = GroupCoverage.class;
        } else if (owner instanceof HonorNomination && name.equals("HonorNomination.checked")) {
            keys = checkedTypes.asList();
            type = CheckedSubject.class;
        }
        for (Object key : keys) {
            if (!listed.contains(key)) {
                add(path, name, owner, type, key, place.then(Lens.unlisted()), null);
            }
        }
    }

    private static Object keyOf(Object element) {
        if (element instanceof HaveEvidence evidence) {
            return evidence.have();
        }
        if (element instanceof GroupCoverage coverage) {
            return coverage.group();
        }
        return element instanceof CheckedSubject checked ? checked.subjectType() : element;
    }

    private void addEntries(Object owner, ImmutableMap<?, ?> map, String name, String path, Lens place) {
        Class<?> type = owner instanceof AssessmentRecord ? Attestation.class : Boolean.class;
        for (Object key : keys(name)) {
            String code = ((Coded) key).code();
            add(path + "." + code, name, owner, type, key, place.then(Lens.value(key)), map.get(key));
        }
    }

    private void add(
            String path,
            String name,
            Object owner,
            Class<?> type,
            @Nullable Object key,
            Lens place,
            @Nullable Object value) {
        facts.add(new Fact(
                path, name, owner, path.indexOf('.') < 0 ? owner : element, type, key, place, value, isKnown(value)));
    }

    /** A check that came to no verdict and rates between bounds are stated, and leave open what is asked. */
    private static boolean isKnown(@Nullable Object value) {
        if (value instanceof RateBounds rate) {
            return rate.exact().isPresent();
        }
        return value != null && value != Verdict.UNDETERMINED;
    }

    private static Class<?> typeOf(RecordComponent component) {
        if (component.getType() == OptionalInt.class) {
            return Integer.class;
        }
        Type of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return of instanceof Class<?> type ? type : Map.class;
    }
}
