package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.PlainForms;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** One change that a city makes in another edition, as data. Immutable, thread-safe and equal by value. */
public sealed interface Change extends OfEditionFile {

    /**
     * What is changed.
     *
     * @return the id of the parameter, the rule or the mode
     */
    String id();

    /**
     * A parameter has another value.
     *
     * @param id the id of the parameter
     * @param value the value in its {@linkplain org.leaguebuilding.source.PlainForm plain form}
     * @param basis the id of what the city rests it on
     */
    record OfParameter(String id, Object value, String basis) implements Change {

        /**
         * Takes the components.
         *
         * @throws MalformedValueException if one is null
         */
        public OfParameter {
            Structure.given("OfParameter", "id", id);
            Structure.given("OfParameter", "value", value);
            Structure.given("OfParameter", "basis", basis);
            value = value instanceof BigDecimal number ? PlainForms.normal(number) : value;
        }
    }

    /**
     * A rule is switched off or on, has another severity or other words.
     *
     * @param id the id of the rule
     * @param off true to switch it off, false to switch it on again; absent to leave it
     * @param severity the severity; absent to leave it
     * @param reason why it is switched off; absent for all else
     * @param words the words; those that are absent stay
     * @param basis the id of what the city rests it on
     */
    record OfRule(
            String id,
            Optional<Boolean> off,
            Optional<Severity> severity,
            Optional<LocalizedText> reason,
            RuleWords words,
            String basis)
            implements Change {

        /**
         * Takes the components.
         *
         * @throws MalformedValueException if one is null
         */
        public OfRule {
            Structure.given("OfRule", "id", id);
            Structure.given("OfRule", "off", off);
            Structure.given("OfRule", "severity", severity);
            Structure.given("OfRule", "reason", reason);
            Structure.given("OfRule", "words", words);
            Structure.given("OfRule", "basis", basis);
        }
    }

    /**
     * A rule is added.
     *
     * @param subject the code of the kind of subject that it is about
     * @param rule the rule
     */
    record AddedRule(String subject, DeclaredRule rule) implements Change {

        /**
         * Takes the components.
         *
         * @throws MalformedValueException if one is null
         */
        public AddedRule {
            Structure.given("AddedRule", "subject", subject);
            Structure.given("AddedRule", "rule", rule);
        }

        @Override
        public String id() {
            return rule.id();
        }
    }

    /**
     * A formation mode is added.
     *
     * @param id its code
     * @param title its name
     * @param basis the id of what it rests on
     * @param takesInParticipants whether the members of participants count towards the size
     * @param rules its rules, which are kept in the order of their ids
     */
    record AddedMode(
            String id,
            LocalizedText title,
            String basis,
            boolean takesInParticipants,
            ImmutableList<DeclaredRule> rules)
            implements Change {

        /**
         * Takes the components.
         *
         * @throws MalformedValueException if the id is no code, there is no rule, or two have the same id
         */
        public AddedMode {
            Structure.given("AddedMode", "title", title);
            Structure.given("AddedMode", "basis", basis);
            Structure.code("AddedMode", "id", id);
            Structure.notEmpty("AddedMode", "rules", rules);
            Structure.distinct("AddedMode", "rules", rules, DeclaredRule::id);
            rules = ImmutableList.sortedCopyOf(Comparator.comparing(DeclaredRule::id), rules);
        }
    }

    /**
     * A parameter has another value.
     *
     * @param <T> the class of the values
     * @param key the parameter
     * @param value the value
     * @param basis what the city rests it on
     * @return the change
     * @throws MalformedValueException if the value is out of range
     * @throws IllegalArgumentException if the values of the parameter have no plain form
     */
    static <T> Change set(ParameterKey<T> key, T value, Basis basis) {
        requireNonNull(value, "value");
        requireNonNull(basis, "basis");
        Object plain = key.type()
                .plainForm()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no plain form"))
                .say(key.type().require(key.id(), value));
        return new OfParameter(key.id(), plain, EditionDocument.idOf(basis));
    }

    /**
     * A rule is switched off.
     *
     * @param rule the rule
     * @param basis what the city rests it on
     * @param reason why
     * @return the change
     */
    static Change switchOff(Rule rule, Basis basis, LocalizedText reason) {
        requireNonNull(reason, "reason");
        return of(rule, Optional.of(true), Optional.empty(), Optional.of(reason), RuleWords.NONE, basis);
    }

    /**
     * A rule is switched on that an edition before has switched off.
     *
     * @param rule the rule
     * @param basis what the city rests it on
     * @return the change
     */
    static Change switchOn(Rule rule, Basis basis) {
        return of(rule, Optional.of(false), Optional.empty(), Optional.empty(), RuleWords.NONE, basis);
    }

    /**
     * A rule has another severity.
     *
     * @param rule the rule
     * @param severity the severity
     * @param basis what the city rests it on
     * @return the change
     */
    static Change severity(Rule rule, Severity severity, Basis basis) {
        requireNonNull(severity, "severity");
        return of(rule, Optional.empty(), Optional.of(severity), Optional.empty(), RuleWords.NONE, basis);
    }

    /**
     * A rule has other words.
     *
     * @param rule the rule
     * @param words the words
     * @param basis what the city rests them on
     * @return the change
     */
    static Change words(Rule rule, RuleWords words, Basis basis) {
        requireNonNull(words, "words");
        return of(rule, Optional.empty(), Optional.empty(), Optional.empty(), words, basis);
    }

    private static Change of(
            Rule rule,
            Optional<Boolean> off,
            Optional<Severity> severity,
            Optional<LocalizedText> reason,
            RuleWords words,
            Basis basis) {
        requireNonNull(rule, "rule");
        requireNonNull(basis, "basis");
        return new OfRule(rule.id().value(), off, severity, reason, words, EditionDocument.idOf(basis));
    }

    /**
     * A rule is added.
     *
     * @param subject the kind of subject that it is about
     * @param rule the rule
     * @return the change
     */
    static Change add(SubjectType<?> subject, DeclaredRule rule) {
        requireNonNull(subject, "subject");
        return new AddedRule(subject.code(), requireNonNull(rule, "rule"));
    }
}
