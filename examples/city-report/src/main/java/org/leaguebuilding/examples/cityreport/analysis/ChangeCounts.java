package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leaguebuilding.analysis.VerdictChange;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;

/** How many subjects another edition judges otherwise, by rule and by district, each with the first one of them. */
final class ChangeCounts {

    private final String from;
    private final String to;
    private final Texts texts;
    private final DistrictOf districts;
    private final Map<String, Count> byRules = new LinkedHashMap<>();
    private final Map<String, Count> byDistrict = new LinkedHashMap<>();
    private int subjects;
    private int changed;

    ChangeCounts(LeagueBuildingPolicy from, LeagueBuildingPolicy to, Texts texts) {
        this.from = from.id();
        this.to = to.id();
        this.texts = texts;
        this.districts = new DistrictOf(from);
    }

    void add(Optional<VerdictChange> change) {
        subjects++;
        change.ifPresent(this::add);
    }

    private void add(VerdictChange change) {
        changed++;
        byRules.computeIfAbsent(way(change), way -> new Count(change.witness())).number++;
        byDistrict.computeIfAbsent(districts.subject(change.witness()).orElse(""), any -> new Count(change.witness()))
                .number++;
    }

    private String way(VerdictChange change) {
        String rules = change.rules().stream()
                .map(rule -> rule.title(texts.locale()))
                .collect(Collectors.joining(texts.get("list.long")));
        return texts.get(
                "diff.way",
                texts.get("check.verdict." + change.from().code()),
                texts.get("check.verdict." + change.to().code()),
                rules);
    }

    /** The first subject of each way in which a verdict changes. */
    ImmutableList<Subject> witnesses() {
        return byRules.values().stream().map(count -> count.first).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(texts.get("diff.files.summary", from, to, subjects, changed));
        if (changed > 0) {
            lines.add("").addAll(table("column.verdict-change", byRules));
            lines.add("").addAll(table("column.district", districts()));
        }
        return lines.build();
    }

    private Map<String, Count> districts() {
        Map<String, Count> named = new LinkedHashMap<>();
        byDistrict.forEach((code, count) -> named.put(name(code), count));
        return named;
    }

    private String name(String code) {
        return code.isEmpty()
                ? texts.get("diff.no-district")
                : DistrictOf.name(code)
                        .map(name -> texts.get("diff.district", name, code))
                        .orElse(code);
    }

    private ImmutableList<String> table(String head, Map<String, Count> counts) {
        TextTable table =
                TextTable.textFrom(2).row(texts.get(head), texts.get("column.subjects"), texts.get("column.witness"));
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Count> entry) -> entry.getValue().number)
                        .reversed())
                .forEach(entry -> table.row(
                        entry.getKey(),
                        entry.getValue().number,
                        entry.getValue().first.id()));
        return table.lines();
    }

    /** So many, and the first of them. */
    private static final class Count {

        private final Subject first;
        private int number;

        Count(Subject first) {
            this.first = first;
        }
    }
}
