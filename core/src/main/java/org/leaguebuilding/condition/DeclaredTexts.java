package org.leaguebuilding.condition;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.edition.DeclaredRule;
import org.leaguebuilding.rule.ChangedRules;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.LocalizedText;

/** Makes rules of declared ones: their texts show days and figures as people write them, and codes by their titles. */
final class DeclaredTexts {

    private DeclaredTexts() {}

    static Rule rule(DeclaredRule declared, Basis basis, ImmutableList<Argument> arguments) {
        RuleWords words = declared.words();
        Rule.Builder rule = Rule.define(declared.id(), declared.severity())
                .from(basis)
                .arguments(arguments.stream().map(Argument::name).toArray(String[]::new))
                .title(words.title().orElseThrow())
                .message(words.message().orElseThrow())
                .remedy(words.remedy().orElseThrow());
        words.missing().ifPresent(rule::missing);
        return shown(rule.build(), arguments);
    }

    private static Rule shown(Rule rule, ImmutableList<Argument> arguments) {
        ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
        ImmutableMap.Builder<String, LocalizedText> words = ImmutableMap.builder();
        for (Argument argument : arguments) {
            String own = "of-" + CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, argument.name());
            ImmutableMap<String, LocalizedText> titles = argument.words().words();
            argument.words().form().ifPresent(form -> forms.put(argument.name(), form));
            if (!titles.isEmpty()) {
                forms.put(argument.name(), own);
                titles.forEach((code, title) -> words.put(own + "." + code, title));
            }
        }
        return ChangedRules.shown(rule, forms.buildOrThrow(), words.buildKeepingLast());
    }
}
