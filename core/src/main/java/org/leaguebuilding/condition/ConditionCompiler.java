package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.LocalizedText;

/** Compiles the conditions of one rule. Not thread-safe. */
final class ConditionCompiler {

    private static final int MOST_LEVELS = 8;
    private static final int MOST_CONDITIONS = 200;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,64}");

    private final EditionErrors errors;
    private final Accesses accesses;
    private final Comparisons comparisons;
    private final Arguments arguments = new Arguments();
    private int conditions;

    ConditionCompiler(Surroundings surroundings, EditionErrors errors) {
        this.errors = errors;
        this.accesses = new Accesses(surroundings, errors);
        this.comparisons = new Comparisons(surroundings, errors, accesses);
    }

    Accesses accesses() {
        return accesses;
    }

    Arguments arguments() {
        return arguments;
    }

    /** A condition of which the arguments of the rule come. */
    @Nullable CompiledCondition compile(Condition condition, FactScope scope, String pointer) {
        return compile(condition, scope, pointer, 1, arguments);
    }

    /** A condition that gives no arguments. */
    @Nullable CompiledCondition compileQuietly(Condition condition, FactScope scope, String pointer) {
        return compile(condition, scope, pointer, 1, new Arguments());
    }

    private @Nullable CompiledCondition compile(
            Condition condition, FactScope scope, String pointer, int level, Arguments taken) {
        conditions++;
        boolean deep = level > MOST_LEVELS;
        if (deep || conditions > MOST_CONDITIONS) {
            tooLarge(pointer, deep);
            return null;
        }
        if (condition instanceof Condition.Comparison comparison) {
            requireName(comparison.as(), pointer);
            return comparisons.compile(comparison, scope, pointer, taken);
        } else if (condition instanceof Condition.Presence presence) {
            return presence(presence, scope, pointer);
        } else if (condition instanceof Condition.Count count) {
            return count(count, scope, pointer, level, taken);
        } else if (condition instanceof Condition.Sum sum) {
            return sum(sum, scope, pointer, level, taken);
        } else if (condition instanceof Condition.Elements elements) {
            return elements(elements, scope, pointer, level);
        } else if (condition instanceof Condition.Joint joint) {
            return joint(joint, scope, pointer, level, taken);
        }
        Condition.Not not = (Condition.Not) condition;
        CompiledCondition negated =
                compile(not.condition(), scope, EditionErrors.then(pointer, "not"), level + 1, taken);
        return negated == null ? null : new NotCondition(negated);
    }

    private void tooLarge(String pointer, boolean deep) {
        if (deep || conditions == MOST_CONDITIONS + 1) {
            LocalizedText limit = deep
                    ? EditionErrors.words("condition-levels", MOST_LEVELS)
                    : EditionErrors.words("conditions", MOST_CONDITIONS);
            errors.add(pointer, EditionErrorCode.TOO_LARGE, ImmutableMap.of("wanted", limit));
        }
    }

    private void requireName(Optional<String> as, String pointer) {
        if (as.isPresent() && !NAME.matcher(as.get()).matches()) {
            LocalizedText wanted = EditionErrors.words("argument");
            errors.add(EditionErrors.then(pointer, "as"), EditionErrorCode.MALFORMED_VALUE, as.get(), wanted);
        }
    }

    private @Nullable CompiledCondition presence(Condition.Presence presence, FactScope scope, String pointer) {
        String at = EditionErrors.then(pointer, presence.present() ? "present" : "absent");
        Access access = accesses.find(scope, presence.fact(), at);
        if (access != null && !access.mayBeAbsent()) {
            comparisons.refuseDecided(at, Truth.of(presence.present()));
            return null;
        }
        return access == null ? null : new PresenceCondition(access, presence.present());
    }

    private @Nullable CompiledCondition count(
            Condition.Count count, FactScope scope, String pointer, int level, Arguments taken) {
        requireName(count.as(), pointer);
        String at = EditionErrors.then(pointer, "count");
        Access list = count.where().isPresent()
                ? accesses.list(scope, count.list(), at)
                : accesses.find(scope, count.list(), at);
        if (list != null && list.fact().kind() != Fact.Kind.LIST) {
            errors.add(at, EditionErrorCode.NOT_COMPARABLE, count.list(), Literals.kind(list));
            list = null;
        }
        CompiledCondition where = where(count.where(), list, scope, count.list(), pointer, level);
        long least = list != null && count.where().isEmpty() && list.fact().size() == Fact.Size.SOME ? 1 : 0;
        Arguments bounds = new Arguments();
        Limits limits = comparisons.limits(count.bound(), scope, pointer, least, count.as(), bounds);
        if (list == null || limits == null || count.where().isPresent() != (where != null)) {
            return null;
        }
        CountCondition compiled =
                new CountCondition(new Elements(list, list.fact().isOpen(), where), limits);
        taken.add(Argument.counted(count.as().orElse("count"), compiled::known));
        taken.addAll(bounds);
        return compiled;
    }

    private @Nullable CompiledCondition sum(
            Condition.Sum sum, FactScope scope, String pointer, int level, Arguments taken) {
        requireName(sum.as(), pointer);
        Access list = accesses.list(scope, sum.list(), EditionErrors.then(pointer, "sum"));
        Access addend = list == null
                ? null
                : accesses.find(scope.within(sum.list()), sum.of(), EditionErrors.then(pointer, "of"));
        if (addend != null && (addend.fact().kind() != Fact.Kind.COUNT || addend.isKeyed())) {
            errors.add(
                    EditionErrors.then(pointer, "of"),
                    EditionErrorCode.NOT_COMPARABLE,
                    sum.of(),
                    Literals.kind(addend));
            addend = null;
        }
        CompiledCondition where = where(sum.where(), list, scope, sum.list(), pointer, level);
        Arguments bounds = new Arguments();
        Limits limits = comparisons.limits(sum.bound(), scope, pointer, 0, sum.as(), bounds);
        if (list == null || addend == null || limits == null || sum.where().isPresent() != (where != null)) {
            return null;
        }
        SumCondition compiled = new SumCondition(new Elements(list, list.fact().isOpen(), where), addend, limits);
        taken.add(Argument.counted(sum.as().orElse("sum"), compiled::known));
        taken.addAll(bounds);
        return compiled;
    }

    private @Nullable CompiledCondition elements(
            Condition.Elements elements, FactScope scope, String pointer, int level) {
        String at = EditionErrors.then(pointer, elements.all() ? "all" : "any");
        Access list = accesses.list(scope, elements.list(), at);
        CompiledCondition where = where(Optional.of(elements.where()), list, scope, elements.list(), pointer, level);
        return list == null || where == null
                ? null
                : new ElementsCondition(new Elements(list, list.fact().isOpen(), where), elements.all());
    }

    private @Nullable CompiledCondition where(
            Optional<Condition> where, @Nullable Access list, FactScope scope, String name, String pointer, int level) {
        return list == null || where.isEmpty()
                ? null
                : compile(
                        where.get(),
                        scope.within(name),
                        EditionErrors.then(pointer, "where"),
                        level + 1,
                        new Arguments());
    }

    private @Nullable CompiledCondition joint(
            Condition.Joint joint, FactScope scope, String pointer, int level, Arguments taken) {
        String at = EditionErrors.then(pointer, joint.all() ? "and" : "or");
        if (joint.conditions().isEmpty()) {
            comparisons.refuseDecided(at, Truth.of(joint.all()));
            return null;
        }
        List<CompiledCondition> parts = new ArrayList<>();
        for (int i = 0; i < joint.conditions().size(); i++) {
            CompiledCondition part =
                    compile(joint.conditions().get(i), scope, EditionErrors.then(at, i), level + 1, taken);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.size() < joint.conditions().size() ? null : new JointCondition(joint.all(), parts);
    }
}
