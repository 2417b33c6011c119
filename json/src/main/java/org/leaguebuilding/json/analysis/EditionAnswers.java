package org.leaguebuilding.json.analysis;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.analysis.Defect;
import org.leaguebuilding.analysis.DefectKind;
import org.leaguebuilding.analysis.EditionDefects;
import org.leaguebuilding.analysis.EditionDiff;
import org.leaguebuilding.analysis.Scope;
import org.leaguebuilding.analysis.VerdictChange;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.SubjectTypeCodec;
import org.leaguebuilding.rule.Verdict;

/** The tables of what the analysis answers about editions, with the words of a reader where there is a locale. */
public final class EditionAnswers {

    private static final Codec<Verdict> VERDICT = Codecs.closed(Verdict.class);

    private EditionAnswers() {}

    /** {@return the table of defects of an edition} */
    public static Table<EditionDefects> defects(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(EditionDefects.class)
                .list("found", defect(edition, locale), EditionDefects::found)
                .required("scope", scope(), EditionDefects::scope)
                .required("checks", NumberCodecs.TOTAL, defects -> (long) defects.checks())
                .list("unsearched", SubjectTypeCodec.CODEC, EditionDefects::unsearched)
                .words("text", defects -> locale.map(defects::text))
                .build();
    }

    private static Table<Defect> defect(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(Defect.class)
                .required("kind", Codecs.closed(DefectKind.class), Defect::kind)
                .required("subjectType", SubjectTypeCodec.CODEC, Defect::subject)
                .list("rules", edition.rules(), Defect::rules)
                .optional("fact", SubjectAnswers.fact(edition, locale), Defect::fact)
                .count("elements", Defect::elements)
                .required("exact", Codecs.BOOLEAN, Defect::exact)
                .optional("witness", edition.subjects(), Defect::witness)
                .words("text", defect -> locale.map(defect::text))
                .build();
    }

    private static Table<Scope> scope() {
        return WrittenTable.of(Scope.class)
                .count("elements", Scope::elements)
                .required("checks", NumberCodecs.TOTAL, scope -> (long) scope.checks())
                .build();
    }

    /** {@return the table of how verdicts of editions differ} */
    public static Table<EditionDiff> diff(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(EditionDiff.class)
                .required("from", Codecs.CHECKED_ID, EditionDiff::from)
                .required("to", Codecs.CHECKED_ID, EditionDiff::to)
                .list("changes", change(edition, locale), EditionDiff::changes)
                .required("scope", scope(), EditionDiff::scope)
                .required("checks", NumberCodecs.TOTAL, diff -> (long) diff.checks())
                .list("unsearched", SubjectTypeCodec.CODEC, EditionDiff::unsearched)
                .words("text", diff -> locale.map(diff::text))
                .build();
    }

    /** {@return the table of how the verdicts on one subject differ} */
    public static Table<VerdictChange> change(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(VerdictChange.class)
                .required("subjectType", SubjectTypeCodec.CODEC, VerdictChange::type)
                .required("from", VERDICT, VerdictChange::from)
                .required("to", VERDICT, VerdictChange::to)
                .list("rules", edition.rules(), VerdictChange::rules)
                .required("witness", edition.subjects(), VerdictChange::witness)
                .words("text", change -> locale.map(change::text))
                .build();
    }
}
