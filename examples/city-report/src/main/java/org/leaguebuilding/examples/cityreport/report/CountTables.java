package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;

/** Counts as tables for a terminal. */
final class CountTables {

    private static final int PROVINCE = 2;

    private final LeagueBuildingPolicy policy;
    private final Texts texts;
    private final Notice notice;

    CountTables(LeagueBuildingPolicy policy, Texts texts, Notice notice) {
        this.policy = policy;
        this.texts = texts;
        this.notice = notice;
    }

    ImmutableList<String> lines(Counted counted, CountCommand.By by) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(Paragraph.lines(texts.get(
                        "count.title",
                        Long.toString(counted.pace().communities()),
                        Integer.toString(counted.districtCount()),
                        policy.id())
                + notice.tag()));
        lines.addAll(Paragraph.lines(notice.text())).add("");
        lines.addAll(
                        switch (by) {
                            case PROVINCE -> provinces(counted);
                            case DISTRICT -> districts(counted);
                            case RULE -> rules(counted);
                        })
                .add("");
        lines.addAll(types(counted));
        return lines.addAll(new UnmetRules(policy, texts).linesBelow("unmet.summary", counted.unmet()))
                .build();
    }

    private ImmutableList<String> provinces(Counted counted) {
        TextTable table = head(texts.get("column.province"), texts.get("column.communities"));
        counted.provinces()
                .counts()
                .forEach((code, verdicts) -> row(
                        table,
                        verdicts,
                        texts.get("province." + code.substring(0, PROVINCE)),
                        Integer.toString(counted.ofProvince().count(code))));
        return table.lines();
    }

    /** A city, on which there is a report as well, has no communities beside those of its districts. */
    private ImmutableList<String> districts(Counted counted) {
        TextTable table = head(texts.get("column.district"), texts.get("column.communities"));
        counted.districts().counts().forEach((code, verdicts) -> {
            String name = counted.districtName(code);
            int communities = counted.ofDistrict().count(code);
            row(
                    table,
                    verdicts,
                    code.equals(name) ? code : code + " " + name,
                    communities == 0 ? "" : Integer.toString(communities));
        });
        return table.lines();
    }

    private ImmutableList<String> types(Counted counted) {
        TextTable table = head(texts.get("column.family"));
        counted.types()
                .counts()
                .forEach((type, verdicts) -> row(
                        table,
                        verdicts,
                        policy.family(SubjectType.named(type)).subject().title(texts.locale())));
        return table.lines();
    }

    private TextTable head(String... first) {
        return new TextTable()
                .row(ImmutableList.builder()
                        .add((Object[]) first)
                        .add(
                                texts.get("column.subjects"),
                                texts.get("judged.compliant"),
                                texts.get("judged.non-compliant"),
                                texts.get("judged.undetermined"))
                        .build()
                        .toArray());
    }

    private static void row(TextTable table, ImmutableMap<Verdict, Long> verdicts, String... first) {
        TextTable unused = table.row(ImmutableList.builder()
                .add((Object[]) first)
                .add(
                        verdicts.values().stream().mapToLong(Long::longValue).sum(),
                        of(verdicts, Verdict.COMPLIANT),
                        of(verdicts, Verdict.NON_COMPLIANT),
                        of(verdicts, Verdict.UNDETERMINED))
                .build()
                .toArray());
    }

    private static long of(ImmutableMap<Verdict, Long> verdicts, Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    private ImmutableList<String> rules(Counted counted) {
        TextTable table = new TextTable()
                .row(
                        texts.get("column.rule"),
                        texts.get("column.unmet-subjects"),
                        texts.get("column.unknown-subjects"));
        for (Rule rule : policy.rules().rules()) {
            table.row(rule.id(), counted.unmet().count(rule), counted.missing().count(rule));
        }
        return table.lines();
    }

    /** Time is that of this run on this machine. */
    ImmutableList<String> pace(Pace pace) {
        TextTable table = new TextTable().row(texts.get("column.communities"), texts.get("column.microseconds"));
        pace.stretches()
                .forEach(stretch ->
                        table.row(stretch.communities(), String.format(Locale.ROOT, "%.0f", stretch.microseconds())));
        return ImmutableList.<String>builder().add("").addAll(table.lines()).build();
    }
}
