package org.leaguebuilding.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.LocalizedText;

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
            conditions.arguments().add(new Argument("id", true, owner -> requireNonNull(id.value(owner))));
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
                rule(declared, basis, arguments),
                each,
                FactPath.of(own.prefix() + declared.path()),
                when,
                holds,
                arguments));
    }

    private static Rule rule(DeclaredRule declared, Basis basis, ImmutableList<Argument> arguments) {
        RuleWords words = declared.words();
        Rule.Builder rule = Rule.define(declared.id(), declared.severity())
                .from(basis)
                .arguments(arguments.stream().map(Argument::name).toArray(String[]::new))
                .title(words.title().orElseThrow())
                .message(words.message().orElseThrow())
                .remedy(words.remedy().orElseThrow());
        words.missing().ifPresent(rule::missing);
        return rule.build();
    }

    private void requireFitting(RuleWords words, Arguments arguments, String pointer) {
        requireFitting(words.title().orElse(null), ImmutableSet.of(), EditionErrors.then(pointer, "title"));
        requireFitting(words.message().orElse(null), arguments.names(), EditionErrors.then(pointer, "message"));
        requireFitting(words.remedy().orElse(null), arguments.names(), EditionErrors.then(pointer, "remedy"));
        requireFitting(
                words.missing().orElse(null),
                Sets.union(arguments.namesOfConstants(), OF_MISSING_FACTS).immutableCopy(),
                EditionErrors.then(pointer, "missing"));
    }

    private void requireFitting(@Nullable LocalizedText text, ImmutableSet<String> allowed, String pointer) {
        if (text != null) {
            requireFitting(text, allowed, pointer, errors);
        }
    }

    /**
     * Tells placeholders that are not allowed, and ones that only one language has.
     *
     * @param text the text
     * @param allowed what it may name
     * @param pointer where it stands
     * @param errors takes what is wrong
     */
    public static void requireFitting(
            LocalizedText text, ImmutableSet<String> allowed, String pointer, EditionErrors errors) {
        requireNonNull(text, "text");
        requireNonNull(allowed, "allowed");
        requireNonNull(pointer, "pointer");
        requireNonNull(errors, "errors");
        ImmutableSet<String> zhCn = TextTemplate.parse(text.zhCn()).names();
        ImmutableSet<String> en = TextTemplate.parse(text.en()).names();
        for (String name : Sets.union(zhCn, en)) {
            if (!allowed.contains(name) || !zhCn.contains(name) || !en.contains(name)) {
                ImmutableMap.Builder<String, LocalizedText> values = ImmutableMap.builder();
                values.put("value", EditionErrors.quoted("{" + name + "}"));
                if (!allowed.isEmpty()) {
                    values.put("wanted", EditionErrors.quoted(String.join(", ", allowed)));
                }
                errors.add(
                        EditionErrors.then(pointer, zhCn.contains(name) ? "zh" : "en"),
                        EditionErrorCode.PLACEHOLDER,
                        values.buildOrThrow());
            }
        }
    }
}
