package org.leaguebuilding.rule;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.OpenCode;

/**
 * A kind of subject: its code, which stands in reports and documents, its class, and its title in both languages. The kinds
 * of the library are constants of their families, such as {@code FormationPolicy.SUBJECT}. Immutable and thread-safe; equal
 * where the codes are equal.
 *
 * @param <S> the subjects
 */
public final class SubjectType<S extends Subject> implements OpenCode, HasForm {

    private static final Bundle VOCABULARY = Bundle.of("vocabulary");

    private final String code;
    private final Class<S> subjectClass;
    private final @Nullable LocalizedText title;

    private SubjectType(String code, Class<S> subjectClass, @Nullable LocalizedText title) {
        Structure.code("SubjectType", "code", code);
        Structure.given("SubjectType", "subjectClass", subjectClass);
        this.code = code;
        this.subjectClass = subjectClass;
        this.title = title;
    }

    /**
     * {@return a kind of subject that a host checks by a family of its own}
     *
     * @param <S> the subjects
     * @param code the code; lower-case kebab-case, at most 64 characters
     * @param subjectClass the class of the subjects
     * @param title what one subject is called, in both languages
     * @throws MalformedValueException if the code is not lower-case kebab-case
     */
    public static <S extends Subject> SubjectType<S> of(String code, Class<S> subjectClass, LocalizedText title) {
        Structure.given("SubjectType", "title", title);
        return new SubjectType<>(code, subjectClass, title);
    }

    /**
     * A kind of subject of the library, whose title is in its catalogue of texts. A host's kinds have none there: use {@link
     * #of}.
     *
     * @param <S> the subjects
     * @param code the code
     * @param subjectClass the class of the subjects
     * @return the kind
     */
    public static <S extends Subject> SubjectType<S> shipped(String code, Class<S> subjectClass) {
        return new SubjectType<>(code, subjectClass, null);
    }

    /**
     * A kind of subject of which no more than the code is known, such as that of a report that was stored. It is equal to the
     * kind of the same code.
     *
     * @param code the code; lower-case kebab-case, at most 64 characters
     * @return the kind
     * @throws MalformedValueException if the code is not lower-case kebab-case
     */
    public static SubjectType<?> named(String code) {
        return new SubjectType<>(code, Subject.class, null);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the class; {@link Subject} where only the code is known} */
    public Class<S> subjectClass() {
        return subjectClass;
    }

    /**
     * What one subject is called.
     *
     * @param locale the reader's locale
     * @return a noun phrase such as 建团方案; the code where the library has no title for it
     */
    @Override
    public String title(Locale locale) {
        Language language = Language.of(locale);
        return Optional.ofNullable(title)
                .map(given -> given.in(locale))
                .or(() -> VOCABULARY.find("subject-type." + code, language).map(text -> text.render(name -> "")))
                .orElse(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectType<?> that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
