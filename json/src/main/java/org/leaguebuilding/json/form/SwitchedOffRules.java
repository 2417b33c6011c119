package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Derived;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;

/** How the rules stand in a report that its edition has switched off: none can be taken out of it without a word. */
record SwitchedOffRules(LeagueBuildingPolicy policy, Table<SwitchedOff> table) {

    static SwitchedOffRules of(EditionTables edition, Optional<Locale> locale) {
        return new SwitchedOffRules(edition.policy(), SwitchedOff.table(edition.switchedOff(), locale));
    }

    static ImmutableList<SwitchedOff> listed(ImmutableList<Rule> rules) {
        return rules.stream().map(SwitchedOff::new).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Rule> read(TokenSource in) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        in.enterArray();
        while (in.nextElement()) {
            rules.add(table.read(in).rule());
        }
        return rules.build();
    }

    /** Holds the rules of a report of this edition against those that it has switched off of the family. */
    void hold(TokenSource in, String edition, String subjectType, ImmutableList<Rule> rules) {
        if (edition.equals(policy.id())) {
            policy.families().stream()
                    .filter(family -> family.subject().code().equals(subjectType))
                    .map(RuleFamily::switchedOff)
                    .findFirst()
                    .ifPresent(off -> Derived.hold(in, "switchedOff", ids(off), ids(rules)));
        }
    }

    private static String ids(ImmutableList<Rule> rules) {
        return rules.stream().map(rule -> rule.id().value()).toList().toString();
    }
}
