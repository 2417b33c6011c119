package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.LocalizedText;

/** A host's own kind of subject, of whose facts nothing is declared. */
final class Halls extends RuleFamily<Halls.Hall> {

    static final SubjectType<Hall> SUBJECT = SubjectType.of("hall", Hall.class, LocalizedText.of("礼堂", "hall"));

    static final LeagueBuildingPolicy CITY = Editions.wuhan2005().toBuilder("city")
            .family(ImmutableList.of(), Halls::new)
            .build();

    private Halls(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, RuleSet.of(), parameters);
    }

    @Override
    protected Checks judge(Hall checked, Checks checks) {
        return checks;
    }

    /** A hall. */
    record Hall(String id) implements Subject {}
}
