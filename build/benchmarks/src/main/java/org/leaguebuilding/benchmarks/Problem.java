package org.leaguebuilding.benchmarks;

import java.util.Map;
import org.leaguebuilding.rule.Finding;

/**
 * What hand-written checks find, as a host would define it for itself: the id of the rule, what about it, where, and the
 * facts.
 *
 * @param rule the rule's id
 * @param kind what was found
 * @param path where in the subject
 * @param arguments the facts by name
 */
public record Problem(String rule, Kind kind, String path, Map<String, Object> arguments) {

    /** What a problem says about its rule. */
    public enum Kind {
        /** A rule that is demanded does not hold. */
        VIOLATION("violation"),
        /** A rule that is wanted does not hold. */
        CONCERN("concern"),
        /** A rule that is demanded cannot be judged. */
        DEMANDED_FACT_MISSING("missing-fact"),
        /** A rule that is wanted cannot be judged. */
        WANTED_FACT_MISSING("missing-fact");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /** Whether the library's finding says the same: rule, kind, path and arguments. */
    boolean saysTheSameAs(Finding finding) {
        return rule.equals(finding.rule().id().value())
                && kind.code.equals(finding.kind().code())
                && path.equals(finding.path())
                && arguments.equals(finding.arguments());
    }

    @Override
    public String toString() {
        return rule + " " + kind.code + " at " + path + " " + arguments;
    }
}
