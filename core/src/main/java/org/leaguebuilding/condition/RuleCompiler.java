package org.leaguebuilding.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.source.Basis;

/** Makes of rules as data what judges them. Not thread-safe. */
public final class RuleCompiler {

    private static final ImmutableSet<String> OF_MISSING_FACTS = ImmutableSet.of("fact", "where");

    private final Surroundings surroundings;
    private final EditionErrors errors;

    /**
     * Compiles for an edition.
     *
     * @param surroundings the edition
     * @param errors takes what is wrong
     */
    public RuleCompiler(Surroundings surroundings, EditionErrors errors) {
        this.surroundings = requireNonNull(surroundings, "surroundings");
        this.errors = requireNonNull(errors, "errors");
    }

    /**
     * Compiles a rule, once.
     *
     * @param declared the rule
     * @param scope the facts of the subjects that it is about
     * @param basis what it rests on
     * @param pointer where it stands
     * @return the rule, compiled; empty if something is wrong with it, which is told
     */
    public Optional<RuleCheck> compile(DeclaredRule declared, FactScope scope, Basis basis, String pointer) {
        requireNonNull(declared, "declared");
        requireNonNull(scope, "scope");
        requireNonNull(basis, "basis");
        requireNonNull(pointer, "pointer");
        int before = errors.all().size();
        ConditionCompiler conditions = new ConditionCompiler(surroundings, errors);
        Access each = declared.each()
                .map(list -> conditions.accesses().list(scope, list, EditionErrors.then(pointer, "each")))
                .orElse(null);
        if (each == null && declared.each().isPresent()) {
            return Optional.empty();
        }
        FactScope own = declared.each().map(scope::within).orElse(scope);
        if (each != null && own.exact("id").isPresent()) {
            Access id = requireNonNull(conditions.accesses().find(own, "id", pointer));
            conditions.arguments().add(Argument.id(owner -> requireNonNull(id.value(owner))));
        }
        Access path = conditions.accesses().find(own, declared.path(), EditionErrors.then(pointer, "path"));
        CompiledCondition when = declared.when()
                .map(applies -> conditions.compileQuietly(applies, own, EditionErrors.then(pointer, "when")))
                .orElse(null);
        CompiledCondition holds =
                conditions.compile(declared.condition(), own, EditionErrors.then(pointer, "condition"));
        if (holds != null) {
            requireFitting(declared.words(), conditions.arguments(), pointer);
        }
        if (path == null || holds == null || errors.all().size() > before) {
            return Optional.empty();
        }
        ImmutableList<Argument> arguments = conditions.arguments().all();
        return Optional.of(new CompiledRule(
                DeclaredTexts.rule(declared, basis, arguments),
                each,
                FactPath.of(own.prefix() + declared.path()),
                when,
                holds,
                arguments));
    }

    private void requireFitting(RuleWords words, Arguments arguments, String pointer) {
        ImmutableSet<String> several = arguments.namesOfSeveral();
        Placeholders all = new Placeholders(arguments.names(), several);
        Placeholders constants = new Placeholders(
                Sets.union(arguments.namesOfConstants(), OF_MISSING_FACTS).immutableCopy(), several);
        words.title().ifPresent(text -> Placeholders.NONE.require(text, EditionErrors.then(pointer, "title"), errors));
        words.message().ifPresent(text -> all.require(text, EditionErrors.then(pointer, "message"), errors));
        words.remedy().ifPresent(text -> all.require(text, EditionErrors.then(pointer, "remedy"), errors));
        words.missing().ifPresent(text -> constants.require(text, EditionErrors.then(pointer, "missing"), errors));
    }
}
