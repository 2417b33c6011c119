package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.Parameter;

/**
 * What an edition's files declare, and what that may rest on.
 *
 * @param changes the changes by the ids of the rules and modes that they declare; of what several declare, the last
 * @param figures the values of all parameters of the edition
 */
record Declarations(ImmutableMap<String, Change> changes, ImmutableMap<String, Object> figures) {

    static Declarations of(LeagueBuildingPolicy policy) {
        ImmutableMap.Builder<String, Change> changes = ImmutableMap.builder();
        for (EditionDocument document : policy.documents()) {
            for (Change change : document.changes()) {
                changes.put(change.id(), change);
                DeclaredReadings.rules(change).forEach(rule -> changes.put(rule.id(), change));
            }
        }
        return new Declarations(
                changes.buildKeepingLast(),
                policy.parameters().stream().collect(ImmutableMap.toImmutableMap(Parameter::id, Parameter::value)));
    }

    /** Whether the files of both editions declare a rule or a mode with the same words. */
    boolean declareAlike(String id, Declarations others) {
        Optional<Change> change = Optional.ofNullable(changes.get(id));
        return change.isPresent() && change.equals(Optional.ofNullable(others.changes.get(id)));
    }

    /** The same of a rule, which may compare facts with any of the parameters. */
    boolean judgeAlike(String rule, Declarations others) {
        return declareAlike(rule, others) && figures.equals(others.figures);
    }
}
