package org.leaguebuilding.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.statute.StatutoryFigures;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * Builds the edition of a city or host, which starts with all of another edition. Not thread-safe.
 *
 * <pre>{@code
 * LeagueBuildingPolicy city = Editions.wuhan2005().toBuilder("our-city-2026")
 *         .set(CadreParameters.TRAINING_HOURS, 24, measures)
 *         .build();
 * }</pre>
 */
public final class PolicyBuilder {

    private final String id;
    private final StatutoryFigures statutes;
    private final Map<ParameterKey<?>, Parameter<?>> parameters;
    private final ImmutableList.Builder<FormationMode> modes = ImmutableList.builder();
    private final ImmutableList.Builder<Changes.Addition> additions = ImmutableList.builder();
    private final Map<RuleId, RuleEdits.Edit> edits;
    private final ImmutableList.Builder<RuleEdits.Added> added = ImmutableList.builder();
    private final ImmutableList.Builder<EditionDocument> documents = ImmutableList.builder();
    private final LocalChangeLog log;

    PolicyBuilder(LeagueBuildingPolicy base, String id, StatutoryFigures statutes, Changes changes) {
        this.id = id;
        this.edits = new LinkedHashMap<>(changes.rules().edits());
        this.added.addAll(changes.rules().added());
        this.documents.addAll(changes.documents());
        this.log = new LocalChangeLog(base, id);
        this.statutes = statutes;
        this.parameters = new LinkedHashMap<>(changes.parameters());
        this.modes.addAll(changes.modes());
        this.additions.addAll(changes.additions());
    }

    /**
     * Sets a figure or choice.
     *
     * <p>A program may ask what would be under a figure that is laxer than the statute; a {@linkplain EditionDocument document},
     * which is to be in force, may not set one.
     *
     * @param <T> the class of the value
     * @param key the parameter, such as {@code CadreParameters.TRAINING_HOURS}
     * @param value the value
     * @param basis the city's own provision, or the statement that none exists
     * @return this builder
     * @throws MalformedValueException if the value is out of the parameter's range
     */
    @CanIgnoreReturnValue
    public <T> PolicyBuilder set(ParameterKey<T> key, T value, Basis basis) {
        requireNonNull(value, "value");
        put(key, key.set(value, basis), basis);
        return this;
    }

    private void put(ParameterKey<?> key, Parameter<?> parameter, Basis basis) {
        parameters.put(key, parameter);
        log.parameter(key, basis);
    }

    /**
     * Sets one entry of a parameter that is a map. The other entries stay.
     *
     * @param <K> the class of the map's keys
     * @param <V> the class of the map's values
     * @param key the parameter, such as {@code CoverageParameters.GROUP_FLOORS}
     * @param entry the key of the entry
     * @param value its value
     * @param basis the city's own provision, or the statement that none exists
     * @return this builder
     * @throws MalformedValueException if the value is out of the parameter's range
     */
    @CanIgnoreReturnValue
    public <K, V> PolicyBuilder set(ParameterKey<ImmutableMap<K, V>> key, K entry, V value, Basis basis) {
        requireNonNull(key, "key");
        requireNonNull(entry, "entry");
        requireNonNull(value, "value");
        requireNonNull(basis, "basis");
        ParameterSet present = ParameterSet.shipped(ImmutableList.of(key), statutes.day())
                .with(ImmutableMap.copyOf(parameters))
                .with(key, entry, value, basis);
        put(key, present.get(key), basis);
        return this;
    }

    /**
     * Adds a formation mode, after those that are there.
     *
     * @param mode the mode
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder mode(FormationMode mode) {
        requireNonNull(mode, "mode");
        modes.add(mode);
        log.mode(mode);
        return this;
    }

    /**
     * Switches a rule off: it is not judged, and reports say so. It stays off in the editions that start with this one, until one
     * switches it on. Java may do so with a rule by which a figure of the statutes is held, such as {@code
     * FormationRules.SIZE_MINIMUM}, too; an edition that is a document may not.
     *
     * @param rule the rule
     * @param basis the city's own provision, or the statement that none exists
     * @param reason why
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder switchOff(Rule rule, Basis basis, LocalizedText reason) {
        requireNonNull(rule, "rule");
        requireNonNull(basis, "basis");
        requireNonNull(reason, "reason");
        RuleEdits.State off = new RuleEdits.State(true, basis, Optional.of(reason), id);
        edit(rule, edit -> edit.with(off));
        log.switchedOff(rule, basis, reason);
        return this;
    }

    /**
     * Switches a rule on that an edition before this one has switched off.
     *
     * @param rule the rule
     * @param basis the city's own provision, or the statement that none exists
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder switchOn(Rule rule, Basis basis) {
        requireNonNull(rule, "rule");
        requireNonNull(basis, "basis");
        RuleEdits.State on = new RuleEdits.State(false, basis, Optional.empty(), id);
        edit(rule, edit -> edit.with(on));
        log.switchedOn(rule, basis);
        return this;
    }

    /**
     * Sets how much the policy means a rule. Java may make a concern of a rule by which a figure of the statutes is held, too; an
     * edition that is a document may not.
     *
     * @param rule the rule
     * @param severity the severity
     * @param basis the city's own provision, or the statement that none exists
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder severity(Rule rule, Severity severity, Basis basis) {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(basis, "basis");
        edit(rule, edit -> edit.with(new RuleEdits.Grade(severity, basis, id)));
        log.severity(rule, basis);
        return this;
    }

    /**
     * Says a rule in other words.
     *
     * @param rule the rule
     * @param words the words; those that are absent stay as they are
     * @param basis the city's own provision, or the statement that none exists
     * @return this builder
     * @throws MalformedValueException if a text names other placeholders in one language than in the other, or placeholders
     *     that are not the rule's arguments
     */
    @CanIgnoreReturnValue
    public PolicyBuilder words(Rule rule, RuleWords words, Basis basis) {
        requireNonNull(rule, "rule");
        requireNonNull(words, "words");
        requireNonNull(basis, "basis");
        RuleEdits.requireFitting(rule, words, basis);
        edit(rule, edit -> edit.with(new RuleEdits.Words(words, basis, id)));
        log.words(rule, basis);
        return this;
    }

    /**
     * Adds a rule to a family, after the family's own rules.
     *
     * @param type the kind of subject that it is about
     * @param check the rule with its test
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder rule(SubjectType<?> type, RuleCheck check) {
        requireNonNull(type, "type");
        requireNonNull(check, "check");
        added.add(new RuleEdits.Added(type.code(), check, id));
        log.rule(check.rule());
        return this;
    }

    /** Notes the document that says what this builder was told. */
    @CanIgnoreReturnValue
    PolicyBuilder document(EditionDocument document) {
        documents.add(document);
        return this;
    }

    private void edit(Rule rule, UnaryOperator<RuleEdits.Edit> change) {
        edits.put(rule.id(), change.apply(edits.getOrDefault(rule.id(), RuleEdits.Edit.NONE)));
    }

    /**
     * Adds a family of rules about subjects of the host's own, after those that are there.
     *
     * @param keys the parameters that its rules read; may be none
     * @param family makes the family for an edition
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder family(ImmutableList<ParameterKey<?>> keys, FamilyFactory family) {
        requireNonNull(keys, "keys");
        requireNonNull(family, "family");
        additions.add(new Changes.Addition(keys, family));
        return this;
    }

    /**
     * Builds the edition.
     *
     * @return the edition
     * @throws MalformedValueException if two modes, two rules, two families or two parameters have the same id; if a host's
     *     parameter has an id of the library's own, which is told as {@link Expectation#OWN_ID}; if a parameter was set that no
     *     family of the edition reads, which is told as {@link Expectation#PARAMETER}; if a rule was changed that the edition does
     *     not have, or one is switched off that the assessment scheme, the modes or the honors rely on
     */
    public LeagueBuildingPolicy build() {
        return new LeagueBuildingPolicy(
                id,
                statutes,
                new Changes(
                        ImmutableMap.copyOf(parameters),
                        modes.build(),
                        additions.build(),
                        new RuleEdits(ImmutableMap.copyOf(edits), added.build()),
                        documents.build(),
                        log.all()));
    }

    /** Makes a family for an edition. It is called again for the same edition as of another day. */
    @FunctionalInterface
    public interface FamilyFactory {

        /**
         * Makes the family.
         *
         * @param edition the edition's id
         * @param parameters the parameters that were asked for
         * @return the family
         */
        RuleFamily<?> of(String edition, ParameterSet parameters);
    }
}
