package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

/** All smallest repairs, by trying every value of every fact that may be changed. It knows no rules. */
final class BlindRepairs<S extends Subject> {

    private final Judge<S> judge;
    private final Locks locks;
    private final Set<Map<String, Optional<Object>>> found = new HashSet<>();

    private BlindRepairs(Judge<S> judge) {
        this.judge = judge;
        this.locks = new Locks(judge.family(), ImmutableSet.of());
    }

    static <S extends Subject> Set<Map<String, Optional<Object>>> of(Judge<S> judge, int changes) {
        BlindRepairs<S> blind = new BlindRepairs<>(judge);
        blind.change(judge.subject(), Map.of(), changes);
        return blind.found.stream()
                .filter(repair -> blind.found.stream()
                        .noneMatch(part ->
                                part.size() < repair.size() && repair.entrySet().containsAll(part.entrySet())))
                .collect(Collectors.toSet());
    }

    private void change(Object subject, Map<String, Optional<Object>> values, int changes) {
        if (judge.check(subject).verdict() == Verdict.COMPLIANT) {
            found.add(values);
            return;
        }
        if (changes == 0) {
            return;
        }
        for (Place place : judge.places(subject)) {
            if (locks.isFree(place) && values.keySet().stream().noneMatch(place::touches)) {
                for (Object value : new ArrayList<>(judge.changes(place, subject))) {
                    Object changed = place.with(subject, value);
                    if (changed != null) {
                        Map<String, Optional<Object>> more = new HashMap<>(values);
                        more.put(place.path(), Optional.ofNullable(value));
                        change(changed, more, changes - 1);
                    }
                }
            }
        }
    }

    static <S extends Subject> Set<Map<String, Optional<Object>>> found(List<Repair<S>> repairs) {
        return repairs.stream()
                .map(repair -> repair.changes().stream().collect(Collectors.toMap(FactChange::path, FactChange::after)))
                .collect(Collectors.toSet());
    }
}
