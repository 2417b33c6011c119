package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.Names;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;

/** The rules of one edition, which stand in JSON by their ids. */
public final class Rules extends Codec<Rule> {

    private final String edition;
    private final ImmutableMap<String, Entry> rules;

    /**
     * Takes the rules of an edition.
     *
     * @param policy the edition
     */
    public Rules(LeagueBuildingPolicy policy) {
        this.edition = policy.id();
        ImmutableMap.Builder<String, Entry> byId = ImmutableMap.builder();
        for (Rule rule : policy.rules().rules()) {
            byId.put(rule.id().value(), Entry.of(rule));
        }
        this.rules = byId.buildOrThrow();
    }

    @Override
    public Rule read(TokenSource in) {
        Entry entry = rules.get(in.string());
        if (entry == null) {
            throw in.refuseString(JsonErrorCode.UNKNOWN_RULE, JsonTexts.both("expected.rule", edition));
        }
        return entry.rule();
    }

    @Override
    public void write(TokenSink out, Rule rule) {
        out.string(rule.id().value());
    }

    /** What is written of a rule, which another edition or a host may have defined. */
    @SuppressWarnings(
            "ReferenceEquality") // rules are equal by their ids, and may rest on other provisions all the same
    Entry entry(Rule rule) {
        Entry entry = rules.get(rule.id().value());
        return entry != null && entry.rule() == rule ? entry : Entry.of(rule);
    }

    @Override
    Schema schema(Definitions definitions) {
        return Schema.ofType("string").with("maxLength", 128).with("pattern", Patterns.RULE_ID);
    }

    /** A rule with the strings that every finding of it is written with. */
    record Entry(Rule rule, Names id, Names provisions) {

        private static Entry of(Rule rule) {
            ImmutableList<Basis> bases = rule.provisions();
            String[] ids = new String[bases.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = bases.get(i).id();
            }
            return new Entry(rule, new Names(rule.id().value()), new Names(ids));
        }
    }
}
