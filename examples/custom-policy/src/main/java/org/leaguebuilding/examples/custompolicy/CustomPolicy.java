package org.leaguebuilding.examples.custompolicy;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.formation.Eligibility;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.Coded;

/** Prints what a city's own edition changes, and what that means for one of its communities, in both languages. */
public final class CustomPolicy {

    private CustomPolicy() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String... args) {
        print(System.out);
    }

    static void print(PrintStream out) {
        LeagueBuildingPolicy base = Editions.wuhan2005();
        LeagueBuildingPolicy own = ExampleCity.policy();
        for (Locale locale : ImmutableList.of(Locale.CHINA, Locale.ENGLISH)) {
            out.println("== " + base.id() + " -> " + own.id());
            Differences.between(base, own).lines(locale).forEach(out::println);
            for (LeagueBuildingPolicy policy : ImmutableList.of(base, own)) {
                out.println("-- " + policy.id());
                lines(policy, locale).forEach(out::println);
            }
        }
    }

    /** What an edition says about the same community: to its proposal, about its modes, and of its score. */
    private static ImmutableList<String> lines(LeagueBuildingPolicy policy, Locale locale) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Report report = policy.check(Samples.proposal());
        lines.add(word(report.verdict(), locale));
        report.findings().forEach(finding -> lines.add("  " + finding.message(locale)));

        FormationAdvice advice = policy.advise(Samples.community(), ImmutableList.of());
        lines.add(policy.formation().modes().stream()
                .map(mode -> mode.title(locale) + " " + word(eligibility(advice, mode), locale))
                .collect(Collectors.joining(", ")));

        ImmutableList<String> score = policy.assess(Samples.record()).explain(locale);
        lines.add(score.get(score.size() - 1));
        return lines.build();
    }

    private static Eligibility eligibility(FormationAdvice advice, FormationMode mode) {
        return advice.on(mode.id()).orElseThrow().eligibility();
    }

    private static String word(Coded coded, Locale locale) {
        return Language.of(locale) == Language.ZH_CN ? coded.term() : coded.code();
    }
}
