package org.leaguebuilding.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.AdviceTables;
import org.leaguebuilding.json.form.ReportTables;
import org.leaguebuilding.json.form.Rules;
import org.leaguebuilding.json.form.SchemeTables;
import org.leaguebuilding.json.form.ScoreTables;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/**
 * The tables of what one edition answers, each set up when it is first needed: whoever only reads subjects waits for neither
 * the edition nor these. Thread-safe: all that is kept is immutable, and as good as what another thread makes of it.
 */
final class ResultTables {

    private @Nullable LeagueBuildingPolicy policy;
    private @Nullable Rules rules;
    private @Nullable Table<Report> reports;
    private @Nullable Table<FormationAdvice> advices;
    private @Nullable Table<Scheme> schemes;
    private @Nullable Table<Score> scores;
    private @Nullable Table<BundledResult> bundledResults;

    private ResultTables(@Nullable LeagueBuildingPolicy policy) {
        this.policy = policy;
    }

    static ResultTables of(LeagueBuildingPolicy policy) {
        return new ResultTables(policy);
    }

    /** The tables of {@link Editions#wuhan2005()}, which is not made before it is needed. */
    static ResultTables ofDefaultEdition() {
        return new ResultTables(null);
    }

    LeagueBuildingPolicy policy() {
        LeagueBuildingPolicy kept = policy;
        if (kept == null) {
            kept = Editions.wuhan2005();
            policy = kept;
        }
        return kept;
    }

    Rules rules() {
        Rules kept = rules;
        if (kept == null) {
            kept = new Rules(policy());
            rules = kept;
        }
        return kept;
    }

    Table<Report> reports() {
        Table<Report> kept = reports;
        if (kept == null) {
            kept = ReportTables.report(rules(), Optional.empty());
            reports = kept;
        }
        return kept;
    }

    Table<FormationAdvice> advices() {
        Table<FormationAdvice> kept = advices;
        if (kept == null) {
            kept = AdviceTables.advice(rules(), Optional.empty());
            advices = kept;
        }
        return kept;
    }

    Table<Scheme> schemes() {
        Table<Scheme> kept = schemes;
        if (kept == null) {
            kept = SchemeTables.scheme(rules());
            schemes = kept;
        }
        return kept;
    }

    Table<Score> scores() {
        Table<Score> kept = scores;
        if (kept == null) {
            kept = ScoreTables.score(rules(), Optional.empty());
            scores = kept;
        }
        return kept;
    }

    Table<BundledResult> bundledResults() {
        Table<BundledResult> kept = bundledResults;
        if (kept == null) {
            kept = ScoreTables.bundled(Optional.empty());
            bundledResults = kept;
        }
        return kept;
    }
}
