package org.leaguebuilding.json.form;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.rule.Rule;

/**
 * A rule in the list of those that a report was made without. Immutable and thread-safe.
 *
 * @param rule the rule
 */
record SwitchedOff(Rule rule) {

    /**
     * The table of such rules.
     *
     * @param rules those that reading looks up
     * @param locale whose words are written; none where empty
     */
    static Table<SwitchedOff> table(Rules rules, Optional<Locale> locale) {
        return Table.of(SwitchedOff.class, Draft::new)
                .required("rule", rules, SwitchedOff::rule, (draft, rule) -> draft.rule = rule)
                .optional("title", Codecs.TEXT, off -> locale.map(off.rule::title), (draft, text) -> {})
                .build(Draft::build);
    }

    private static final class Draft {
        private @Nullable Rule rule;

        SwitchedOff build() {
            return new SwitchedOff(Drafts.given(rule));
        }
    }
}
