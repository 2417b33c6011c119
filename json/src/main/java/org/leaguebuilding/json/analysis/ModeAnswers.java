package org.leaguebuilding.json.analysis;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.analysis.ModeWay;
import org.leaguebuilding.analysis.ModeWays;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.AdviceTables;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.ReportTables;

/** The tables of what the analysis answers about modes of formation, with the words of a reader where there is a locale. */
public final class ModeAnswers {

    private ModeAnswers() {}

    /** {@return the table of the ways to all modes} */
    public static Table<ModeWays> ways(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(ModeWays.class)
                .required("edition", Codecs.CHECKED_ID, ModeWays::edition)
                .list("ways", way(edition, locale), ModeWays::ways)
                .optional("unknown", AdviceTables.MODE, ModeWays::unknown)
                .words("text", ways -> locale.map(ways::text))
                .build();
    }

    /** {@return the table of the way to one mode} */
    public static Table<ModeWay> way(EditionTables edition, Optional<Locale> locale) {
        return WrittenTable.of(ModeWay.class)
                .required("mode", AdviceTables.MODE, way -> way.mode().id())
                .optional("changes", NumberCodecs.TOTAL, ModeAnswers::changes)
                .count("within", ModeWay::within)
                .required("proposal", edition.subjects(), ModeWay::proposal)
                .required("report", ReportTables.report(edition, locale), ModeWay::report)
                .required("repairs", SubjectAnswers.repairs(edition, locale), ModeWay::repairs)
                .words("title", way -> locale.map(way.mode()::title))
                .words("text", way -> locale.map(way::text))
                .build();
    }

    private static Optional<Long> changes(ModeWay way) {
        return way.changes().stream().mapToObj(number -> (long) number).findFirst();
    }
}
