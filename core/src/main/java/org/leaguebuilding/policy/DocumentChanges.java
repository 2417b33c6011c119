package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.condition.FactScope;
import org.leaguebuilding.condition.Placeholders;
import org.leaguebuilding.condition.RuleCompiler;
import org.leaguebuilding.condition.Surroundings;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.formation.DeclaredMode;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.value.LocalizedText;

/** Makes the changes of one document in a builder, or says what is wrong with them. Not thread-safe. */
final class DocumentChanges {

    private final LeagueBuildingPolicy base;
    private final EditionDocument document;
    private final PolicyBuilder builder;
    private final EditionErrors errors;
    private final DocumentBases bases;

    /** The rules of the base by their ids, those that are switched off included. */
    private final Map<String, Rule> rules = new HashMap<>();

    /** The ids of those that are switched off. */
    private final Set<String> off = new HashSet<>();

    /** The ids that no added rule can have. */
    private final Set<String> taken = new HashSet<>();

    DocumentChanges(LeagueBuildingPolicy base, EditionDocument document, PolicyBuilder builder, EditionErrors errors) {
        this.base = base;
        this.document = document;
        this.builder = builder;
        this.errors = errors;
        this.bases = new DocumentBases(document);
        base.families().forEach(family -> {
            family.rules().rules().forEach(rule -> rules.put(rule.id().value(), rule));
            family.switchedOff().forEach(rule -> {
                rules.put(rule.id().value(), rule);
                off.add(rule.id().value());
            });
        });
        taken.addAll(rules.keySet());
    }

    void apply() {
        ImmutableMap<String, LocalizedText> modes = modes();
        DocumentParameters parameters = new DocumentParameters(base, modes.keySet(), errors);
        Map<String, Parameter<?>> values = new HashMap<>();
        base.parameters().forEach(parameter -> values.put(parameter.id(), parameter));
        for (Change.OfParameter change : document.changes(Change.OfParameter.class)) {
            String pointer = EditionErrors.then("/parameters", change.id());
            Basis basis = bases.find(change.basis(), pointer, errors);
            Optional<Parameter<?>> set = parameters.set(change, basis, builder, pointer);
            set.ifPresent(parameter -> values.put(parameter.id(), parameter));
        }
        document.changes(Change.OfRule.class).forEach(this::change);
        RuleCompiler compiler = new RuleCompiler(
                new Surroundings(base.id(), ImmutableMap.copyOf(values), modes, base.families()), errors);
        document.changes(Change.AddedRule.class).forEach(change -> add(change, compiler));
        document.changes(Change.AddedMode.class).forEach(change -> add(change, compiler));
    }

    private ImmutableMap<String, LocalizedText> modes() {
        ImmutableMap.Builder<String, LocalizedText> modes = ImmutableMap.builder();
        for (FormationMode mode : base.formation().modes()) {
            modes.put(mode.id().code(), LocalizedText.of(mode::title));
        }
        document.changes(Change.AddedMode.class).forEach(mode -> modes.put(mode.id(), mode.title()));
        return modes.buildKeepingLast();
    }

    private void change(Change.OfRule change) {
        String pointer = EditionErrors.then("/rules", change.id());
        Basis basis = bases.find(change.basis(), pointer, errors);
        Rule rule = rules.get(change.id());
        if (rule == null) {
            errors.addUnknown(
                    pointer,
                    EditionErrorCode.UNKNOWN_RULE,
                    change.id(),
                    ImmutableSet.copyOf(rules.keySet()),
                    base.id());
            return;
        }
        refuse(change, rule).ifPresent(code -> errors.add(pointer, code, change.id()));
        requireFitting(change.words(), rule, pointer);
        if (basis != null && errors.isEmpty()) {
            apply(change, rule, basis);
        }
    }

    /** Why a rule cannot be changed so, if it cannot. */
    private Optional<EditionErrorCode> refuse(Change.OfRule change, Rule rule) {
        boolean more = change.severity().isPresent() || !change.words().isEmpty();
        if (change.off().orElse(false)) {
            return refuseOff(change, rule, more);
        }
        if (change.reason().isPresent()) {
            return Optional.of(EditionErrorCode.REASON_WITHOUT_OFF);
        }
        if (change.off().isEmpty() && !more) {
            return Optional.of(EditionErrorCode.NOTHING_CHANGED);
        }
        if (change.off().isEmpty() && off.contains(change.id())) {
            return Optional.of(EditionErrorCode.STAYS_OFF);
        }
        boolean laxer = change.severity().equals(Optional.of(Severity.CONCERN));
        return laxer && StatutoryLimits.areHeldBy(rule)
                ? Optional.of(EditionErrorCode.HOLDS_STATUTE)
                : Optional.empty();
    }

    private Optional<EditionErrorCode> refuseOff(Change.OfRule change, Rule rule, boolean more) {
        if (StatutoryLimits.areHeldBy(rule)) {
            return Optional.of(EditionErrorCode.HOLDS_STATUTE);
        }
        if (more) {
            return Optional.of(EditionErrorCode.OFF_WITH_OTHERS);
        }
        if (change.reason().isEmpty()) {
            return Optional.of(EditionErrorCode.MISSING_REASON);
        }
        Scheme scheme = base.assessment().parameters().value(AssessmentParameters.SCHEME);
        return ReliedOn.by(scheme).contains(rule) ? Optional.of(EditionErrorCode.RELIED_ON) : Optional.empty();
    }

    private void apply(Change.OfRule change, Rule rule, Basis basis) {
        if (change.off().isPresent()) {
            if (change.off().get()) {
                builder.switchOff(rule, basis, change.reason().orElseThrow());
            } else {
                builder.switchOn(rule, basis);
            }
        }
        change.severity().ifPresent(severity -> builder.severity(rule, severity, basis));
        if (!change.words().isEmpty()) {
            builder.words(rule, change.words(), basis);
        }
    }

    private void requireFitting(RuleWords words, Rule rule, String pointer) {
        ImmutableSet<String> arguments = ImmutableSet.copyOf(rule.arguments());
        ImmutableSet<String> ofMissing = ImmutableSet.<String>builder()
                .addAll(arguments)
                .add("fact", "where")
                .build();
        require(words.title(), Placeholders.NONE, EditionErrors.then(pointer, "title"));
        require(words.message(), Placeholders.of(arguments), EditionErrors.then(pointer, "message"));
        require(words.remedy(), Placeholders.of(arguments), EditionErrors.then(pointer, "remedy"));
        require(words.missing(), Placeholders.of(ofMissing), EditionErrors.then(pointer, "missing"));
    }

    private void require(Optional<LocalizedText> text, Placeholders placeholders, String pointer) {
        text.ifPresent(given -> placeholders.require(given, pointer, errors));
    }

    private void add(Change.AddedRule change, RuleCompiler compiler) {
        String pointer = EditionErrors.then("/additional", change.id());
        Optional<RuleFamily<?>> family = base.families().stream()
                .filter(each -> each.subject().code().equals(change.subject()))
                .findFirst();
        if (family.isEmpty()) {
            ImmutableSet<String> types =
                    base.families().stream().map(each -> each.subject().code()).collect(ImmutableSet.toImmutableSet());
            errors.addUnknown(
                    EditionErrors.then(pointer, "subject"),
                    EditionErrorCode.UNKNOWN_SUBJECT,
                    change.subject(),
                    types,
                    base.id());
            return;
        }
        Optional<String> basisId = change.rule().basis();
        if (basisId.isEmpty()) {
            errors.add(pointer, EditionErrorCode.MISSING_BASIS);
        }
        Basis basis = basisId.map(id -> bases.find(id, pointer, errors)).orElse(null);
        requireOwnId(change.rule(), family.get(), pointer);
        if (basis != null) {
            compiler.compile(change.rule(), FactScope.of(family.get()), basis, pointer)
                    .ifPresent(check -> builder.rule(family.get().subject(), check));
        }
    }

    private void requireOwnId(DeclaredRule rule, RuleFamily<?> family, String pointer) {
        if (!taken.add(rule.id())) {
            errors.add(pointer, EditionErrorCode.OWN_ID, rule.id());
        }
        String prefix = family.rules().rules().get(0).id().family() + ".";
        if (!rule.id().startsWith(prefix)) {
            errors.add(pointer, EditionErrorCode.OTHER_FAMILY, rule.id(), LocalizedText.of(prefix, prefix));
        }
    }

    private void add(Change.AddedMode change, RuleCompiler compiler) {
        String pointer = EditionErrors.then("/modes", change.id());
        if (base.formation().modes().stream().anyMatch(mode -> mode.id().code().equals(change.id()))) {
            errors.add(pointer, EditionErrorCode.OWN_ID, change.id());
        }
        Basis basis = bases.find(change.basis(), pointer, errors);
        ImmutableList.Builder<RuleCheck> checks = ImmutableList.builder();
        for (DeclaredRule rule : change.rules()) {
            String at = EditionErrors.then(EditionErrors.then(pointer, "rules"), rule.id());
            requireOwnId(rule, base.formation(), at);
            Basis own = rule.basis().isEmpty() ? basis : bases.find(rule.basis().get(), at, errors);
            if (own != null) {
                compiler.compile(rule, FactScope.of(base.formation()), own, at).ifPresent(checks::add);
            }
        }
        if (basis != null && errors.isEmpty()) {
            builder.mode(DeclaredMode.of(
                    ModeId.of(change.id()), change.title(), basis, change.takesInParticipants(), checks.build()));
        }
    }
}
