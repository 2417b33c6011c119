package org.leaguebuilding.json.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.analysis.Explanation;
import org.leaguebuilding.analysis.FactChange;
import org.leaguebuilding.analysis.Questions;
import org.leaguebuilding.analysis.Repair;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.analysis.StatedFact;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.ReportTables;
import org.leaguebuilding.json.form.ScoreTables;

/** The tables of what the analysis answers about one subject, with the words of a reader where there is a locale. */
public final class SubjectAnswers {

    private SubjectAnswers() {}

    /** {@return the table of explanations} */
    public static Table<Explanation> explanation(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(Explanation.class)
                .required("rule", edition.rules(), Explanation::rule)
                .required("path", Codecs.TEXT, Explanation::path)
                .optional("holds", Codecs.BOOLEAN, explanation -> ScoreTables.known(explanation.holds()))
                .list("facts", fact(edition, locale), Explanation::facts)
                .words("text", explanation -> locale.map(explanation::text))
                .build();
    }

    /** {@return the table of facts as they stand in a subject} */
    static Table<StatedFact> fact(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(StatedFact.class)
                .required("path", Codecs.TEXT, StatedFact::path)
                .required("fact", Codecs.TEXT, fact -> fact.fact().path())
                .optional("value", new StatedValueCodec(edition), StatedFact::value)
                .words("title", fact -> locale.map(fact.at()::title))
                .words("text", fact -> locale.map(fact::text))
                .build();
    }

    /** {@return the table of repairs} */
    public static Table<Repairs<?>> repairs(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.<Repairs<?>>of(type(Repairs.class))
                .list("minimal", repair(edition, locale), repairs -> ImmutableList.<Repair<?>>copyOf(repairs.minimal()))
                .required("complete", Codecs.BOOLEAN, Repairs::complete)
                .required("checks", NumberCodecs.TOTAL, repairs -> (long) repairs.checks())
                .build();
    }

    private static Table<Repair<?>> repair(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.<Repair<?>>of(type(Repair.class))
                .list("changes", change(edition, locale), Repair::changes)
                .required("subject", edition.subjects(), Repair::subject)
                .required("report", ReportTables.report(edition, locale), Repair::report)
                .words("text", repair -> locale.map(repair::text))
                .build();
    }

    private static Table<FactChange> change(EditionTables edition, Optional<Locale> locale) {
        Codec<Object> value = new StatedValueCodec(edition);
        return WrittenTable.of(FactChange.class)
                .required("path", Codecs.TEXT, FactChange::path)
                .required("fact", Codecs.TEXT, change -> change.fact().path())
                .optional("before", value, FactChange::before)
                .optional("after", value, FactChange::after)
                .words("title", change -> locale.map(change.at()::title))
                .words("text", change -> locale.map(change::text))
                .build();
    }

    /** {@return the table of questions} */
    public static Table<Questions> questions(EditionTables edition, Optional<Locale> locale) {
        Table<StatedFact> fact = fact(edition, locale);
        return WrittenTable.of(Questions.class)
                .list("next", fact, Questions::next)
                .required("most", NumberCodecs.TOTAL, questions -> (long) questions.most())
                .required("exact", Codecs.BOOLEAN, Questions::exact)
                .list("idle", fact, Questions::idle)
                .required("checks", NumberCodecs.TOTAL, questions -> (long) questions.checks())
                .words("text", questions -> locale.map(questions::text))
                .build();
    }

    @SuppressWarnings("unchecked") // a class has no type parameters
    private static <T> Class<T> type(Class<? super T> raw) {
        return (Class<T>) raw;
    }
}
