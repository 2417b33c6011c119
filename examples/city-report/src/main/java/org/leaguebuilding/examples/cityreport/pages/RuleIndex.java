package org.leaguebuilding.examples.cityreport.pages;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Table;
import java.util.List;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.CommunityAnswers;
import org.leaguebuilding.examples.cityreport.answers.DistrictAnswers;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;

/** Where each rule is not met, and where a fact that it needs is missing. Not changed once made. */
final class RuleIndex {

    private final Table<Rule, String, Integer> unmet = HashBasedTable.create();
    private final Table<Rule, String, Integer> open = HashBasedTable.create();
    private final ListMultimap<Rule, CommunityAnswers> communities = ArrayListMultimap.create();
    private final Multiset<Rule> total = LinkedHashMultiset.create();

    private RuleIndex() {}

    static RuleIndex of(CityAnswers city) {
        RuleIndex index = new RuleIndex();
        for (DistrictAnswers district : city.districts()) {
            district.reports().forEach(report -> index.add(report, district));
            for (CommunityAnswers community : district.communities()) {
                Stream.concat(community.proposed().stream(), community.furtherReports())
                        .forEach(report -> index.add(report, district));
                community
                        .reports()
                        .flatMap(RuleIndex::unmetIn)
                        .distinct()
                        .forEach(rule -> index.communities.put(rule, community));
            }
        }
        unmetIn(city.problems()).distinct().forEach(index.total::add);
        return index;
    }

    private void add(Report report, DistrictAnswers district) {
        unmetIn(report).distinct().forEach(rule -> {
            total.add(rule);
            unmet.put(rule, district.id(), unmetIn(rule, district) + 1);
        });
        report.findings(FindingKind.MISSING_FACT).stream()
                .map(Finding::rule)
                .distinct()
                .forEach(rule -> open.put(rule, district.id(), openIn(rule, district) + 1));
    }

    static Stream<Rule> unmetIn(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.kind() != FindingKind.MISSING_FACT)
                .map(Finding::rule);
    }

    /** How many subjects in a district do not meet a rule. */
    int unmetIn(Rule rule, DistrictAnswers district) {
        Integer count = unmet.get(rule, district.id());
        return count == null ? 0 : count;
    }

    /** In how many subjects of a district a fact is missing that a rule needs. */
    int openIn(Rule rule, DistrictAnswers district) {
        Integer count = open.get(rule, district.id());
        return count == null ? 0 : count;
    }

    /** The communities that have a subject which does not meet a rule, in the order of the register. */
    List<CommunityAnswers> communities(Rule rule) {
        return communities.get(rule);
    }

    /** How many subjects do not meet each rule. */
    ImmutableMultiset<Rule> total() {
        return ImmutableMultiset.copyOf(total);
    }
}
