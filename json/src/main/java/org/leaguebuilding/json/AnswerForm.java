package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.Answer;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.text.Language;

/**
 * The form of documents that are no subjects.
 *
 * @param <T> the values
 */
final class AnswerForm<T> extends Form<T> {

    private final Answer answer;
    private final @Nullable Language words;

    AnswerForm(Answer answer, Class<T> type) {
        this(answer, type, null);
    }

    private AnswerForm(Answer answer, Class<T> type, @Nullable Language words) {
        super(answer.code(), type);
        this.answer = answer;
        this.words = words;
    }

    @Override
    public Form<T> in(Locale locale) {
        Language language = Language.of(requireNonNull(locale, "locale"));
        return answer.hasWords() ? new AnswerForm<>(answer, type(), language) : this;
    }

    @Override
    @SuppressWarnings("unchecked") // the table of this answer's values
    Codec<T> codec(EditionTables edition) {
        return (Codec<T>) edition.answer(answer, words);
    }
}
