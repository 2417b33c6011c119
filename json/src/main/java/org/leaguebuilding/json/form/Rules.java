package org.leaguebuilding.json.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Patterns;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.Names;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Basis;

/** The rules of one edition, which stand in JSON by their ids. */
public final class Rules extends Codec<Rule> {

    private final String edition;
    private final String expected;
    private final ImmutableMap<String, Entry> rules;

    private Rules(LeagueBuildingPolicy policy, String expected, Function<RuleFamily<?>, ImmutableList<Rule>> rulesOf) {
        this.edition = policy.id();
        this.expected = expected;
        ImmutableMap.Builder<String, Entry> byId = ImmutableMap.builder();
        for (RuleFamily<?> family : policy.families()) {
            for (Rule rule : rulesOf.apply(family)) {
                byId.put(rule.id().value(), new Entry(rule, family));
            }
        }
        this.rules = byId.buildOrThrow();
    }

    /** The rules that an edition judges by. */
    public static Rules of(LeagueBuildingPolicy policy) {
        return new Rules(policy, "expected.rule", family -> family.rules().rules());
    }

    /** The rules that an edition has switched off. */
    static Rules switchedOff(LeagueBuildingPolicy policy) {
        return new Rules(policy, "expected.switched.off", RuleFamily::switchedOff);
    }

    @Override
    public Rule read(TokenSource in) {
        Entry entry = rules.get(in.string());
        if (entry == null) {
            throw in.refuseString(JsonErrorCode.UNKNOWN_RULE, JsonTexts.both(expected, edition));
        }
        return entry.rule;
    }

    /** A finding that is read back, which knows the facts of the family whose rule it is. */
    Finding finding(Rule rule, FindingKind kind, String path, ImmutableMap<String, Object> arguments) {
        Entry entry = Drafts.given(rules.get(rule.id().value()));
        return Finding.of(entry.family, rule, kind, path, arguments);
    }

    @Override
    public void write(TokenSink out, Rule rule) {
        out.string(rule.id().value());
    }

    /** What is written of a rule, which another edition or a host may have defined. */
    @SuppressWarnings(
            "ReferenceEquality") // rules are equal by their ids, and may rest on other provisions all the same
    Written written(Rule rule) {
        Entry entry = rules.get(rule.id().value());
        return entry != null && entry.rule == rule ? entry.written() : new Written(rule);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("string").with("maxLength", 128).with("pattern", Patterns.RULE_ID);
    }

    /** A rule of the edition. Immutable but for what it is written with, which is made once it is needed; thread-safe. */
    private static final class Entry {

        private final Rule rule;
        private final RuleFamily<?> family;

        /** Any thread's is as good as another's. */
        private @Nullable Written written;

        Entry(Rule rule, RuleFamily<?> family) {
            this.rule = rule;
            this.family = family;
        }

        Written written() {
            Written known = written;
            if (known == null) {
                known = new Written(rule);
                written = known;
            }
            return known;
        }
    }

    /** What every finding of a rule is written with. Immutable. */
    static final class Written {

        private final ImmutableMap<FindingKind, Names> ids;
        private final Names provisions;

        Written(Rule rule) {
            Map<FindingKind, Names> byKind = new EnumMap<>(FindingKind.class);
            for (FindingKind kind : FindingKind.values()) {
                String behind = "," + quoted(FindingTable.KIND_NAME) + ":" + quoted(kind.code());
                byKind.put(kind, new Names(quoted(rule.id().value()) + behind));
            }
            this.ids = Maps.immutableEnumMap(byKind);
            StringBuilder list = new StringBuilder("[");
            for (Basis basis : rule.provisions()) {
                list.append(list.length() > 1 ? "," : "").append(quoted(basis.id()));
            }
            this.provisions = new Names(list.append(']').toString());
        }

        /** None of these ids has a character that would have to be escaped. */
        private static String quoted(String id) {
            return '"' + id + '"';
        }

        /** The id, and after it the kind of the finding. */
        Names id(FindingKind kind) {
            return requireNonNull(ids.get(kind), "a kind that is not in the enum");
        }

        /** The ids of the provisions, as a list. */
        Names provisions() {
            return provisions;
        }
    }
}
