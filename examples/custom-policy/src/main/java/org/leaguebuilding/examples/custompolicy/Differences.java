package org.leaguebuilding.examples.custompolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

/**
 * In what one edition differs from another. An edition is data, so this needs nothing but what every edition tells of itself.
 *
 * @param modes the modes that the other one does not have
 * @param rules the rules that the other one does not have
 * @param figures the figures that the other one sets otherwise
 */
record Differences(ImmutableList<FormationMode> modes, ImmutableList<Rule> rules, ImmutableList<Figure> figures) {

    /** How each kind of difference is introduced. */
    private static final LocalizedText MODE = LocalizedText.of("新增模式", "Mode added");

    private static final LocalizedText RULE = LocalizedText.of("新增规则", "Rule added");
    private static final LocalizedText FIGURE = LocalizedText.of("参数调整", "Figure changed");

    static Differences between(LeagueBuildingPolicy base, LeagueBuildingPolicy own) {
        ImmutableMap<String, Parameter<?>> before = Maps.uniqueIndex(base.parameters(), Parameter::id);
        return new Differences(
                own.formation().modes().stream()
                        .filter(mode -> base.formation().modes().stream()
                                .noneMatch(known -> known.id().equals(mode.id())))
                        .collect(ImmutableList.toImmutableList()),
                own.rules().rules().stream()
                        .filter(rule -> base.rules().find(rule.id()).isEmpty())
                        .collect(ImmutableList.toImmutableList()),
                own.parameters().stream()
                        .filter(figure -> !figure.equals(before.get(figure.id())))
                        .map(figure -> Figure.of(before, figure))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** One line for each difference, with what it rests on. */
    ImmutableList<String> lines(Locale locale) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        modes.forEach(mode -> lines.add(line(MODE, mode.title(locale), mode.provisions(), locale)));
        rules.forEach(rule -> lines.add(line(RULE, rule.title(locale), rule.provisions(), locale)));
        figures.forEach(figure ->
                lines.add(line(FIGURE, figure.text(locale), figure.after().bases(), locale)));
        return lines.build();
    }

    private static String line(LocalizedText kind, String what, ImmutableList<Basis> bases, Locale locale) {
        String titles = bases.stream().map(basis -> basis.title(locale)).collect(Collectors.joining(", "));
        return kind.in(locale) + " | " + what + " | " + titles;
    }

    /**
     * A figure that is set otherwise.
     *
     * @param before the value in the other edition
     * @param after the figure in this one
     */
    record Figure(String before, Parameter<?> after) {

        static Figure of(ImmutableMap<String, Parameter<?>> others, Parameter<?> after) {
            Parameter<?> other = others.get(after.id());
            return new Figure(other == null ? "" : text(other.value()), after);
        }

        String text(Locale locale) {
            return after.title(locale) + ": " + before + " -> " + text(after.value());
        }

        private static String text(Object value) {
            return value instanceof Ratio share ? share.toPercent() : value.toString();
        }
    }
}
