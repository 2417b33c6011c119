package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.value.LocalizedText;

/** Writes down what an edition changes, with what the edition that it starts with has. Not thread-safe. */
final class LocalChangeLog {

    private final LeagueBuildingPolicy base;
    private final String edition;

    /** The changes by what they change; one that is made again stands once, at its first place. */
    private final Map<String, LocalChange> changes = new LinkedHashMap<>();

    LocalChangeLog(LeagueBuildingPolicy base, String edition) {
        this.base = base;
        this.edition = edition;
        base.localChanges().forEach(this::put);
    }

    ImmutableList<LocalChange> all() {
        return ImmutableList.copyOf(changes.values());
    }

    void parameter(ParameterKey<?> key, Basis basis) {
        Optional<String> before = base.parameters().stream()
                .filter(each -> each.id().equals(key.id()))
                .findFirst()
                .map(each -> key.plainValue(each).orElse(each.value()).toString());
        put(ChangeKind.PARAMETER, key.id(), basis, before, Optional.empty());
    }

    void mode(FormationMode mode) {
        put(ChangeKind.MODE, mode.id().code(), mode.provisions().get(0), Optional.empty(), Optional.empty());
    }

    void switchedOff(Rule rule, Basis basis, LocalizedText reason) {
        changes.remove(key(ChangeKind.SWITCHED_ON, rule.id().value()));
        put(ChangeKind.SWITCHED_OFF, rule.id().value(), basis, Optional.empty(), Optional.of(reason));
    }

    void switchedOn(Rule rule, Basis basis) {
        changes.remove(key(ChangeKind.SWITCHED_OFF, rule.id().value()));
        put(ChangeKind.SWITCHED_ON, rule.id().value(), basis, Optional.empty(), Optional.empty());
    }

    void severity(Rule rule, Basis basis) {
        Optional<String> before =
                base.rules().find(rule.id()).map(present -> present.severity().code());
        put(ChangeKind.SEVERITY, rule.id().value(), basis, before, Optional.empty());
    }

    void words(Rule rule, Basis basis) {
        put(ChangeKind.WORDS, rule.id().value(), basis, Optional.empty(), Optional.empty());
    }

    void rule(Rule rule) {
        put(ChangeKind.RULE, rule.id().value(), rule.provisions().get(0), Optional.empty(), Optional.empty());
    }

    private void put(ChangeKind kind, String id, Basis basis, Optional<String> before, Optional<LocalizedText> reason) {
        put(new LocalChange(kind, id, basis, edition, before, reason));
    }

    private void put(LocalChange change) {
        changes.put(key(change.kind(), change.id()), change);
    }

    private static String key(ChangeKind kind, String id) {
        return kind.code() + " " + id;
    }
}
