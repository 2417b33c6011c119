package org.leaguebuilding.examples.cityreport.advise;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.analysis.ModeWay;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.ModeAdvice;

/** The cheapest way to a mode in words, below what advice says of the mode. */
final class WayText {

    private final Texts texts;

    WayText(Texts texts) {
        this.texts = texts;
    }

    /** Nothing where the mode suits as the communities are. */
    ImmutableList<String> lines(ModeAdvice advice, ModeWay way) {
        if (way.stands()) {
            return ImmutableList.of();
        }
        Stream<String> with = advice.fittingNeighbours().isEmpty() ? joined(way) : Stream.empty();
        return Stream.concat(with, Paragraph.lines(way(way), texts.get("analysis.indent")).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** With which neighbour it was looked at, where none fits. */
    private Stream<String> joined(ModeWay way) {
        String others = way.proposal().communities().stream()
                .skip(1)
                .map(Community::id)
                .collect(Collectors.joining(texts.get("list.separator")));
        return Stream.of(others).filter(ids -> !ids.isEmpty()).map(ids -> texts.get("advise.way.with", ids));
    }

    private String way(ModeWay way) {
        if (way.cheapest().isPresent()) {
            return texts.get(
                    "advise.way",
                    way.changes().orElseThrow(),
                    way.cheapest().orElseThrow().text(texts.locale()));
        }
        return way.repairs().complete()
                ? texts.get("advise.way.none", way.within())
                : texts.get("advise.way.cut-short", way.within(), way.repairs().checks());
    }
}
