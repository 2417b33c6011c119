package org.leaguebuilding.examples.cityreport.advise;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.analysis.ModeWays;
import org.leaguebuilding.examples.cityreport.text.FindingLines;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** Advice in words: each mode, whether it suits, and where it does not the cheapest way to it and what is not met. */
final class AdviceText {

    private final LeagueBuildingPolicy policy;
    private final Texts texts;

    AdviceText(LeagueBuildingPolicy policy, Texts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    ImmutableList<String> lines(FormationAdvice advice, ModeWays ways) {
        WayText wayText = new WayText(texts);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(texts.get("advise.community", advice.community(), advice.edition()));
        lines.add(advice.recommendation()
                .map(mode -> texts.get("advise.recommendation", title(mode)))
                .orElseGet(() -> texts.get("advise.no-recommendation")));
        for (ModeAdvice mode : ranked(advice, ways)) {
            lines.add("");
            lines.add(texts.get(
                    "advise.mode",
                    title(mode.mode()),
                    texts.get("eligibility." + mode.eligibility().code())));
            if (!mode.fittingNeighbours().isEmpty()) {
                lines.add(texts.get(
                        "advise.neighbours", String.join(texts.get("list.separator"), mode.fittingNeighbours())));
            }
            if (!mode.supposed().isEmpty()) {
                lines.addAll(Paragraph.lines(texts.get("advise.supposed", supposed(mode))));
            }
            lines.addAll(wayText.lines(mode, ways.to(mode.mode()).orElseThrow()));
            Stream.concat(mode.unmet().stream(), mode.factsToCollect().stream())
                    .forEach(finding -> lines.addAll(FindingLines.of(finding, texts)));
        }
        return lines.build();
    }

    /** First those that suit, then those of fewer changes; as many leave the order of the advice. */
    private static ImmutableList<ModeAdvice> ranked(FormationAdvice advice, ModeWays ways) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(
                        mode -> ways.to(mode.mode()).orElseThrow().changes().orElse(Integer.MAX_VALUE)),
                advice.ranked());
    }

    private String supposed(ModeAdvice mode) {
        return mode.supposed().stream()
                .map(finding -> finding.rule().title(texts.locale()))
                .distinct()
                .collect(Collectors.joining(texts.get("list.long")));
    }

    private String title(ModeId id) {
        return policy.formation().modes().stream()
                .filter(mode -> mode.id().equals(id))
                .findFirst()
                .map((FormationMode mode) -> mode.title(texts.locale()))
                .orElse(id.code());
    }
}
