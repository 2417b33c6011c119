package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Parameter;

/** What is made of the list of an edition's families. */
final class Families {

    private Families() {}

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

    private static boolean fits(RuleFamily<?> family, Class<?> subjects) {
        return subjects == Subject.class || subjects == family.subject().subjectClass();
    }

    @SuppressWarnings("unchecked") // asked for by the class of its own subjects
    private static <S extends Subject> RuleFamily<S> cast(RuleFamily<?> family) {
        return (RuleFamily<S>) family;
    }
}
