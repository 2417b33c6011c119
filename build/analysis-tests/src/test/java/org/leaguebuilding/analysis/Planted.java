package org.leaguebuilding.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/** Editions of a city with rules of their own, some of which make no sense. */
final class Planted {

    private static final LocalizedText TEXT = LocalizedText.of("甲", "a");
    private static final LocalProvision MEASURE = new LocalProvision("m", TEXT, TEXT);

    private Planted() {}

    static DeclaredRule rule(String id, String path, Condition condition) {
        return DeclaredRule.define(id, Severity.VIOLATION)
                .from(MEASURE)
                .words(LocalizedText.of(id, id), TEXT, TEXT)
                .path(path)
                .condition(condition)
                .build();
    }

    static DeclaredRule ofEach(String id, String list, String fact, Condition condition) {
        return DeclaredRule.define(id, Severity.VIOLATION)
                .from(MEASURE)
                .words(LocalizedText.of(id, id), TEXT, TEXT)
                .each(list)
                .path(fact)
                .condition(condition)
                .build();
    }

    static LeagueBuildingPolicy edition(SubjectType<?> subject, DeclaredRule... rules) {
        return edition(
                Arrays.stream(rules).map(rule -> Change.add(subject, rule)).toList());
    }

    static LeagueBuildingPolicy edition(List<? extends Change> changes) {
        EditionDocument.Builder document = EditionDocument.define("city", TEXT)
                .base(new Base.Shipped("wuhan-2005", Optional.empty()))
                .basis(MEASURE);
        changes.forEach(document::change);
        return Editions.of(document.build());
    }

    static LocalProvision measure() {
        return MEASURE;
    }

    static LocalizedText text() {
        return TEXT;
    }

    /** The defects of the rules about one kind of subject, without unread facts. */
    static <S extends Subject> List<Defect> defects(LeagueBuildingPolicy policy, SubjectType<S> subject) {
        return PolicyAnalysis.of(policy)
                .of(subject)
                .defects(policy.day(), Scope.atMost(2).checks(2_000))
                .orElseThrow()
                .search();
    }
}
