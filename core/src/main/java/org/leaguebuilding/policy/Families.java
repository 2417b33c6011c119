package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** What is made of the list of an edition's families. */
final class Families {

    private static final String TYPE = "LeagueBuildingPolicy";

    private Families() {}

    /**
     * The families by the class of their subjects.
     *
     * @throws MalformedValueException if two are for one code or one class
     */
    static ImmutableMap<Class<?>, RuleFamily<?>> bySubject(ImmutableList<RuleFamily<?>> families) {
        Structure.distinct(
                TYPE, "families", families, family -> family.subject().code());
        Structure.distinct(
                TYPE,
                "families",
                families,
                family -> family.subject().subjectClass().getName());
        ImmutableMap.Builder<Class<?>, RuleFamily<?>> all = ImmutableMap.builder();
        families.forEach(family -> all.put(family.subject().subjectClass(), family));
        return all.buildOrThrow();
    }

    /** The rules of all families, in their order. */
    static RuleSet rules(ImmutableList<RuleFamily<?>> families) {
        RuleSet[] others = new RuleSet[families.size() - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = families.get(i + 1).rules();
        }
        return families.get(0).rules().with(others);
    }

    /** The parameters of all families and further ones, each once. */
    static ImmutableList<Parameter<?>> parameters(
            ImmutableList<RuleFamily<?>> families, ImmutableList<? extends Parameter<?>> further) {
        Map<String, Parameter<?>> byId = new LinkedHashMap<>();
        families.forEach(family -> family.parameters().all().forEach(each -> byId.put(each.id(), each)));
        further.forEach(each -> byId.putIfAbsent(each.id(), each));
        return ImmutableList.copyOf(byId.values());
    }

    /** The family of a type of subject, if there is one. */
    static <S extends Subject> Optional<RuleFamily<S>> find(
            ImmutableList<RuleFamily<?>> families, SubjectType<S> type) {
        return families.stream()
                .filter(family -> family.subject().equals(type))
                .filter(family -> fits(family, type.subjectClass()))
                .findFirst()
                .map(Families::<S>cast);
    }

    /**
     * The family of a subject.
     *
     * @throws MalformedValueException if there is none
     */
    static <S extends Subject> RuleFamily<S> of(ImmutableMap<Class<?>, RuleFamily<?>> bySubject, S subject) {
        RuleFamily<?> family = bySubject.get(subject.getClass());
        if (family == null) {
            throw new MalformedValueException(
                    TYPE, "subject", subject.getClass().getName(), Expectation.SUBJECT_TYPE);
        }
        return cast(family);
    }

    private static boolean fits(RuleFamily<?> family, Class<?> subjects) {
        return subjects == Subject.class || subjects == family.subject().subjectClass();
    }

    @SuppressWarnings("unchecked") // asked for by the class of its own subjects
    private static <S extends Subject> RuleFamily<S> cast(RuleFamily<?> family) {
        return (RuleFamily<S>) family;
    }
}
