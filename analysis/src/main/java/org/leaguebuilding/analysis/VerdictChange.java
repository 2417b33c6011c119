package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * A way in which the verdict of one edition differs from that of another. Immutable and thread-safe.
 *
 * @param type the kind of subject
 * @param from the verdict of the first edition
 * @param to the verdict of the second edition
 * @param rules the rules that say something else, as the second edition has them, or the first where the second has none
 * @param witness a subject on which both verdicts are given
 */
public record VerdictChange(SubjectType<?> type, Verdict from, Verdict to, ImmutableList<Rule> rules, Subject witness)
        implements HasNoForm {

    /** Takes the components. */
    public VerdictChange {
        Structure.given("VerdictChange", "type", type);
        Structure.given("VerdictChange", "from", from);
        Structure.given("VerdictChange", "to", to);
        Structure.given("VerdictChange", "rules", rules);
        Structure.given("VerdictChange", "witness", witness);
    }

    /** How two reports on a subject differ; empty where their verdicts are the same. */
    static Optional<VerdictChange> between(SubjectType<?> type, Subject subject, Report from, Report to) {
        if (from.verdict() == to.verdict()) {
            return Optional.empty();
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        Map<String, List<Object>> before = outcomes(from, rules);
        Map<String, List<Object>> after = outcomes(to, rules);
        ImmutableList<Rule> changed = rules.entrySet().stream()
                .filter(rule -> !before.getOrDefault(rule.getKey(), List.of())
                        .equals(after.getOrDefault(rule.getKey(), List.of())))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new VerdictChange(type, from.verdict(), to.verdict(), changed, subject));
    }

    private static Map<String, List<Object>> outcomes(Report report, Map<String, Rule> rules) {
        Map<String, List<Object>> outcomes = new LinkedHashMap<>();
        for (Failure failure : Failure.of(report)) {
            String id = failure.rule().id().value();
            rules.put(id, failure.rule());
            outcomes.computeIfAbsent(id, any -> new ArrayList<>()).add(List.of(failure.path(), failure.kind()));
        }
        return outcomes;
    }

    /**
     * {@return how the verdict changes and by which rules, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        return Texts.of(
                "diff.change",
                locale,
                ImmutableMap.of(
                        "subject", type.title(locale),
                        "from", from.title(locale),
                        "to", to.title(locale),
                        "rules", Texts.titles(rules, locale)));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
