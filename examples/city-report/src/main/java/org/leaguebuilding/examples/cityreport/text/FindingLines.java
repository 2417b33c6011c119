package org.leaguebuilding.examples.cityreport.text;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.Basis;

/** A finding in words: its kind, which rule, why, where, what was found and what would satisfy it. */
public final class FindingLines {

    private FindingLines() {}

    /**
     * The lines of a finding.
     *
     * @param finding the finding
     * @param texts the language
     * @return three lines, which are as long as their content
     */
    public static ImmutableList<String> of(Finding finding, Texts texts) {
        String provisions = finding.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
        return ImmutableList.of(
                texts.get(
                        "check.finding",
                        texts.get("kind." + finding.kind().code()),
                        finding.rule().id(),
                        provisions,
                        finding.path()),
                texts.get("check.message", finding.message(texts.locale())),
                texts.get("check.remedy", finding.remedy(texts.locale())));
    }
}
