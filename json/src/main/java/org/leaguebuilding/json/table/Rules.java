package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;

/** The rules of one edition, which stand in JSON by their ids. */
public final class Rules extends Codec<Rule> {

    private final String edition;
    private final ImmutableMap<String, Rule> rules;

    /**
     * Takes the rules of an edition.
     *
     * @param policy the edition
     */
    public Rules(LeagueBuildingPolicy policy) {
        this.edition = policy.id();
        ImmutableMap.Builder<String, Rule> byId = ImmutableMap.builder();
        for (Rule rule : policy.rules().rules()) {
            byId.put(rule.id().value(), rule);
        }
        this.rules = byId.buildOrThrow();
    }

    @Override
    public Rule read(TokenSource in) {
        Rule rule = rules.get(in.string());
        if (rule == null) {
            throw in.refuseString(JsonErrorCode.UNKNOWN_RULE, JsonTexts.both("expected.rule", edition));
        }
        return rule;
    }

    @Override
    public void write(TokenSink out, Rule rule) {
        out.string(rule.id().value());
    }

    @Override
    Schema schema(Definitions definitions) {
        return Schema.ofType("string").with("maxLength", 128).with("pattern", Patterns.RULE_ID);
    }
}
