package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.EditionTables;

/**
 * The form of something that the analysis answers.
 *
 * @param <T> the answers
 */
final class AnalysisForm<T> extends Form<T> {

    private final BiFunction<EditionTables, Optional<Locale>, Table<T>> table;
    private final Optional<Locale> words;

    private AnalysisForm(
            String name,
            Class<T> type,
            BiFunction<EditionTables, Optional<Locale>, Table<T>> table,
            Optional<Locale> words) {
        super(name, type);
        this.table = table;
        this.words = words;
    }

    @SuppressWarnings("unchecked") // a class has no type parameters
    static <T> AnalysisForm<T> of(
            String name, Class<? super T> type, BiFunction<EditionTables, Optional<Locale>, Table<T>> table) {
        return new AnalysisForm<>(name, (Class<T>) type, table, Optional.empty());
    }

    @Override
    public Form<T> in(Locale locale) {
        return new AnalysisForm<>(name(), type(), table, Optional.of(requireNonNull(locale, "locale")));
    }

    @Override
    Codec<T> codec(EditionTables edition) {
        return table.apply(edition, words);
    }
}
