package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;

/** The rules that are most often unmet, in words. Rules met equally often keep the order of the edition. */
final class UnmetRules {

    private static final int MOST = 3;
    private static final String INDENT = "      ";

    private final ImmutableList<Rule> rules;
    private final Texts texts;

    UnmetRules(LeagueBuildingPolicy policy, Texts texts) {
        this.rules = policy.rules().rules();
        this.texts = texts;
    }

    /** A line or more for each of the most frequent, with count, id, provisions and title. */
    ImmutableList<String> lines(Multiset<Rule> unmet) {
        return mostFrequent(unmet)
                .limit(MOST)
                .flatMap(rule -> line(rule, unmet.count(rule)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines below a heading; none where everything is met. */
    ImmutableList<String> linesBelow(String heading, Multiset<Rule> unmet) {
        return unmet.isEmpty()
                ? ImmutableList.of()
                : Stream.concat(Stream.of(texts.get(heading)), lines(unmet).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /** The most frequent one with its count; empty where everything is met. */
    String mostFrequentIn(Multiset<Rule> unmet) {
        return mostFrequent(unmet)
                .findFirst()
                .map(rule -> texts.get("unmet.cell", rule.id(), provisions(rule), Integer.toString(unmet.count(rule))))
                .orElse("");
    }

    private Stream<Rule> mostFrequent(Multiset<Rule> unmet) {
        return rules.stream()
                .filter(unmet::contains)
                .sorted(Comparator.<Rule>comparingInt(unmet::count).reversed());
    }

    private ImmutableList<String> line(Rule rule, int count) {
        return Paragraph.lines(
                texts.get(
                        "unmet.line", Integer.toString(count), rule.id(), provisions(rule), rule.title(texts.locale())),
                INDENT);
    }

    private static String provisions(Rule rule) {
        return rule.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
    }
}
