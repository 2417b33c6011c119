package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * What a mode of formation supposes that a proposal does not have, and the cheapest way to it. Immutable and thread-safe.
 *
 * @param mode the mode
 * @param proposal the proposal in this mode, with nothing else changed
 * @param report what the check says of it
 * @param repairs what would make it compliant while the mode stays: of all sets of changes those of the fewest, and of these first those that
 *     leave the fewest concerns. {@link Repairs#complete()} says whether there is no other one of as few changes; where there is none at
 *     all, whether that holds for all sets within the effort
 * @param within the most changes that were looked for
 */
public record ModeWay(
        FormationMode mode, FormationProposal proposal, Report report, Repairs<FormationProposal> repairs, int within)
        implements HasNoForm {

    /** First those of fewer changes, then those that leave fewer concerns; last those that lead nowhere. */
    static final Comparator<ModeWay> CHEAPEST_FIRST = Comparator.comparingInt(
                    (ModeWay way) -> way.changes().orElse(Integer.MAX_VALUE))
            .thenComparingInt(way -> way.after().map(ModeWay::concerns).orElse(0));

    /** Takes the components. */
    public ModeWay {
        Structure.given("ModeWay", "mode", mode);
        Structure.given("ModeWay", "proposal", proposal);
        Structure.given("ModeWay", "report", report);
        Structure.given("ModeWay", "repairs", repairs);
    }

    /** {@return whether the proposal is compliant in the mode as it stands} */
    public boolean stands() {
        return report.verdict() == Verdict.COMPLIANT;
    }

    /** {@return what keeps the proposal from being compliant in the mode: what is violated or missing, each with its remedy} */
    public ImmutableList<Finding> supposed() {
        return report.findings().stream().filter(Failure::keepsFromComplying).collect(ImmutableList.toImmutableList());
    }

    /** {@return how many changes the cheapest way takes, the mode not counted, 0 where the proposal stands; empty where none was found} */
    public OptionalInt changes() {
        if (stands()) {
            return OptionalInt.of(0);
        }
        return repairs.minimal().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(repairs.minimal().get(0).changes().size());
    }

    /** {@return the cheapest way, with all values that serve; empty where the proposal stands or none was found} */
    public Optional<RepairWay<FormationProposal>> cheapest() {
        int least = after().map(ModeWay::concerns).orElse(0);
        return Ways.of(repairs.minimal().stream()
                        .filter(repair -> concerns(repair.report()) == least)
                        .collect(ImmutableList.toImmutableList()))
                .stream()
                .findFirst();
    }

    /** {@return what the check says at the end of the cheapest way, which may be concerns; empty where none was found} */
    public Optional<Report> after() {
        return stands()
                ? Optional.of(report)
                : repairs.minimal().stream().map(Repair::report).findFirst();
    }

    static int concerns(Report report) {
        return report.findings(FindingKind.CONCERN).size();
    }

    /**
     * {@return what the mode supposes that is not there, and the cheapest way to it, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        words.put("mode", title(locale));
        words.put("supposed", titles(supposed(), locale));
        words.put("within", String.valueOf(within));
        words.put("checks", String.valueOf(repairs.checks()));
        changes().ifPresent(number -> words.put("changes", String.valueOf(number)));
        cheapest().ifPresent(way -> words.put("way", way.text(locale)));
        after().map(report -> titles(report.findings(FindingKind.CONCERN), locale))
                .filter(titles -> !titles.isEmpty())
                .ifPresent(titles -> words.put("concerns", titles));
        return Texts.of("mode." + outcome(), locale, words.buildOrThrow());
    }

    String title(Locale locale) {
        return mode.title(locale);
    }

    private String outcome() {
        if (stands()) {
            return "stands";
        }
        if (changes().isPresent()) {
            return "way";
        }
        return repairs.complete() ? "none" : "cut-short";
    }

    private static String titles(Collection<Finding> findings, Locale locale) {
        return Texts.titles(
                findings.stream().map(Finding::rule).distinct().collect(ImmutableList.<Rule>toImmutableList()), locale);
    }
}
