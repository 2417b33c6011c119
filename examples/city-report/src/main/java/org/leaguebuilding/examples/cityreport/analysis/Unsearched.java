package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.rule.SubjectType;

/** Says of which kinds of subjects an answer about an edition claims nothing. */
final class Unsearched {

    private Unsearched() {}

    static ImmutableList<String> lines(ImmutableList<SubjectType<?>> types, Texts texts) {
        if (types.isEmpty()) {
            return ImmutableList.of();
        }
        String titles = types.stream()
                .map(type -> type.title(texts.locale()))
                .collect(Collectors.joining(texts.get("list.separator")));
        return ImmutableList.copyOf(
                Paragraph.lines(texts.get("analysis.unsearched", titles), texts.get("analysis.indent")));
    }
}
