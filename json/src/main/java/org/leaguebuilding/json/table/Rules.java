package org.leaguebuilding.json.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.Names;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.FindingKind;
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

    /**
     * A rule with what every finding of it is written with.
     *
     * @param rule the rule
     * @param ids its id and, behind it, the kind of the finding, by kind
     * @param provisions the ids of its provisions, as one list
     */
    record Entry(Rule rule, ImmutableMap<FindingKind, Names> ids, Names provisions) {

        private static Entry of(Rule rule) {
            Map<FindingKind, Names> ids = new EnumMap<>(FindingKind.class);
            for (FindingKind kind : FindingKind.values()) {
                ids.put(kind, new Names(quoted(rule.id().value()) + ",\"kind\":" + quoted(kind.code())));
            }
            StringBuilder provisions = new StringBuilder("[");
            for (Basis basis : rule.provisions()) {
                provisions.append(provisions.length() > 1 ? "," : "").append(quoted(basis.id()));
            }
            return new Entry(
                    rule,
                    Maps.immutableEnumMap(ids),
                    new Names(provisions.append(']').toString()));
        }

        /** None of these ids has a character that would have to be escaped. */
        private static String quoted(String id) {
            return '"' + id + '"';
        }

        /** The id, and behind it the kind. */
        Names id(FindingKind kind) {
            return requireNonNull(ids.get(kind), "a kind that is not in the enum");
        }
    }
}
