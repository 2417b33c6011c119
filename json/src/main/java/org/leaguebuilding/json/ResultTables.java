package org.leaguebuilding.json;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.json.table.AdviceTables;
import org.leaguebuilding.json.table.ReportTables;
import org.leaguebuilding.json.table.Rules;
import org.leaguebuilding.json.table.SchemeTables;
import org.leaguebuilding.json.table.ScoreTables;
import org.leaguebuilding.json.table.Table;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/**
 * The tables of what one edition answers, each set up when it is first needed: whoever only reads subjects waits for neither
 * the edition nor these. Thread-safe.
 */
final class ResultTables {

    private final Supplier<LeagueBuildingPolicy> policy;
    private final Supplier<Rules> rules = Suppliers.memoize(() -> new Rules(policy()));
    private final Supplier<Table<Report, ?>> reports =
            Suppliers.memoize(() -> ReportTables.report(rules(), Optional.empty()));
    private final Supplier<Table<FormationAdvice, ?>> advices =
            Suppliers.memoize(() -> AdviceTables.advice(rules(), Optional.empty()));
    private final Supplier<Table<Scheme, ?>> schemes = Suppliers.memoize(() -> SchemeTables.scheme(rules()));
    private final Supplier<Table<Score, ?>> scores =
            Suppliers.memoize(() -> ScoreTables.score(rules(), Optional.empty()));
    private final Supplier<Table<BundledResult, ?>> bundledResults =
            Suppliers.memoize(() -> ScoreTables.bundled(Optional.empty()));

    /** Takes what gives the edition, which is asked for it at most once. */
    ResultTables(Supplier<LeagueBuildingPolicy> policy) {
        this.policy = Suppliers.memoize(policy::get);
    }

    LeagueBuildingPolicy policy() {
        return policy.get();
    }

    Rules rules() {
        return rules.get();
    }

    Table<Report, ?> reports() {
        return reports.get();
    }

    Table<FormationAdvice, ?> advices() {
        return advices.get();
    }

    Table<Scheme, ?> schemes() {
        return schemes.get();
    }

    Table<Score, ?> scores() {
        return scores.get();
    }

    Table<BundledResult, ?> bundledResults() {
        return bundledResults.get();
    }
}
