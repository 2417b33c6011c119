package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Derived;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Trace.Step;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.ParameterKey;

/** The tables of rules and traces. Of a rule the id is read and the severity held against it; the rest follows from the edition. */
final class RuleTables {

    private static final Codec<Severity> SEVERITY = Codecs.closed(Severity.class);

    private RuleTables() {}

    /** The table of rules, with their texts where there is a locale; placeholders stay open. */
    static Table<Rule> rule(Rules rules, Optional<Locale> locale) {
        return Table.of(Rule.class, RuleDraft::new)
                .required("id", rules, rule -> rule, (draft, rule) -> draft.rule = rule)
                .required("severity", SEVERITY, Rule::severity, (draft, severity) -> draft.severity = severity)
                .list("provisions", Codecs.CHECKED_ID, rule -> ids(rule.provisions(), Basis::id), (draft, id) -> {})
                .list("arguments", Codecs.TEXT, Rule::arguments, (draft, name) -> {})
                .list(
                        "parameters",
                        Codecs.CHECKED_ID,
                        rule -> ids(rule.parameters(), ParameterKey::id),
                        (draft, id) -> {})
                .optional("title", Codecs.TEXT, rule -> locale.map(rule::title), (draft, text) -> {})
                .optional("message", Codecs.TEXT, rule -> locale.map(rule::message), (draft, text) -> {})
                .optional(
                        "missingMessage",
                        Codecs.TEXT,
                        rule -> locale.flatMap(rule::missingMessage),
                        (draft, text) -> {})
                .optional("remedy", Codecs.TEXT, rule -> locale.map(rule::remedy), (draft, text) -> {})
                .optional("reference", Codecs.TEXT, Rule::reference, (draft, place) -> {})
                .buildWith(RuleDraft::build);
    }

    private static <T> ImmutableList<String> ids(ImmutableList<T> elements, Function<T, String> id) {
        return elements.stream().map(id).collect(ImmutableList.toImmutableList());
    }

    /** The table of traces. */
    static Table<Trace> trace(EditionTables edition, Optional<Locale> locale) {
        Rules rules = edition.rules();
        return Table.of(Trace.class, TraceDraft::new)
                .required(
                        "report",
                        ReportTables.report(edition, locale),
                        Trace::report,
                        (draft, report) -> draft.report = report)
                .requiredList("steps", step(rules, locale), Trace::steps, (draft, step) -> draft.steps.add(step))
                .list("notLookedAt", rules, Trace::notLookedAt, (draft, rule) -> draft.others.add(rule))
                .build(TraceDraft::build);
    }

    /** The table of the steps of a trace. */
    static Table<Step> step(Rules rules, Optional<Locale> locale) {
        return Table.of(Step.class, StepDraft::new)
                .required("rule", rules, Step::rule, (draft, rule) -> draft.rule = rule)
                .optional(
                        "holds",
                        Codecs.BOOLEAN,
                        step -> ScoreTables.known(step.holds()),
                        (draft, holds) -> draft.holds = Truth.of((boolean) holds))
                .required("path", Codecs.TEXT, Step::path, (draft, path) -> draft.path = path)
                .optional(
                        "facts",
                        Codecs.ARGUMENTS,
                        step -> Optional.of(step.facts()).filter(facts -> !facts.isEmpty()),
                        (draft, facts) -> draft.facts = facts)
                .optional("title", Codecs.TEXT, step -> locale.map(step.rule()::title), (draft, text) -> {})
                .build(StepDraft::build);
    }

    private static final class RuleDraft {
        private @Nullable Rule rule;
        private @Nullable Severity severity;

        Rule build(TokenSource in) {
            Rule known = Drafts.given(rule);
            Derived.hold(in, "severity", known.severity(), Drafts.given(severity));
            return known;
        }
    }

    private static final class TraceDraft {
        private @Nullable Report report;
        private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
        private final ImmutableList.Builder<Rule> others = ImmutableList.builder();

        Trace build() {
            return new Trace(Drafts.given(report), steps.build(), others.build());
        }
    }

    private static final class StepDraft {
        private @Nullable Rule rule;
        private Truth holds = Truth.UNKNOWN;
        private String path = "";
        private ImmutableMap<String, Object> facts = ImmutableMap.of();

        Step build() {
            return new Step(Drafts.given(rule), holds, path, facts);
        }
    }
}
