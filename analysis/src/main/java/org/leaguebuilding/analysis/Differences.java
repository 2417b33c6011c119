package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.ParameterKey;

/** Which rules two editions have otherwise about one kind of subject, as far as that can be told without a search. */
final class Differences<S extends Subject> {

    private final RuleFamily<S> from;
    private final RuleFamily<S> to;
    private final KnownValues ofTo;
    private final Declarations before;
    private final Declarations after;

    Differences(RuleFamily<S> from, RuleFamily<S> to, KnownValues ofFrom, KnownValues ofTo) {
        this.from = from;
        this.to = to;
        this.ofTo = ofTo;
        this.before = ofFrom.declarations();
        this.after = ofTo.declarations();
    }

    RuleFamily<S> from() {
        return from;
    }

    RuleFamily<S> to() {
        return to;
    }

    KnownValues ofTo() {
        return ofTo;
    }

    /** The rules that are not known to be the same in both editions, as the second has them, or the first where the second has none. */
    ImmutableList<Rule> rules() {
        Map<RuleId, Rule> rules = new LinkedHashMap<>();
        from.rules().rules().forEach(rule -> rules.put(rule.id(), rule));
        to.rules().rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules.values().stream().filter(rule -> !isSame(rule)).collect(ImmutableList.toImmutableList());
    }

    /** Whether both editions have it with the same severity and the same parameters; what it does may still differ. */
    boolean isAlike(Rule rule) {
        Optional<Rule> first = from.rules().find(rule.id());
        Optional<Rule> second = to.rules().find(rule.id());
        return first.isPresent()
                && second.isPresent()
                && first.get().severity() == second.get().severity()
                && rule.parameters().stream().allMatch(this::isAlike);
    }

    private boolean isAlike(ParameterKey<?> key) {
        return from.parameters().value(key).equals(to.parameters().value(key));
    }

    private boolean isSame(Rule rule) {
        return isAlike(rule)
                && (Readings.isShipped(rule)
                        ? haveSameModes()
                        : before.judgeAlike(rule.id().value(), after));
    }

    /** The rules of the library judge modes as the edition has them. */
    private boolean haveSameModes() {
        ImmutableList<ModeId> modes = modes(from);
        return modes.equals(modes(to))
                && modes.stream()
                        .allMatch(mode -> ModeId.builtIn().contains(mode) || before.declareAlike(mode.code(), after));
    }

    private static ImmutableList<ModeId> modes(RuleFamily<?> family) {
        return family instanceof FormationPolicy formation
                ? formation.modes().stream().map(FormationMode::id).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }
}
