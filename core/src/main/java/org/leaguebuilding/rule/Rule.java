package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.LocalizedText;

/**
 * One rule of the policy as a constant: everything about it but its test, which is the plain code of its family.
 *
 * <p>A host that adds a mode defines the rules of its own with {@link #define(String, Severity)}, names what they rest
 * on and gives their texts in both languages. Immutable and thread-safe; equal where the ids are equal, for an id stands
 * for one rule.
 */
public final class Rule implements HasForm {

    private final RuleId id;
    private final Severity severity;
    private final ImmutableList<Basis> provisions;
    private final ImmutableList<String> arguments;
    private final ImmutableList<ParameterKey<?>> parameters;
    private final RuleTexts texts;
    private final Outcome failed;
    private final Outcome missing;

    Rule(
            RuleId id,
            Severity severity,
            ImmutableList<Basis> provisions,
            ImmutableList<String> arguments,
            ImmutableList<ParameterKey<?>> parameters,
            RuleTexts texts) {
        this.id = id;
        this.severity = severity;
        this.provisions = provisions;
        this.arguments = arguments;
        this.parameters = parameters;
        this.texts = texts;
        this.failed = new Outcome(this, FindingKind.ofFailure(severity));
        this.missing = new Outcome(this, FindingKind.MISSING_FACT);
    }

    /**
     * Begins a rule.
     *
     * @param id its id, such as {@code formation.campus.agreement}; the first segment is the family
     * @param severity how much the policy means it
     * @return a builder
     * @throws MalformedValueException if the id is not two or more codes joined by dots
     */
    public static Builder define(String id, Severity severity) {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        return new Builder(RuleId.of(id), severity);
    }

    /**
     * The rule's stable name.
     *
     * @return the id
     */
    public RuleId id() {
        return id;
    }

    /**
     * How much the policy means it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What the rule rests on: provisions of the source, articles of statutes, a city's own provisions, or the statement
     * that none exists.
     *
     * @return at least one, the first being the main one
     */
    public ImmutableList<Basis> provisions() {
        return provisions;
    }

    /**
     * The names of the arguments that the rule's findings carry, in the order in which its check gives them.
     *
     * @return the names, accessor names where they are facts of the subject
     */
    public ImmutableList<String> arguments() {
        return arguments;
    }

    /**
     * The parameters that the rule's check reads.
     *
     * @return their keys, empty where the rule has no figure
     */
    public ImmutableList<ParameterKey<?>> parameters() {
        return parameters;
    }

    /**
     * Whether the rule's check reads a parameter.
     *
     * @param parameter the parameter
     * @return whether it does
     */
    public boolean reads(Parameter<?> parameter) {
        return parameters.stream().anyMatch(key -> key.id().equals(parameter.id()));
    }

    /**
     * The rule as a sentence.
     *
     * @param locale the reader's locale
     * @return the title
     */
    public String title(Locale locale) {
        return plain(RuleTexts.Part.TITLE, locale);
    }

    /**
     * What a finding says where the rule does not hold, with placeholders for what depends on the finding.
     *
     * @param locale the reader's locale
     * @return the message, in which {@code {community}} stands for the argument of that name
     */
    public String message(Locale locale) {
        return plain(RuleTexts.Part.MESSAGE, locale);
    }

    /**
     * What a finding says where a fact is missing, with placeholders for what depends on the finding.
     *
     * @param locale the reader's locale
     * @return the message; empty where the rule has none of its own, for no fact that it reads can be absent
     */
    public Optional<String> missingMessage(Locale locale) {
        return text(RuleTexts.Part.MISSING, Language.of(locale)).map(TextTemplate::open);
    }

    /**
     * What would satisfy the rule, with placeholders for what depends on the finding.
     *
     * @param locale the reader's locale
     * @return the remedy
     */
    public String remedy(Locale locale) {
        return plain(RuleTexts.Part.REMEDY, locale);
    }

    /**
     * Where the library's reference explains this rule: meaning, provisions, parameters, a satisfied and a violating example.
     * A host puts the address of its own copy before it, the folder of the reader's language included.
     *
     * @return a relative address such as {@code rules/formation.md#formation.joint.adjacent}; empty for a host's own rule
     */
    public Optional<String> reference() {
        return texts.documented() ? Optional.of("rules/" + id.family() + ".md#" + id) : Optional.empty();
    }

    /** Where its texts come from. */
    RuleTexts texts() {
        return texts;
    }

    /** The text of a part, if the rule has one of its own. */
    Optional<TextTemplate> text(RuleTexts.Part part, Language language) {
        return texts.find(part, language);
    }

    /** A word of the vocabulary that the rule's family has of its own. */
    Optional<TextTemplate> word(String key, Language language) {
        return texts.word(key, language);
    }

    /** What a check has found, where it is not that the rule holds. */
    Outcome outcome(Truth holds) {
        return holds == Truth.FALSE ? failed : missing;
    }

    /** The outcome of a finding of that kind. */
    Outcome outcome(FindingKind kind) {
        return kind == FindingKind.MISSING_FACT ? missing : failed;
    }

    private String plain(RuleTexts.Part part, Locale locale) {
        return text(part, Language.of(locale))
                .map(TextTemplate::open)
                .orElseThrow(() -> new IllegalStateException(id + " has no " + part.key()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.value();
    }

    /** A rule and what was found about it; two per rule, made once, so that a finding holds one reference to both. */
    record Outcome(Rule rule, FindingKind kind) {}

    /** Builds a rule. Not thread-safe. */
    public static final class Builder {

        private final RuleId id;
        private final Severity severity;
        private final Map<RuleTexts.Part, LocalizedText> texts = new EnumMap<>(RuleTexts.Part.class);
        private ImmutableList<Basis> provisions = ImmutableList.of();
        private ImmutableList<String> arguments = ImmutableList.of();
        private ImmutableList<ParameterKey<?>> parameters = ImmutableList.of();

        Builder(RuleId id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        /**
         * What the rule rests on.
         *
         * @param bases the bases, the main one first; at least one
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder from(Basis... bases) {
            requireNonNull(bases, "bases");
            this.provisions = ImmutableList.copyOf(bases);
            return this;
        }

        /**
         * The arguments that the rule's findings carry.
         *
         * @param names their names, in the order in which the check gives them; no duplicates
         * @return this builder
         * @throws MalformedValueException if a name is given twice
         */
        @CanIgnoreReturnValue
        public Builder arguments(String... names) {
            requireNonNull(names, "names");
            this.arguments = ImmutableList.copyOf(names);
            Structure.distinct("Rule", "arguments", arguments, name -> name);
            return this;
        }

        /**
         * The parameters that the rule's check reads.
         *
         * @param keys their keys
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder reads(ParameterKey<?>... keys) {
            requireNonNull(keys, "keys");
            this.parameters = ImmutableList.copyOf(keys);
            return this;
        }

        /**
         * The rule as a sentence.
         *
         * @param title the title
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder title(LocalizedText title) {
            requireNonNull(title, "title");
            texts.put(RuleTexts.Part.TITLE, title);
            return this;
        }

        /**
         * What is said where the rule does not hold; may name the rule's arguments, as in <code>{community}</code>. In
         * brackets it may hold alternatives, of which the first one is shown whose arguments are all given: <code>There
         * [{members=1}is one member|are {members} members|are members]</code>. All texts of a rule may, but its title.
         *
         * @param message the message
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder message(LocalizedText message) {
            requireNonNull(message, "message");
            texts.put(RuleTexts.Part.MESSAGE, message);
            return this;
        }

        /**
         * What is said where a fact is absent; may be left out, then the library's general sentence serves. Beside the rule's
         * arguments it may name the fact that is absent by <code>{fact}</code>, and the place where it stands by <code>{where}
         * </code>.
         *
         * @param missing the message
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder missing(LocalizedText missing) {
            requireNonNull(missing, "missing");
            texts.put(RuleTexts.Part.MISSING, missing);
            return this;
        }

        /**
         * What to do about a fact that is absent; may be left out, then the library's general sentence serves. It may name what
         * {@link #missing(LocalizedText)} may.
         *
         * @param remedy the remedy
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder missingRemedy(LocalizedText remedy) {
            requireNonNull(remedy, "remedy");
            texts.put(RuleTexts.Part.MISSING_REMEDY, remedy);
            return this;
        }

        /**
         * What would satisfy the rule.
         *
         * @param remedy the remedy
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder remedy(LocalizedText remedy) {
            requireNonNull(remedy, "remedy");
            texts.put(RuleTexts.Part.REMEDY, remedy);
            return this;
        }

        /**
         * Builds a rule of a city or host with the texts given.
         *
         * @return the rule
         * @throws MalformedValueException if the rule rests on nothing, if title, message or remedy is not given, or if
         *     a text names other placeholders in one language than in the other, or placeholders that are no arguments
         */
        public Rule build() {
            for (RuleTexts.Part part : RuleTexts.Part.values()) {
                if (!part.isOptional() && !texts.containsKey(part)) {
                    throw new MalformedValueException("Rule", part.key(), "", Expectation.PRESENT);
                }
            }
            requireBasis();
            return rule(RuleTexts.Given.of(ImmutableMap.copyOf(texts), ImmutableSet.copyOf(arguments)));
        }

        /**
         * Builds a rule of the library, whose texts are in its catalogue. A host's rule has no texts there: use {@link
         * #build()}.
         *
         * @return the rule
         * @throws MalformedValueException if the rule rests on nothing
         */
        public Rule shipped() {
            requireBasis();
            return rule(new RuleTexts.Shipped(Bundle.of(id.family()), id));
        }

        private Rule rule(RuleTexts from) {
            return new Rule(id, severity, provisions, arguments, parameters, from);
        }

        private void requireBasis() {
            if (provisions.isEmpty()) {
                throw new MalformedValueException("Rule", "provisions", "", Expectation.NOT_EMPTY);
            }
        }
    }
}
