package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Output;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/** The report as text: the summary, or the details that were asked for. */
final class TextReport {

    private static final String ALL = "all";

    private final LeagueBuildingPolicy policy;
    private final Texts texts;
    private final ImmutableList<Section> sections;
    private final Optional<String> district;

    private TextReport(
            LeagueBuildingPolicy policy, Texts texts, ImmutableList<Section> sections, Optional<String> district) {
        this.policy = policy;
        this.texts = texts;
        this.sections = sections;
        this.district = district;
    }

    /** Refuses what is not there before anything is read or checked. */
    static TextReport of(
            LeagueBuildingPolicy policy,
            Texts texts,
            List<String> asked,
            Optional<String> district,
            Register register) {
        ImmutableList<Section> all = Sections.of(policy, texts);
        ImmutableSet<String> keys = all.stream().map(Section::key).collect(ImmutableSet.toImmutableSet());
        asked.stream()
                .filter(key -> !key.equals(ALL) && !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw Refusal.of("section.unknown", key, String.join(", ", keys))
                            .didYouMean(Suggestions.nearest(key, keys));
                });
        return new TextReport(
                policy,
                texts,
                all.stream()
                        .filter(section -> asked.contains(ALL) || asked.contains(section.key()))
                        .collect(ImmutableList.toImmutableList()),
                district.map(name -> code(name, register, texts)));
    }

    private static String code(String asked, Register register, Texts texts) {
        return register.districts().entrySet().stream()
                .filter(entry -> entry.getKey().equals(asked) || texts.isPlace(asked, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                                "district.unknown",
                                asked,
                                String.join(", ", register.districts().values()))
                        .didYouMean(
                                Suggestions.nearest(asked, register.districts().values())));
    }

    void print(Register register, CityAnswers city, Output to) {
        Notice notice = Notice.of(city.provenance(), texts);
        CityAnswers shown = district.map(city::only).orElse(city).named(texts::shortPlace);
        to.println(texts.get("report.title", policy.id()));
        Paragraph.lines(notice.text()).forEach(to::println);
        RegisterLines.lines(register, texts).forEach(to::println);
        if (sections.isEmpty()) {
            Summary summary = new Summary(policy, texts);
            block(summary.title(shown, notice), summary.lines(shown), to);
            district.ifPresent(id -> block(
                    tagged("communities.title", notice),
                    new CommunityTable(texts).lines(shown.districts().get(0)),
                    to));
        }
        for (Section section : sections) {
            block(tagged(section.key() + ".title", notice), section.lines(shown), to);
        }
        if (city.provenance() instanceof Provenance.Given given) {
            block(texts.get("unjoined.title"), UnjoinedLines.of(given, texts, !sections.isEmpty()), to);
        }
        if (sections.isEmpty()) {
            to.println();
            Paragraph.lines(texts.get("report.details")).forEach(to::println);
        }
    }

    private static void block(String title, ImmutableList<String> lines, Output to) {
        to.println();
        Paragraph.lines(title).forEach(to::println);
        lines.forEach(to::println);
    }

    private String tagged(String key, Notice notice) {
        return texts.get(key) + notice.tag();
    }
}
