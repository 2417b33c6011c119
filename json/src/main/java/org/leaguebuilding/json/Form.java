package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.function.Supplier;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;

/**
 * A form of document: how values of one type stand in JSON. {@link SubjectForms} has those of subjects, {@link
 * AnalysisForms} those of what the analysis answers, {@link Forms} all others; a host writes its own with {@link #of(SubjectType, Supplier)}. Immutable and thread-safe.
 *
 * @param <T> the values
 */
public abstract sealed class Form<T> permits SubjectForm, AnyForm, AnswerForm, AnalysisForm, LineAnswerForm, HostForm {

    private final String name;
    private final Class<T> type;

    Form(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * Begins the form of a host's own subjects. A document may say their type in its property {@code subjectType}, and is written
     * with it.
     *
     * @param <S> the subjects
     * @param <B> what a subject is collected in while it is read
     * @param subject the type of subject
     * @param draft makes an empty one
     * @return a form without properties
     */
    public static <S extends Subject, B> FormBuilder<S, B> of(SubjectType<S> subject, Supplier<B> draft) {
        return FormBuilder.ofSubject(requireNonNull(subject, "subject"), requireNonNull(draft, "draft"));
    }

    /**
     * Begins the form of a value within a host's own subjects.
     *
     * @param <V> the values
     * @param <B> what a value is collected in while it is read
     * @param type the class of the values
     * @param draft makes an empty one
     * @return a form without properties
     */
    public static <V, B> FormBuilder<V, B> of(Class<V> type, Supplier<B> draft) {
        return FormBuilder.ofValue(requireNonNull(type, "type"), requireNonNull(draft, "draft"));
    }

    /**
     * The name of the form: of subjects the {@code subjectType} that documents and reports name.
     *
     * @return such as {@code formation-proposal}
     */
    public final String name() {
        return name;
    }

    /** {@return the class of the values} */
    public final Class<T> type() {
        return type;
    }

    /**
     * This form with the words that people read: messages of findings, explanations of scores. They are written and passed over when
     * they are read. A form that has no such words is the same in every language.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the form with words
     */
    public Form<T> in(Locale locale) {
        requireNonNull(locale, "locale");
        return this;
    }

    abstract Codec<T> codec(EditionTables edition);

    @Override
    public String toString() {
        return name;
    }
}
