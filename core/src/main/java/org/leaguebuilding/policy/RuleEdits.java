package org.leaguebuilding.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.rule.ChangedRules;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleChanges;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * What an edition changes in rules, with all that the editions before it have changed. Immutable and thread-safe.
 *
 * @param edits the changes by the id of the rule
 * @param added the rules that are added
 */
record RuleEdits(ImmutableMap<RuleId, Edit> edits, ImmutableList<Added> added) {

    private static final String TYPE = "PolicyBuilder";

    static final RuleEdits NONE = new RuleEdits(ImmutableMap.of(), ImmutableList.of());

    /** What is changed in one rule; the latest of each kind. */
    record Edit(Optional<State> state, Optional<Grade> severity, Optional<Words> words) {

        static final Edit NONE = new Edit(Optional.empty(), Optional.empty(), Optional.empty());

        Edit with(State changed) {
            return new Edit(Optional.of(changed), severity, words);
        }

        Edit with(Grade changed) {
            return new Edit(state, Optional.of(changed), words);
        }

        /** The nearest edition has the say over each text. */
        Edit with(Words changed) {
            Words joint = words.map(
                            before -> new Words(changed.words().or(before.words()), changed.basis(), changed.edition()))
                    .orElse(changed);
            return new Edit(state, severity, Optional.of(joint));
        }

        boolean isOff() {
            return state.isPresent() && state.get().off();
        }

        Rule of(Rule rule) {
            Rule graded = severity.map(grade -> ChangedRules.withSeverity(rule, grade.severity(), grade.basis()))
                    .orElse(rule);
            return words.map(own -> ChangedRules.withWords(graded, own.words(), own.basis()))
                    .orElse(graded);
        }
    }

    record State(boolean off, Basis basis, Optional<LocalizedText> reason, String edition) {}

    record Grade(Severity severity, Basis basis, String edition) {}

    record Words(RuleWords words, Basis basis, String edition) {}

    /** A rule that is added to the family of a kind of subject. */
    record Added(String subjectType, RuleCheck check, String edition) {}

    boolean isEmpty() {
        return edits.isEmpty() && added.isEmpty();
    }

    /** The family as the edition has it. */
    @SuppressWarnings("unchecked") // a changed family is of the same class
    <F extends RuleFamily<?>> F applyTo(F family) {
        if (isEmpty()) {
            return family;
        }
        RuleChanges changes = of(family);
        return changes == RuleChanges.NONE ? family : (F) family.with(changes);
    }

    private RuleChanges of(RuleFamily<?> family) {
        ImmutableList<RuleCheck> additions = additions(family);
        ImmutableList<Rule> all = ImmutableList.<Rule>builder()
                .addAll(family.rules().rules())
                .addAll(additions.stream().map(RuleCheck::rule).iterator())
                .build();
        ImmutableSet<Rule> off = all.stream().filter(this::isOff).collect(ImmutableSet.toImmutableSet());
        ImmutableList<Rule> changed = all.stream()
                .filter(rule -> edits.containsKey(rule.id()) && !off.contains(rule))
                .map(rule -> requireNonNull(edits.get(rule.id())).of(rule))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<RuleCheck> added = additions.stream()
                .filter(check -> !off.contains(check.rule()))
                .collect(ImmutableList.toImmutableList());
        return changed.isEmpty() && off.isEmpty() && added.isEmpty()
                ? RuleChanges.NONE
                : RuleChanges.of(changed, off, added);
    }

    private ImmutableList<RuleCheck> additions(RuleFamily<?> family) {
        return added.stream()
                .filter(each -> each.subjectType().equals(family.subject().code()))
                .map(Added::check)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isOff(Rule rule) {
        Edit edit = edits.get(rule.id());
        return edit != null && edit.isOff();
    }

    /** Refuses words that do not fit the rule. */
    static void requireFitting(Rule rule, RuleWords words, Basis basis) {
        requireNonNull(ChangedRules.withWords(rule, words, basis));
    }

    /** Refuses a change of a rule that the edition does not have, and an addition to a family that it does not have. */
    void requireKnown(ImmutableList<RuleFamily<?>> families) {
        Set<RuleId> known = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (RuleFamily<?> family : families) {
            family.rules().rules().forEach(rule -> known.add(rule.id()));
            family.switchedOff().forEach(rule -> known.add(rule.id()));
            types.add(family.subject().code());
        }
        for (RuleId id : edits.keySet()) {
            if (!known.contains(id)) {
                throw new MalformedValueException(TYPE, "rule", id, Expectation.RULE_OF_EDITION);
            }
        }
        for (Added each : added) {
            if (!types.contains(each.subjectType())) {
                throw new MalformedValueException(TYPE, "type", each.subjectType(), Expectation.SUBJECT_TYPE);
            }
        }
    }

    /** Refuses to switch off what else relies on. */
    void requireNotReliedOn(Scheme scheme) {
        for (Rule rule : ReliedOn.by(scheme)) {
            if (isOff(rule)) {
                throw new MalformedValueException(TYPE, "rule", rule.id(), Expectation.NOT_RELIED_ON);
            }
        }
    }
}
