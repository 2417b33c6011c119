package org.leaguebuilding.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.io.Serial;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;

/**
 * Construction refuses a value whose structure cannot be right: a blank id, a negative count, a duplicate, an end
 * before its start. No component of any record may be null: a fact that is absent is an empty optional, a list
 * without elements an empty list.
 *
 * <p>The exception names the field, the value that it got and what it expected, so that a host can show or map the
 * reason without reading the message. It quotes at most 64 characters of the value and nothing of a reference to a
 * person. Whether a well-formed value meets the policy is never a matter of this exception.
 */
public class MalformedValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The simple name of the type that refuses. */
    private final String type;

    /** The name of the field. */
    private final String field;

    /** The value in short. */
    private final String value;

    /** What the field has to be. */
    private final Expectation expectation;

    /**
     * Refuses one field of a value.
     *
     * @param type the simple name of the type that refuses
     * @param field the name of the field, the same in Java and JSON
     * @param value the value in question, in short; null or empty where there is none
     * @param expectation what the field has to be
     */
    public MalformedValueException(String type, String field, @Nullable Object value, Expectation expectation) {
        super(developerMessage(type, field, Excerpt.of(value), expectation));
        this.type = requireNonNull(type, "type");
        this.field = requireNonNull(field, "field");
        this.value = Excerpt.of(value);
        this.expectation = expectation;
    }

    /**
     * Refuses a builder's result because required fields were never set. Called by the builders.
     *
     * @param missingFields the names of the fields
     */
    public MalformedValueException(String... missingFields) {
        this("builder", Joiner.on(", ").join(requireNonNull(missingFields, "missingFields")), "", Expectation.PRESENT);
    }

    /**
     * The type that refuses.
     *
     * @return its simple name, or {@code builder} where a builder misses a required field
     */
    public String type() {
        return type;
    }

    /** {@return the field in question, by its name in Java and JSON} */
    public String field() {
        return field;
    }

    /**
     * The value in question, in short: at most 64 characters, control characters made visible.
     *
     * @return the excerpt; empty where the field is absent
     */
    public String value() {
        return value;
    }

    /**
     * What the field has to be.
     *
     * @return the expectation
     */
    public Expectation expectation() {
        return expectation;
    }

    /**
     * The whole reason in the reader's language, with the titles of type and field.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return one sentence with field, value and expectation
     */
    public String message(Locale locale) {
        Language language = Language.of(locale);
        String key = value.isEmpty() ? "malformed.absent" : "malformed.value";
        return Bundle.of("value").template(key, language).render(name -> switch (name) {
            case "name" -> name(language);
            case "value" -> value;
            default -> expectation.text(locale);
        });
    }

    /** The reason as developers and logs read it, by the names in Java and JSON. */
    private static String developerMessage(String type, String field, String value, Expectation expectation) {
        return type + "." + field + ": expected " + expectation.text(Locale.ENGLISH) + ", got "
                + (value.isEmpty() ? "nothing" : "“" + value + "”");
    }

    /** The titles of type and field, or their names where they are no facts of a subject. */
    private String name(Language language) {
        for (String topic : FactTopics.ALL) {
            Bundle facts = Bundle.of(topic);
            Optional<TextTemplate> title = facts.find("fact." + type + "." + field + ".title", language);
            if (title.isPresent()) {
                String owner = facts.text("fact." + type + ".title", language);
                return Bundle.of("value")
                        .template("malformed.name", language)
                        .render(name ->
                                name.equals("type") ? owner : title.get().open());
            }
        }
        return type + "." + field;
    }
}
