package org.leaguebuilding.condition;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.LocalizedText;

/** Finds the facts that conditions name, or says why there is none. Not thread-safe. */
final class Accesses {

    private static final Splitter DOTS = Splitter.on('.');

    private final Surroundings surroundings;
    private final EditionErrors errors;

    Accesses(Surroundings surroundings, EditionErrors errors) {
        this.surroundings = surroundings;
        this.errors = errors;
    }

    /** The way to a fact; null if there is none, which is told. */
    @Nullable Access find(FactScope scope, String name, String pointer) {
        Optional<SubjectFact> exact = scope.exact(name);
        if (exact.isPresent()) {
            return around(scope, name, exact.get(), null);
        }
        Optional<SubjectFact> map = scope.map(name);
        if (map.isPresent()) {
            Object key = key(map.get(), name.substring(name.lastIndexOf('.') + 1), pointer);
            return key == null ? null : around(scope, name, map.get(), key);
        }
        refuse(scope, name, pointer);
        return null;
    }

    private static Access around(FactScope scope, String name, SubjectFact fact, @Nullable Object key) {
        ImmutableList.Builder<SubjectFact> around = ImmutableList.builder();
        ImmutableList.Builder<String> names = ImmutableList.builder();
        String own = key == null ? name : name.substring(0, name.lastIndexOf('.'));
        StringBuilder outer = new StringBuilder();
        for (String part : DOTS.split(own)) {
            outer.append(outer.length() == 0 ? "" : ".").append(part);
            if (outer.length() < own.length()) {
                around.add(scope.exact(outer.toString()).orElseThrow());
                names.add(outer.toString());
            }
        }
        return new Access(around.build(), fact, key, names.add(name).build());
    }

    private @Nullable Object key(SubjectFact map, String code, String pointer) {
        Optional<Class<?>> codes = map.codes();
        if (codes.isEmpty()) {
            return code;
        }
        ImmutableMap<String, Object> known = Literals.codes(codes.get());
        Object key = known.get(code);
        if (key == null) {
            errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_CODE, code, known.keySet(), FactScope.titleOf(map));
        }
        return key;
    }

    /** Says that the fact is one of another subject, if it is. */
    private void refuse(FactScope scope, String name, String pointer) {
        for (RuleFamily<?> family : surroundings.families()) {
            FactScope other = FactScope.of(family);
            if (!other.subjectType().equals(scope.subjectType()) && isOf(other, scope, name)) {
                errors.add(
                        pointer,
                        EditionErrorCode.OTHER_SUBJECT,
                        ImmutableMap.of(
                                "value", EditionErrors.quoted(name), "of", other.title(), "wanted", scope.title()));
                return;
            }
        }
        errors.addUnknown(pointer, EditionErrorCode.UNKNOWN_FACT, name, scope.names(), whole(scope));
    }

    /** Whose facts they are, in words. */
    private static LocalizedText whole(FactScope scope) {
        return scope.prefix().isEmpty()
                ? scope.title()
                : EditionErrors.words("elements", ImmutableMap.of("value", scope.listTitle(), "of", scope.title()));
    }

    private static boolean isOf(FactScope other, FactScope scope, String name) {
        return scope.prefix().isEmpty() && other.exact(name).isPresent() && !name.equals("id");
    }

    /** A list of values with facts of their own. */
    @Nullable Access list(FactScope scope, String name, String pointer) {
        Access access = find(scope, name, pointer);
        if (access == null || isListOfObjects(access)) {
            return access;
        }
        errors.add(pointer, EditionErrorCode.NOT_COMPARABLE, name, Literals.kind(access));
        return null;
    }

    static boolean isListOfObjects(Access access) {
        return access.fact().kind() == Fact.Kind.LIST
                && access.fact().elements().equals(Optional.of(Fact.Kind.OBJECT));
    }
}
