package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.LocalizedText;

/** Compiles rules of a test and judges subjects by them. */
final class Declared {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final LocalizedText TEXT = LocalizedText.of("甲", "A");

    private Declared() {}

    static DeclaredRule.Builder rule() {
        return DeclaredRule.define("guarantee.test.own", Severity.VIOLATION)
                .from(Provision.P58)
                .words(TEXT, TEXT, TEXT)
                .path("id");
    }

    static Surroundings surroundings() {
        return new Surroundings(
                POLICY.id(),
                POLICY.parameters().stream()
                        .collect(ImmutableMap.<Parameter<?>, String, Parameter<?>>toImmutableMap(
                                Parameter::id, parameter -> parameter)),
                ImmutableMap.of("joint", TEXT, "market", TEXT),
                POLICY.families());
    }

    static RuleCheck compile(RuleFamily<?> family, DeclaredRule rule) {
        EditionErrors errors = new EditionErrors();
        Optional<RuleCheck> check =
                new RuleCompiler(surroundings(), errors).compile(rule, FactScope.of(family), Provision.P58, "/r");
        return check.orElseThrow(() -> new AssertionError(errors.all()));
    }

    static ImmutableList<EditionError> errors(RuleFamily<?> family, DeclaredRule rule) {
        EditionErrors errors = new EditionErrors();
        Optional<RuleCheck> check =
                new RuleCompiler(surroundings(), errors).compile(rule, FactScope.of(family), Provision.P58, "/r");
        if (check.isPresent() == !errors.isEmpty()) {
            throw new AssertionError("a rule and errors, or neither: " + errors.all());
        }
        return errors.all();
    }

    static ImmutableList<EditionError> errors(RuleFamily<?> family, Condition condition) {
        return errors(family, rule().condition(condition).build());
    }

    static ImmutableList<Finding> findings(Subject subject, DeclaredRule rule) {
        RuleFamily<?> family = POLICY.families().stream()
                .filter(each -> each.subject().subjectClass().isInstance(subject))
                .findFirst()
                .orElseThrow();
        Checks found = compile(family, rule).check(subject, Checks.quiet());
        return Report.of(family.subject().code(), subject, "test", found).findings();
    }

    /** {@code true}, {@code false}, or the paths of the facts that are missing. */
    static String judge(Subject subject, Condition condition) {
        return judge(subject, rule().condition(condition).build());
    }

    static String judge(Subject subject, DeclaredRule rule) {
        ImmutableList<Finding> findings = findings(subject, rule);
        if (findings.isEmpty()) {
            return "true";
        }
        if (findings.stream().allMatch(finding -> finding.kind() == FindingKind.MISSING_FACT)) {
            return findings.stream().map(Finding::path).toList().toString();
        }
        return findings.size() == 1 ? "false" : findings.toString();
    }
}
