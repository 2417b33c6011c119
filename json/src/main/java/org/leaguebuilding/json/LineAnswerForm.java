package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.answer.LineAnswer;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.LineAnswerCodec;

/** Answers to lines. */
final class LineAnswerForm extends Form<LineAnswer> {

    private final Optional<Locale> words;

    LineAnswerForm(String name, Optional<Locale> words) {
        super(name, LineAnswer.class);
        this.words = words;
    }

    @Override
    public Form<LineAnswer> in(Locale locale) {
        return new LineAnswerForm(name(), Optional.of(requireNonNull(locale, "locale")));
    }

    @Override
    Codec<LineAnswer> codec(EditionTables edition) {
        return LineAnswerCodec.of(edition, words);
    }
}
