package org.leaguebuilding.edition;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * A rule as data: it is true where {@code when} is false or the condition is true. Immutable and thread-safe.
 *
 * @param id its id; the first segment is the family
 * @param severity how much the city means it
 * @param basis the id of what it rests on; absent for a rule of a mode that rests on what the mode does
 * @param words its texts; title, message and remedy are given
 * @param each the list of which each element is judged; absent where the subject is judged as a whole
 * @param path the fact that findings are about; of the element where there is {@code each}
 * @param when what the rule applies to; absent for all
 * @param condition what has to hold
 */
public record DeclaredRule(
        String id,
        Severity severity,
        Optional<String> basis,
        RuleWords words,
        Optional<String> each,
        String path,
        Optional<Condition> when,
        Condition condition)
        implements OfEditionFile {

    private static final String TYPE = "DeclaredRule";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if the id is not two or more codes joined by dots, or title, message or remedy is not given
     */
    public DeclaredRule {
        Structure.given(TYPE, "severity", severity);
        Structure.given(TYPE, "basis", basis);
        Structure.given(TYPE, "words", words);
        Structure.given(TYPE, "each", each);
        Structure.given(TYPE, "path", path);
        Structure.given(TYPE, "when", when);
        Structure.given(TYPE, "condition", condition);
        Structure.ruleId(TYPE, "id", id);
        Structure.given(TYPE, "title", words.title().orElse(null));
        Structure.given(TYPE, "message", words.message().orElse(null));
        Structure.given(TYPE, "remedy", words.remedy().orElse(null));
    }

    /**
     * Begins a rule.
     *
     * @param id its id, such as {@code guarantee.yunchuan.development}
     * @param severity how much the city means it
     * @return a builder
     */
    public static Builder define(String id, Severity severity) {
        return new Builder(requireNonNull(id, "id"), requireNonNull(severity, "severity"));
    }

    /** Builds a rule. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final Severity severity;
        private Optional<String> basis = Optional.empty();
        private RuleWords words = RuleWords.NONE;
        private Optional<String> each = Optional.empty();
        private String path = "";
        private Optional<Condition> when = Optional.empty();
        private @Nullable Condition condition;

        Builder(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        /**
         * What the rule rests on.
         *
         * @param from a provision of the city, which the document lists, or one that the library knows
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder from(Basis from) {
            this.basis = Optional.of(EditionDocument.idOf(requireNonNull(from, "from")));
            return this;
        }

        /**
         * The texts.
         *
         * @param title the rule as a sentence
         * @param message what is said where it does not hold
         * @param remedy what would satisfy it
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder words(LocalizedText title, LocalizedText message, LocalizedText remedy) {
            requireNonNull(title, "title");
            requireNonNull(message, "message");
            requireNonNull(remedy, "remedy");
            this.words = new RuleWords(Optional.of(title), Optional.of(message), Optional.of(remedy), words.missing());
            return this;
        }

        /**
         * What is said where a fact is absent.
         *
         * @param missing the text; without it the library's general sentence serves
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder missing(LocalizedText missing) {
            requireNonNull(missing, "missing");
            this.words = new RuleWords(words.title(), words.message(), words.remedy(), Optional.of(missing));
            return this;
        }

        /**
         * Judges each element of a list.
         *
         * @param list the list
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder each(String list) {
            this.each = Optional.of(requireNonNull(list, "list"));
            return this;
        }

        /**
         * What findings are about.
         *
         * @param fact the fact; of the element where each is judged
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder path(String fact) {
            this.path = requireNonNull(fact, "fact");
            return this;
        }

        /**
         * What the rule applies to.
         *
         * @param applies the condition
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder when(Condition applies) {
            this.when = Optional.of(requireNonNull(applies, "applies"));
            return this;
        }

        /**
         * What has to hold.
         *
         * @param holds the condition
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder condition(Condition holds) {
            this.condition = requireNonNull(holds, "holds");
            return this;
        }

        /**
         * Builds the rule.
         *
         * @return the rule
         * @throws MalformedValueException if there are no texts or no condition
         */
        public DeclaredRule build() {
            Structure.given(TYPE, "condition", condition);
            return new DeclaredRule(id, severity, basis, words, each, path, when, requireNonNull(condition));
        }
    }
}
